import { calledTo, type Preparation } from './preparation.ts';

/** A plan version as the register has it now, and the open meetings of others that are about it. */
export type PlanAtHand = {
  readonly hash: string;
  readonly area: string;
  readonly areaId: string;
  /** False where a later version came from it. */
  readonly newest: boolean;
  /** Bodies that have it before them in a meeting that is not closed. */
  readonly metBy: readonly string[];
};

/** What may go wrong with a meeting as it is prepared; each has its sentence in the catalogue (`prepare.warn_…`). */
export type Warning =
  | { readonly code: 'noApprover' }
  | { readonly code: 'noSecretary' }
  | { readonly code: 'severalChairs'; readonly count: number }
  | { readonly code: 'evenNumber'; readonly count: number }
  | { readonly code: 'noQuorum'; readonly count: number; readonly needed: number }
  | { readonly code: 'nameTwice'; readonly name: string }
  | { readonly code: 'areaTwice'; readonly area: string }
  | { readonly code: 'planMet'; readonly area: string; readonly body: string }
  | { readonly code: 'planOld'; readonly area: string }
  | { readonly code: 'endsBefore' }
  | { readonly code: 'sectionsUsed'; readonly next: number };

/**
 * What whoever prepares should look at before the meeting opens; none of it hinders them.
 *
 * @param next the § that the body's series has come to
 */
export function warningsOf(preparation: Preparation, plans: readonly PlanAtHand[], next: number): Warning[] {
  const called = calledTo(preparation);
  const has = (role: string): number => called.filter((one) => one.role === role).length;
  const warnings: Warning[] = [];
  if (has('approver') === 0 && preparation.profile !== 'notes') warnings.push({ code: 'noApprover' });
  if (has('secretary') === 0) warnings.push({ code: 'noSecretary' });
  if (has('chair') > 1) warnings.push({ code: 'severalChairs', count: has('chair') });
  warnings.push(...ofVotes(preparation), ...ofPlans(preparation, plans));
  for (const name of twice(called.map((one) => one.name.trim().toLowerCase())))
    warnings.push({
      code: 'nameTwice',
      name: called.find((one) => one.name.trim().toLowerCase() === name)?.name ?? name,
    });
  const { begins, ends, firstSection } = preparation;
  if (begins !== '' && ends !== '' && ends <= begins) warnings.push({ code: 'endsBefore' });
  if (firstSection !== null && firstSection < next) warnings.push({ code: 'sectionsUsed', next });
  return warnings;
}

/** More than half of the members must serve (kommunallagen 6:27); with an even number a vote can be a tie. */
function ofVotes(preparation: Preparation): Warning[] {
  const called = calledTo(preparation);
  const serving = called.filter(({ duty }) => duty === 'serving').length;
  const substitutes = called.filter(({ duty }) => duty === 'substitute').length;
  const seats = preparation.seats ?? serving;
  const needed = Math.floor(seats / 2) + 1;
  const count = Math.min(seats, serving + substitutes);
  if (seats > 0 && count < needed) return [{ code: 'noQuorum', count, needed }];
  return serving > 0 && serving % 2 === 0 ? [{ code: 'evenNumber', count: serving }] : [];
}

function ofPlans({ plans, body }: Preparation, known: readonly PlanAtHand[]): Warning[] {
  const chosen = plans.flatMap((hash) => known.find((one) => one.hash === hash) ?? []);
  const areas = twice(chosen.map(({ areaId }) => areaId));
  return [
    ...areas.map((id): Warning => ({
      code: 'areaTwice',
      area: chosen.find(({ areaId }) => areaId === id)?.area ?? id,
    })),
    ...chosen.flatMap(({ area, metBy }) =>
      metBy.map((other): Warning => ({ code: 'planMet', area, body: other === '' ? body : other })),
    ),
    ...chosen.filter(({ newest }) => !newest).map(({ area }): Warning => ({ code: 'planOld', area })),
  ];
}

function twice(values: readonly string[]): string[] {
  return [...new Set(values.filter((value, i) => values.indexOf(value) !== i))];
}
