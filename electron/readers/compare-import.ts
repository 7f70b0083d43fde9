import type { Rooms } from '../../db/rooms.ts';
import type { StoredVersion } from '../../db/versions.ts';
import type { ImportComparison, PlanComparison } from '../../shared/bridge/compare-contract.ts';
import type { Standing } from '../../shared/bridge/shapes.ts';
import { comparePapers } from '../../shared/document/compare-papers.ts';
import { compareTables } from '../../shared/document/compare-tables.ts';
import type { ImportResult } from '../../shared/document/import-result.ts';
import { plansOf, type ReadPlan } from '../../shared/document/plans-of.ts';
import { canonicalJson } from '../../shared/plan/canonical-json.ts';
import { complete, type Completed } from '../../shared/plan/complete-from.ts';
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

/** A plan of a document as it is to be taken in, and what of it is in the register. */
export type Proposed = ReturnType<typeof heldOf> & { readonly plan: Plan; readonly completed: Completed | null };

/**
 * A plan of a document as it is to be taken in: one that the document says only some of is completed from the newest of
 * its area and year, or from `base`. Then it is the same only where that newest says so already.
 */
export function proposedOf(
  rooms: Pick<Rooms, 'versions' | 'operations'>,
  { plan, stated }: ReadPlan,
  base?: Plan,
): Proposed {
  const held = heldOf(rooms, plan);
  const [head] = held.heads;
  if (stated === null || !head) return { ...held, plan, completed: null };
  const completed = complete(base ?? head.version.plan, stated, plan);
  return { heads: held.heads, same: sameIn(held.heads, completed.plan), plan: completed.plan, completed };
}

/** The newest version, where it says the very same. */
export function sameIn([head]: readonly StoredVersion[], plan: Plan): string | null {
  return head && canonicalJson(head.version.plan) === canonicalJson(plan) ? head.hash : null;
}

/** How a plan stands against the register. */
export function standingOf({ same, heads }: ReturnType<typeof heldOf>): Standing {
  return same !== null ? 'unchanged' : heads.length > 0 ? 'changed' : 'new';
}

/** How all that a document holds stands against the register. */
export function compareImport(rooms: Rooms, result: ImportResult): ImportComparison {
  const decided = decidedBy(rooms);
  const plans = plansOf(result).map((read): PlanComparison => {
    const proposed = proposedOf(rooms, read);
    const { plan, heads, completed: whole } = proposed;
    const standing = standingOf(proposed);
    const completed = whole && { plan, unlisted: [...whole.unlisted] };
    const [head] = heads;
    if (standing !== 'changed' || !head) return { standing, base: null, completed, older: notOlder };
    const { hash, version } = head;
    const base = { hash, plan: version.plan, decided: decided(version) };
    return { standing, base, completed, older: olderIn(plan, version.plan) };
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
