import type { Acclamation, Motion, Sides, Vote } from './state.ts';
import { winnerOfVote } from './votes.ts';

/**
 * A step of the propositionsordning as it is when its turn comes: a motion that fell is stood in for by the one that it
 * fell to, a withdrawn one by nobody. `found` says by what the step was decided, and for which side.
 */
export type Putting = Sides & {
  readonly about: 'delay' | 'contra' | 'main' | 'addition';
  readonly found: { readonly for: string | null; readonly by: Acclamation | Vote } | null;
};

/** What the steps come to: where they led, or null while one is left. `additions` are those that were carried. */
export type Outcome =
  | { readonly is: 'delayed'; readonly motion: string }
  | { readonly is: 'decided'; readonly motion: string | null; readonly additions: readonly string[] };

/**
 * The order in which an item's motions are put, for the chair to change: motions to delay first and each by itself
 * (yes is to decide today); then the counter-motions against each other until one is left, and that one against the
 * proposal; then each addition by itself. The law leaves the order to the chair; this is the custom of Swedish
 * municipalities (docs/decisions/propositions.md).
 */
export function proposeSteps(motions: readonly Motion[]): readonly Sides[] {
  const living = motions.filter(({ isWithdrawn }) => !isWithdrawn);
  const [main, ...counters] = substantial(living).map(({ id }) => id);
  const contra = counters.slice(1).map((_, i) => ({
    yes: counters[counters.length - 2 - i] ?? null,
    no: counters[counters.length - 1 - i] ?? null,
  }));
  return [
    ...living.filter(isDelay).map(({ id }) => ({ yes: null, no: id })),
    ...contra,
    ...(main === undefined ? [] : [{ yes: main, no: counters[0] ?? null }]),
    ...living.filter(({ kind }) => kind === 'addition').map(({ id }) => ({ yes: id, no: null })),
  ];
}

/** The steps as they stand after what was found by acclamation and by votes; those that need no putting are left out. */
export function puttings(
  steps: readonly Sides[],
  motions: readonly Motion[],
  acclamations: readonly Acclamation[],
  votes: readonly Vote[],
): readonly Putting[] {
  const byId = new Map(motions.map((motion) => [motion.id, motion]));
  const fallenTo = new Map<string, string | null>();
  const last = steps.findLastIndex((step) => kindOf(step, byId) === 'main');
  const put: Putting[] = [];
  for (const [i, step] of steps.entries()) {
    const kind = kindOf(step, byId);
    const about = kind === 'main' && i < last ? 'contra' : kind;
    const sides = standing(step, byId, fallenTo, about);
    if (!sides || (about === 'contra' && sides.no === null)) continue;
    const found = findingOf(sides, acclamations, votes);
    put.push({ ...sides, about, found });
    if (!found) continue;
    for (const lost of [sides.yes, sides.no]) if (lost !== null && lost !== found.for) fallenTo.set(lost, found.for);
    if (about === 'delay' && found.for !== null) break;
  }
  return put;
}

/** Where the steps led; null while one of them is left, or where there is none. */
export function outcomeOf(put: readonly Putting[]): Outcome | null {
  const delay = put.find(({ about, found }) => about === 'delay' && found && found.for !== null);
  if (delay?.found?.for) return { is: 'delayed', motion: delay.found.for };
  if (put.length === 0 || put.some(({ found }) => !found)) return null;
  const carried = (about: Putting['about']) =>
    put.flatMap((one) => (one.about === about ? (one.found?.for ?? []) : []));
  return { is: 'decided', motion: carried('main').at(-1) ?? null, additions: carried('addition') };
}

export function isDelay({ kind }: Motion): boolean {
  return kind === 'referBack' || kind === 'table';
}

/** The proposal that lies before the meeting first, else the first that was made; then all that stand against it. */
function substantial(motions: readonly Motion[]): readonly Motion[] {
  const against = motions.filter((motion) => !isDelay(motion) && motion.kind !== 'addition');
  const main = against.find(({ kind }) => kind === 'proposal') ?? against[0];
  return main ? [main, ...against.filter((motion) => motion !== main)] : [];
}

/** Who stands on each side now; null where the step needs no putting: all withdrawn, or decided between them already. */
function standing(
  step: Sides,
  byId: ReadonlyMap<string, Motion>,
  fallenTo: Map<string, string | null>,
  about: Putting['about'],
): Sides | null {
  const [yes, no] = [step.yes, step.no].map((id) => follow(id, fallenTo)) as [string | null, string | null];
  const lives = (id: string | null): id is string => id !== null && byId.get(id)?.isWithdrawn === false;
  if (yes === no || (!lives(yes) && !lives(no))) return null;
  if (about === 'delay' || about === 'addition') return { yes: lives(yes) ? yes : null, no: lives(no) ? no : null };
  if (lives(yes) && lives(no)) return { yes, no };
  const left = lives(yes) ? yes : no;
  for (const gone of [yes, no]) if (gone !== null && gone !== left) fallenTo.set(gone, left);
  return { yes: left, no: null };
}

function follow(id: string | null, fallenTo: ReadonlyMap<string, string | null>): string | null {
  let at = id;
  while (at !== null && fallenTo.has(at)) at = fallenTo.get(at) ?? null;
  return at;
}

function kindOf({ yes, no }: Sides, byId: ReadonlyMap<string, Motion>): 'delay' | 'addition' | 'main' {
  const motions = [yes, no].flatMap((id) => byId.get(id ?? '') ?? []);
  if (motions.some(isDelay)) return 'delay';
  return motions.some(({ kind }) => kind === 'addition') ? 'addition' : 'main';
}

/** What decided between these two: the last vote that did, else the last that was found by acclamation. */
function findingOf(sides: Sides, acclamations: readonly Acclamation[], votes: readonly Vote[]): Putting['found'] {
  const pair = pairOf([sides.yes, sides.no]);
  const vote = votes.findLast((one) => pairOf([one.yes, one.no]) === pair && winnerOfVote(one) !== undefined);
  if (vote) return { for: winnerOfVote(vote) ?? null, by: vote };
  const acclamation = acclamations.findLast((one) => isBetween(one, sides));
  return acclamation ? { for: acclamation.for, by: acclamation } : null;
}

function isBetween({ for: found, against }: Acclamation, { yes, no }: Sides): boolean {
  const named = new Set([found, ...against]);
  const sides = [yes, no].filter((id) => id !== null);
  if (found !== null && found !== yes && found !== no) return false;
  return sides.every((id) => named.has(id));
}

function pairOf(ids: readonly (string | null)[]): string {
  return JSON.stringify(ids.map((id) => id ?? '').sort());
}
