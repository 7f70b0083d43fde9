import type { Rooms } from '../../db/rooms.ts';
import type { StoredVersion } from '../../db/versions.ts';
import type { ImportComparison, PlanComparison } from '../../shared/bridge/compare-contract.ts';
import { comparePapers } from '../../shared/document/compare-papers.ts';
import { compareTables } from '../../shared/document/compare-tables.ts';
import type { ImportResult } from '../../shared/document/import-result.ts';
import { plansOf } from '../../shared/document/plans-of.ts';
import { canonicalJson } from '../../shared/plan/canonical-json.ts';
import type { Plan } from '../../shared/plan/plan.ts';
import { olderIn } from '../../shared/plan/version-order.ts';
import { decidedBy } from '../register/version-origins.ts';
import { replacedIn } from '../register/overview.ts';
import { withdrawnIn } from '../review/withdrawn.ts';

const notOlder = { version: false, date: false };

/** What of a plan is in the register: the version that says the very same, and those that nothing came from. */
export function heldOf(
  { versions, operations }: Pick<Rooms, 'versions' | 'operations'>,
  plan: Plan,
): { same: string | null; heads: readonly StoredVersion[] } {
  const known = versions.of(plan);
  const replaced = replacedIn(known, withdrawnIn({ operations }));
  const content = canonicalJson(plan);
  return {
    same: known.find(({ version }) => canonicalJson(version.plan) === content)?.hash ?? null,
    heads: known.filter(({ hash }) => !replaced.has(hash)),
  };
}

/** How all that a document holds stands against the register. */
export function compareImport(rooms: Rooms, result: ImportResult): ImportComparison {
  const decided = decidedBy(rooms);
  const plans = plansOf(result).map(({ plan }): PlanComparison => {
    const { same, heads } = heldOf(rooms, plan);
    const [head] = heads;
    if (same !== null) return { standing: 'unchanged', base: null, older: notOlder };
    if (!head) return { standing: 'new', base: null, older: notOlder };
    const { hash, version } = head;
    const base = { hash, plan: version.plan, decided: decided(version) };
    return { standing: 'changed', base, older: olderIn(plan, version.plan) };
  });
  const isKnown = rooms.sources.get(result.source.sha256) !== null;
  const year = yearOf(result);
  if (year === null) return { plans, tables: [], papers: [], isKnown };
  const last = lastOf(rooms, year, result);
  const inLast = comparePapers(last.documents, result.documents);
  const areAllKnown = inLast.every(({ standing }) => standing === 'unchanged');
  const papers = areAllKnown ? inLast : comparePapers(rooms.sources.documentsOf(year), result.documents);
  return { plans, tables: compareTables(last, result), papers, isKnown };
}

const lists = ['services', 'organisations', 'developmentList', 'funding', 'documents'] as const;
type Last = Pick<ImportResult, 'budget' | (typeof lists)[number]>;

/** Of each table that a document has, the one in the year's last document that has it; no more documents are read. */
function lastOf({ sources }: Rooms, year: number, result: ImportResult): Last {
  const last: Last = { budget: null, services: [], organisations: [], developmentList: [], funding: [], documents: [] };
  for (const { import: read } of sources.backFrom(year)) {
    last.budget ??= read.budget;
    for (const list of lists) if (last[list].length === 0) Object.assign(last, { [list]: read[list] });
    const isMissing = lists.some((list) => result[list].length > 0 && last[list].length === 0);
    if (!isMissing && (last.budget !== null || result.budget === null)) break;
  }
  return last;
}

/** The planning year of a document: its budget's, else its plans'; null where it has neither. */
export function yearOf({ budget, plans }: ImportResult): number | null {
  return budget?.year ?? plans[0]?.period[0] ?? null;
}
