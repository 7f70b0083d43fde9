import type { OperationId } from '../log/operation.ts';
import { formatter } from '../language/format.ts';
import { sectionOf } from '../meeting/queries.ts';
import type { Presence } from '../meeting/attendance/state.ts';
import type { MeetingState, Opening } from '../meeting/state.ts';
import type { BlockOf, Signatory } from './block.ts';
import { phrases, roleWords, sentences } from './phrases.ts';

const time = formatter('sv').time;

/** The facts that minutes begin with: place and time, who decided, who else was there, who approves, which §§. */
export function attendanceFacts(state: MeetingState, opening: Opening): BlockOf<'facts'> {
  const everyone = [...state.participants.values()];
  const here = everyone.filter((presence) => !neverCame(presence, opening));
  const deciding = here.filter(({ participant }) => decides(participant.role, opening));
  const rows = [
    {
      term: phrases.placeAndTime,
      text: sentences.placeAndTime(opening.place, opening.date, opening.at, state.closed?.at ?? null),
    },
    { term: phrases.deciding[opening.profile], text: people(deciding) },
    { term: phrases.others, text: people(here.filter((presence) => !deciding.includes(presence))) },
    {
      term: phrases.absent,
      text: everyone
        .filter((one) => neverCame(one, opening))
        .map(who)
        .join('\n'),
    },
    { term: phrases.approvers, text: namesOf(state, 'approver').join('\n') },
    { term: phrases.sections, text: sections(state) },
  ];
  const operations = [opening.by, ...everyone.flatMap(({ changes }) => changes.map(({ by }) => by))];
  return {
    kind: 'facts',
    rows: rows.filter(({ text }) => text !== ''),
    operations: [...new Set<OperationId>(operations)],
  };
}

/** Chair, approvers and secretary, in the order they sign. */
export function signatoriesOf(state: MeetingState): Signatory[] {
  return (['chair', 'approver', 'secretary'] as const).flatMap((role) =>
    namesOf(state, role).map((name) => ({ role: capitalised(roleWords[role] ?? ''), name })),
  );
}

/** Names of those with a role, in the order they were entered. */
export function namesOf(state: MeetingState, role: Presence['participant']['role']): string[] {
  return [...state.participants.values()].flatMap(({ participant }) =>
    participant.role === role ? [participant.name] : [],
  );
}

function decides(role: Presence['participant']['role'], { profile }: Opening): boolean {
  return profile === 'notes' ? role !== 'other' : role === 'chair' || role === 'approver' || role === 'member';
}

/** Who was not there when it began and never came; and who left in the minute that the meeting was opened, and did not come again, was never there. */
function neverCame({ changes, present }: Presence, opening: Opening): boolean {
  const first = changes[0];
  if (!present && first === undefined) return true;
  return !present && changes.length === 1 && first !== undefined && time(first.at) === time(opening.at);
}

function people(presences: readonly Presence[]): string {
  return presences.map((presence) => [who(presence), ...presence.changes.map(comingOrGoing)].join(', ')).join('\n');
}

function who({ participant: { name, role, organisation } }: Presence): string {
  return [name, roleWords[role], organisation].filter(Boolean).join(', ');
}

function comingOrGoing({ at, present }: Presence['changes'][number]): string {
  return present ? sentences.arrived(at) : sentences.left(at);
}

function sections(state: MeetingState): string {
  const first = sectionOf(state, state.agenda[0]?.id ?? '');
  const last = sectionOf(state, state.agenda.at(-1)?.id ?? '');
  return first === null || last === null ? '' : first === last ? `§ ${first}` : `§ ${first}–§ ${last}`;
}

function capitalised(word: string): string {
  return word.charAt(0).toLocaleUpperCase('sv') + word.slice(1);
}
