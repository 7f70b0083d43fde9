import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { done, failed, type Result } from '../../../shared/bridge/problem.ts';
import type { DocumentText } from '../../../shared/document/document-text.ts';
import type { OnProgress } from '../isolate.ts';
import type { ReadFile } from '../read-file.ts';
import { blocksOf } from './blocks.ts';
import { composeDocument } from './compose-document.ts';
import { drawPage } from './draw-page.ts';
import { fontsOf } from './fonts-of.ts';
import { withoutFurniture } from './furniture.ts';
import { loadPdfjs, quietly } from './load-pdfjs.ts';
import { faultInStreams } from './packed-streams.ts';
import { listenForDamage } from './said-of-damage.ts';
import { pdfLimits } from './pdf-limits.ts';
import type { OperatorList, Operators } from './walk-page.ts';
import { whyNoDocument, type PdfInfo } from './what-kind.ts';
import { Budget, TooMuch } from './within-limits.ts';
import type { DrawnPage } from './word.ts';

const tail = 4096;

/** Reads a PDF's text with its form: what is read, and in what order, tells where it stands on its pages. */
export async function readPdf(file: ReadFile, progress: OnProgress): Promise<Result<DocumentText>> {
  const { name, bytes } = file;
  // A file that was cut off would give the pages that are left, and nobody would know.
  if (!Buffer.from(bytes.subarray(-tail)).includes('startxref')) return failed('documentDamaged', { name });
  const fault = faultInStreams(bytes);
  if (fault !== null) return failed(fault === 'damaged' ? 'documentDamaged' : 'documentTooHeavy', { name });
  const pdfjs = await loadPdfjs();
  const budget = new Budget();
  const damage = listenForDamage();
  const task = pdfjs.getDocument({ data: new Uint8Array(bytes), ...quietly });
  try {
    const document = await budget.wait(task.promise);
    budget.admit(document.numPages);
    const info = (await budget.wait(document.getMetadata())).info as PdfInfo;
    const drawn = await drawPages(document, pdfjs.OPS, budget, progress);
    const text = composeDocument(
      withoutFurniture(drawn).map(({ words, rules }) => {
        budget.check();
        return blocksOf(words, rules);
      }),
    );
    const why = whyNoDocument(info, text, bytes);
    if (why !== null) return failed(why, { name });
    return done(damage.heard() ? { ...text, isDamaged: true } : text);
  } catch (error) {
    return whyNot(name, error);
  } finally {
    damage.heard();
    await task.destroy().catch(() => {});
  }
}

async function drawPages(
  document: PDFDocumentProxy,
  ops: Operators,
  budget: Budget,
  progress: OnProgress,
): Promise<DrawnPage[]> {
  const drawn: DrawnPage[] = [];
  let words = 0;
  for (let number = 1; number <= document.numPages; number++) {
    const page: PDFPageProxy = await budget.wait(document.getPage(number));
    const list: OperatorList = await budget.wait(page.getOperatorList());
    if (list.fnArray.length > pdfLimits.operators || glyphsIn(list) > pdfLimits.glyphs) throw new TooMuch('content');
    const fonts = fontsOf(page.commonObjs);
    const shown = drawPage(list, ops, page.getViewport({ scale: 1 }), fonts);
    words += shown.words.length;
    if (words > pdfLimits.words) throw new TooMuch('content');
    drawn.push(shown);
    page.cleanup();
    budget.check();
    progress('parsing', number / document.numPages);
  }
  return drawn;
}

/** How many characters a page draws at the most. */
function glyphsIn({ argsArray }: OperatorList): number {
  return argsArray.reduce((count: number, args) => {
    const [first] = Array.isArray(args) ? (args as unknown[]) : [];
    return count + (Array.isArray(first) ? first.length : 0);
  }, 0);
}

function whyNot(name: string, error: unknown): Result<never> {
  if (error instanceof TooMuch) {
    if (error.of === 'time') return failed('documentTookTooLong', { name });
    if (error.of !== 'pages') return failed('documentTooHeavy', { name });
    return failed('documentTooManyPages', { name, pages: error.count, most: pdfLimits.pages });
  }
  const isLocked = error instanceof Error && error.name === 'PasswordException';
  return failed(isLocked ? 'documentEncrypted' : 'documentDamaged', { name });
}
