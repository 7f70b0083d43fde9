import { resolve } from 'node:path';
import type { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';

/** What Typst is asked for. Data and files are read by the template; nothing of them is put into its source. */
export type TypstJob = {
  readonly template: string;
  readonly data: unknown;
  /** By the path that the template reads them at: `/attachment-0`. */
  readonly files: ReadonlyMap<string, Uint8Array>;
  readonly standard: 'a-2a' | 'a-3a' | 'ua-1';
  readonly now: Date;
};

export type TypstPdf = { readonly bytes: Uint8Array; readonly pages: number };

/** A folder that holds nothing: templates read only the files that they are given. */
const workspace = resolve('/klubba-documents-are-never-on-disk');

let compiler: Promise<NodeCompiler> | null = null;

/** The addon is loaded with the first document (25 ms), not with the application. */
async function loadCompiler(): Promise<NodeCompiler> {
  const { NodeCompiler } = await import('@myriaddreamin/typst-ts-node-compiler');
  return NodeCompiler.create({ workspace });
}

/**
 * Compiles a template to PDF in this process, by one fixed standard. The same job gives the same bytes.
 * Throws an `Error` with Typst's own words where the template or the standard is broken: that is a bug, not bad input.
 */
export async function compileTypst(job: TypstJob): Promise<TypstPdf> {
  compiler ??= loadCompiler();
  const typst = await compiler;
  typst.resetShadow();
  for (const [path, bytes] of job.files) typst.mapShadow(resolve(workspace, `.${path}`), Buffer.from(bytes));
  try {
    const made = typst.compile({ mainFileContent: job.template, inputs: { data: JSON.stringify(job.data) } });
    if (!made.result) throw new Error(`Typst: ${messages(typst, made.takeError())}`);
    const creationTimestamp = Math.floor(job.now.getTime() / 1000);
    const bytes = typst.pdf(made.result, { pdfStandard: job.standard, creationTimestamp });
    return { bytes: new Uint8Array(bytes), pages: made.result.numOfPages };
  } finally {
    typst.resetShadow();
    typst.evictCache(2);
  }
}

function messages(typst: NodeCompiler, error: Parameters<NodeCompiler['fetchDiagnostics']>[0] | null): string {
  return error ? JSON.stringify(typst.fetchDiagnostics(error)) : 'no document';
}
