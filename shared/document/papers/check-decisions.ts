import { finding } from '../describe-finding.ts';
import type { Finding } from '../finding.ts';
import type { FoundBudget } from '../read-budget.ts';
import type { OrganisationTable } from '../read-organisations.ts';
import type { PlanReading } from '../read-plan.ts';
import type { SourceText } from '../read-source.ts';
import type { Summary } from '../read-summary.ts';
import { checkAnnexes } from './check-annexes.ts';
import { checkClaims } from './check-claims.ts';
import { checkPapers } from './check-papers.ts';
import { readClaims } from './read-claims.ts';
import type { FoundDocuments } from './read-papers.ts';
import { referencesOf } from './references.ts';

type Rest = {
  readonly budget: FoundBudget | undefined;
  readonly summary: Summary | undefined;
  readonly organisations: OrganisationTable;
  readonly readings: readonly PlanReading[];
};

/** Everything that the decision documents say against themselves, each other, the tables and the plans. */
export function checkDecisions(source: SourceText, found: FoundDocuments, rest: Rest): Finding[] {
  const { budget, summary, organisations, readings } = rest;
  const speakers = found.papers
    .filter(({ document }) => document.kind !== 'annexCover')
    .map(({ document, paper }) => ({ who: document.body || document.title, claims: readClaims(paper) }));
  return [
    ...checkPapers(found.papers),
    ...(budget === undefined ? [] : checkClaims(speakers, referencesOf(source, budget, summary, organisations))),
    ...checkAnnexes(source, found.documents, readings),
    ...found.copies.map(({ first, copy }) =>
      finding('document-copy', 'info', { who: copy.body, title: copy.title }, { places: [first.at, copy.at] }),
    ),
  ];
}
