import { standingItems, isHandled } from './agenda/queries.ts';
import type { Item } from './agenda/facts.ts';
import { approversOf } from './attendance/queries.ts';
import { couldDecide } from './decisions/quorate.ts';
import { contradicts, isOpen, livingMotions, nameOf, puttingsOf, unputMotions, votesOf } from './decisions/queries.ts';
import { refuseReservation } from './decisions/reservations.ts';
import type { Decision } from './decisions/state.ts';
import { resultOfVote } from './decisions/votes.ts';
import type { Profile } from './opened.ts';
import { blocking, contestedItems, sectionOf } from './queries.ts';
import type { OpenState } from './state.ts';

/** What minutes must hold, in their order; each has its sentence in the catalogue (`decisions.check_…`). */
export const checks = [
  'place',
  'people',
  'quorum',
  'agenda',
  'caseNumbers',
  'recusals',
  'motions',
  'propositions',
  'votes',
  'agreement',
  'decisions',
  'delays',
  'reservations',
  'notes',
  'extracts',
  'approvers',
  'contested',
  'unsettled',
  'notice',
] as const;
export type CheckId = (typeof checks)[number];

/** What to open to put a row right: a part of the room, or an item and its decision. */
export type Where =
  | { readonly open: 'attendance' | 'approvers' | 'unsettled' }
  | { readonly open: 'agenda' | 'item' | 'decision'; readonly item: string };

/**
 * A row of the checklist: met or not, whether the minutes of the meeting's profile must hold it, and where it is put
 * right. `names` are the §§ or people that it is about: those that lack it, or where it is met, those that have it.
 */
export type Check = {
  readonly id: CheckId;
  readonly isMet: boolean;
  readonly isMust: boolean;
  /** Can't be met before the meeting is closed. */
  readonly isLater: boolean;
  readonly names: readonly string[];
  readonly where: Where | null;
};

type Found = { readonly isMet: boolean; readonly names: readonly string[]; readonly where: Where | null };

/** Musts by profile; a meeting of profile `board` is not closed without them (kommunallagen 5:66–69, 6:27). */
const musts: Readonly<Record<Profile, ReadonlySet<CheckId>>> = {
  notes: new Set(),
  forum: new Set(['people', 'agenda', 'votes', 'decisions', 'delays', 'recusals', 'approvers']),
  board: new Set(
    checks.filter((id) => !['place', 'caseNumbers', 'agreement', 'reservations', 'notes', 'extracts'].includes(id)),
  ),
};

/** What the minutes of the meeting hold and lack, row by row. Pure. */
export function checklist(state: OpenState): readonly Check[] {
  const { profile } = state.opening;
  return checks.flatMap((id) => {
    if (id === 'notice' && profile !== 'board') return [];
    const isAlways = id === 'contested' || id === 'unsettled';
    const isMust = isAlways || musts[profile].has(id);
    return [{ id, isMust, isLater: id === 'notice', ...finders[id](state) }];
  });
}

/** The rows that keep a meeting from being closed: what is contested or set aside, and in a nämnd every must. */
export function missing(state: OpenState): readonly Check[] {
  const isStrict = state.opening.profile === 'board';
  return checklist(state).filter(
    ({ id, isMet, isMust, isLater }) =>
      !isMet && !isLater && isMust && (isStrict || id === 'contested' || id === 'unsettled'),
  );
}

