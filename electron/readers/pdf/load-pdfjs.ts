import type * as Pdfjs from 'pdfjs-dist/legacy/build/pdf.mjs';

// Nothing is drawn: without these the library would look for a canvas when it is loaded, and say that there is none.
const drawing = globalThis as { DOMMatrix?: unknown; Path2D?: unknown; pdfjsWorker?: unknown };

/**
 * The library that reads PDF, loaded when the first PDF is opened. Its work is done in this process, which is one of its
 * own already: it finds its worker here and starts none.
 */
export async function loadPdfjs(): Promise<typeof Pdfjs> {
  // The library leaves promises that nobody waits for: a fault in one of them must not end the process.
  if (!process.listeners('unhandledRejection').includes(ignore)) process.on('unhandledRejection', ignore);
  drawing.DOMMatrix ??= Object;
  drawing.Path2D ??= Object;
  drawing.pdfjsWorker ??= await import('pdfjs-dist/legacy/build/pdf.worker.min.mjs');
  return import('pdfjs-dist/legacy/build/pdf.min.mjs');
}

const ignore = (): void => {};

/** Text and lines only: no picture is unpacked, no font installed, nothing fetched; warnings are listened to. */
export const quietly = {
  verbosity: 1,
  fontExtraProperties: true,
  disableFontFace: true,
  useSystemFonts: false,
  useWorkerFetch: false,
  useWasm: false,
  maxImageSize: 1,
  isImageDecoderSupported: false,
  isOffscreenCanvasSupported: false,
  disableAutoFetch: true,
} as const;
