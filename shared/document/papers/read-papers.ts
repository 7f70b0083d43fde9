import type { SourceText } from '../read-source.ts';
import { keyOf } from '../names.ts';
import type { ReadPaper } from './check-papers.ts';
import { findPapers } from './find-papers.ts';
import type { ImportedDocument } from './imported-document.ts';
import { readPaper } from './read-paper.ts';

/** The decision documents of a text, in its order, and where copies of them stand. */
export type FoundDocuments = {
  readonly documents: ImportedDocument[];
  readonly papers: readonly ReadPaper[];
  readonly copies: readonly { readonly first: ImportedDocument; readonly copy: ImportedDocument }[];
};

/** Reads the decision documents; `starts` is where plans and tables of costs begin, which end a document. */
export function readPapers(source: SourceText, starts: readonly number[]): FoundDocuments {
  const papers = findPapers(source, starts);
  const titles = papers
    .filter(({ kind }) => kind === 'officeReport')
    .map((paper) => readPaper(paper, []).title)
    .sort((a, b) => b.length - a.length);
  const kept: ReadPaper[] = [];
  const copies: { first: ImportedDocument; copy: ImportedDocument }[] = [];
  for (const paper of papers) {
    const document = readPaper(paper, titles);
    const first = kept.find((other) => isCopy(other.document, document))?.document;
    if (first === undefined) kept.push({ document, paper });
    else copies.push({ first, copy: document });
  }
  return { documents: kept.map(({ document }) => document), papers: kept, copies };
}

/** A copy says the same of itself: kind, day, number, § and title. */
function isCopy(one: ImportedDocument, other: ImportedDocument): boolean {
  const sameHead = one.kind === other.kind && one.date === other.date && one.reference === other.reference;
  return sameHead && one.section === other.section && keyOf(one.title) === keyOf(other.title);
}