const finders: Readonly<Record<CheckId, (state: OpenState) => Found>> = {
  place: ({ opening: { place } }) => ({ isMet: place !== '', names: place === '' ? [] : [place], where: null }),
  people: (state) => {
    const everyone = [...state.participants.values()].map(({ participant }) => participant);
    const isMet = ['chair', 'secretary'].every((role) => everyone.some((one) => one.role === role));
    return { isMet, names: [], where: { open: 'attendance' } };
  },
  quorum: (state) => of(state, (item, decisions) => decisions.some((one) => !couldDecide(state, item.id, one))),
  agenda: (state) => {
    const left = standingItems(state).filter(({ id, kind }) => !isForm(kind) && !isHandled(state, id));
    const where = left[0] ? ({ open: 'agenda', item: left[0].id } as const) : null;
    return { isMet: left.length === 0, names: sections(state, left), where };
  },
  caseNumbers: (state) => of(state, ({ caseNumber }, decisions) => decisions.length > 0 && caseNumber === ''),
  recusals: (state) => {
    const hasVoted = (item: Item, id: string): boolean =>
      votesOf(state, item.id).some((vote) => vote.voided === null && vote.ballots.has(id));
    return of(state, (item) =>
      (state.recusals.get(item.id) ?? []).some(
        ({ participant, reason }) => reason === '' || hasVoted(item, participant),
      ),
    );
  },
  motions: (state) =>
    of(state, (item, decisions) => decisions.length === 0 && livingMotions(state, item.id).length > 0),
  propositions: (state) =>
    of(state, (item) => {
      if (unputMotions(state, item.id).length > 0) return true;
      return puttingsOf(state, item.id).length > 1 && !state.propositions.has(item.id);
    }),
  votes: (state) =>
    of(state, (item) =>
      votesOf(state, item.id).some(
        (vote) => isOpen(vote) || (vote.voided === null && resultOfVote(vote).is === 'undecided'),
      ),
    ),
  agreement: (state) => of(state, (item, decisions) => decisions.some((one) => contradicts(state, item.id, one))),
  decisions: (state) => {
    const lacking = of(
      state,
      (item, decisions) => isDecided(item.kind) && isHandled(state, item.id) && decisions.length === 0,
      'decision',
    );
    const some = [...state.items].filter(([, { decisions }]) => decisions.length > 0).map(([id]) => id);
    if (some.length > 0 && !lacking.isMet) return lacking;
    const first = standingItems(state).find(({ kind }) => isDecided(kind)) ?? standingItems(state)[0];
    const where = first ? ({ open: 'decision', item: first.id } as const) : null;
    const decided = standingItems(state).filter(({ id }) => some.includes(id));
    return some.length === 0
      ? { isMet: false, names: [], where }
      : { isMet: true, names: sections(state, decided), where };
  },
  delays: (state) => of(state, (_, decisions) => decisions.some(lacksDelay), 'decision'),
  reservations: (state) => {
    const made = [...state.notes.values()].filter(({ kind }) => kind === 'reservation');
    const wrong = made.filter(({ item, people }) => refuseReservation(state, item, people) !== null);
    const named = (wrong.length > 0 ? wrong : made).flatMap(({ people }) => people.map((id) => nameOf(state, id)));
    const where = wrong[0] ? ({ open: 'item', item: wrong[0].item } as const) : null;
    return { isMet: wrong.length === 0, names: [...new Set(named)], where };
  },
  notes: (state) => {
    const made = [...state.notes.values()].filter(({ kind }) => kind !== 'reservation');
    const names = made.flatMap(({ people }) => people.map((id) => nameOf(state, id)));
    return { isMet: true, names: [...new Set(names)], where: null };
  },
  extracts: (state) =>
    of(
      state,
      (_, decisions) => decisions.some(({ outcome, extracts }) => outcome !== null && extracts.length === 0),
      'decision',
    ),
  approvers: (state) => {
    const approvers = approversOf(state).filter(({ role }) => role !== 'chair');
    return { isMet: approvers.length > 0, names: approvers.map(({ name }) => name), where: { open: 'approvers' } };
  },
  contested: (state) => {
    const contested = contestedItems(state);
    const items = standingItems(state).filter(({ id }) => contested.includes(id));
    const where = contested[0] === undefined ? null : ({ open: 'decision', item: contested[0] } as const);
    return { isMet: contested.length === 0, names: sections(state, items), where };
  },
  unsettled: (state) => ({ isMet: blocking(state).length === 0, names: [], where: { open: 'unsettled' } }),
  notice: () => ({ isMet: false, names: [], where: null }),
};

/** Which items of the agenda lack something, and where the first of them is put right. */
function of(
  state: OpenState,
  lacks: (item: Item, decisions: readonly Decision[]) => boolean,
  open: 'item' | 'decision' = 'item',
): Found {
  const lacking = standingItems(state).filter((item) => lacks(item, state.items.get(item.id)?.decisions ?? []));
  const [first] = lacking;
  return { isMet: !first, names: sections(state, lacking), where: first ? { open, item: first.id } : null };
}

function sections(state: OpenState, items: readonly Item[]): readonly string[] {
  return items.map(({ id }) => `§ ${sectionOf(state, id) ?? ''}`);
}

/** Items of form, which nothing is decided on. */
function isForm(kind: Item['kind']): boolean {
  return kind === 'opening' || kind === 'closing';
}

/** Items that are handled by deciding. */
function isDecided(kind: Item['kind']): boolean {
  return kind === 'ranking' || kind === 'plan' || kind === 'carried';
}

function lacksDelay({ outcome, reason, to, until }: Decision): boolean {
  if (outcome === 'referredBack') return reason === '' || to === '';
  return outcome === 'tabled' && until === null && reason === '';
}
