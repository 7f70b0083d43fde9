import type { OperationId } from '../log/operation.ts';
import { formatter } from '../language/format.ts';
import { standingItems } from '../meeting/agenda/queries.ts';
import { quorumAt } from '../meeting/attendance/earlier.ts';
import { approversOf, quorumOf, seatsOf } from '../meeting/attendance/queries.ts';
import { sectionOf } from '../meeting/queries.ts';
import type { Participant, Role } from '../meeting/attendance/facts.ts';
import type { Change, Presence } from '../meeting/attendance/state.ts';
import type { MeetingState, Opening } from '../meeting/state.ts';
import { agendaRows, changesOf } from './agenda.ts';
import { attendancePhrases as words, attendanceSentences as said, nameWithGroup } from './attendance-phrases.ts';
import type { BlockOf, Signatory } from './block.ts';
import { begunAt, chairedBy, sectionAt } from './course.ts';
import { phrases, roleWords, sentences } from './phrases.ts';
import { serviceOf } from './service.ts';

const time = formatter('sv').time;
const roleOrder = ['chair', 'approver', 'secretary'] as const;

/**
 * The facts that minutes begin with: place and time with breaks, who decided and for whom, who else was there, who
 * approves and where, which §§, and whether the body had its quorum (kommunallagen 5:66, 6:27).
 */
export function attendanceFacts(state: MeetingState, opening: Opening): BlockOf<'facts'> {
  const everyone = [...state.participants.values()];
  const here = everyone.filter((presence) => !neverCame(presence, opening));
  const deciding = here.filter((presence) => decides(presence, opening));
  // Who served has, also where it turned out that they are no substitute.
  const serving = new Map(
    here.flatMap((one) => {
      const served = deciding.includes(one) ? [] : serviceOf(state, one);
      const isSubstitute = one.participant.duty === 'substitute' && !deciding.includes(one);
      return isSubstitute || served.length > 0 ? [[one, served] as const] : [];
    }),
  );
  const substitutes = [...serving.keys()];
  const idle = substitutes.filter((one) => serving.get(one)?.length === 0);
  const others = here.filter((one) => !deciding.includes(one) && !substitutes.includes(one));
  const people = (presences: readonly Presence[]): string =>
    presences.map((presence) => asAttended(state, opening, presence)).join('\n');
  const rows = [
    {
      term: phrases.placeAndTime,
      text: sentences.placeAndTime(opening.place, opening.date, opening.at, state.closed?.at ?? null),
    },
    { term: words.adjourned, text: adjournments(state) },
    { term: phrases.deciding[opening.profile], text: people(deciding) },
    {
      term: words.servingSubstitutes,
      text: substitutes
        .flatMap(
          (one) => serving.get(one)?.map((service) => [service, ...movements(state, opening, one)].join(', ')) ?? [],
        )
        .join('\n'),
    },
    { term: words.otherSubstitutes, text: people(idle) },
    { term: phrases.others, text: people(others) },
    {
      term: phrases.absent,
      text: everyone
        .filter((one) => neverCame(one, opening))
        .map(who)
        .join('\n'),
    },
    {
      term: phrases.approvers,
      text: approversOf(state)
        .map(({ name }) => name)
        .join('\n'),
    },
    { term: words.approval, text: state.approvers?.value.when ?? '' },
    { term: phrases.sections, text: sections(state) },
    { term: words.quorum, text: quorum(state, opening) },
    ...agendaRows(state),
  ];
  return { kind: 'facts', rows: rows.filter(({ text }) => text !== ''), operations: operationsOf(state, opening) };
}

/** Chair, approvers and secretary, in the order they sign. */
export function signatoriesOf(state: MeetingState): Signatory[] {
  const signing = { ...signersOf(state), secretary: withRole(state, 'secretary') };
  return roleOrder.flatMap((role) =>
    signing[role].map(({ name }) => ({ role: capitalised(roleWords[role] ?? ''), name })),
  );
}

/** Who signs the minutes: the chair, or the vice chair where the chair never came, and the approvers. */
export function signersOf(state: MeetingState): Readonly<Record<'chair' | 'approver', readonly Participant[]>> {
  const { opening } = state;
  const came = ({ id }: Participant): boolean => {
    const presence = state.participants.get(id);
    return opening === null || (presence !== undefined && !neverCame(presence, opening));
  };
  const chairs = withRole(state, 'chair');
  const everyone = [...state.participants.values()].map(({ participant }) => participant);
  const vice = chairs.some(came) ? [] : everyone.filter((one) => one.isViceChair && came(one)).slice(0, 1);
  return { chair: vice.length > 0 ? vice : chairs, approver: approversOf(state) };
}

/** Names of those with a role, in the order they were entered. */
export function namesOf(state: MeetingState, role: Role): string[] {
  return withRole(state, role).map(({ name }) => name);
}

function withRole(state: MeetingState, role: Role): Participant[] {
  return [...state.participants.values()].flatMap(({ participant }) => (participant.role === role ? participant : []));
}

function decides({ participant: { role, duty } }: Presence, { profile }: Opening): boolean {
  return profile === 'notes' ? role !== 'other' : duty === 'serving';
}

/** Who was not there when it began and never came; and who left in the minute that the meeting was opened, and did not come again, was never there. */
function neverCame(presence: Presence, opening: Opening): boolean {
  if (presence.present) return false;
  const changes = told(presence, opening);
  const first = changes[0];
  if (first === undefined) return true;
  return changes.length === 1 && !first.present && time(first.at) === time(opening.at);
}

/** Comings and goings of the meeting itself; what was before it only tells who was there when it began. */
function told({ changes }: Presence, opening: Opening): readonly Change[] {
  return opening.wording === 1 ? changes : changes.filter(({ at }) => at > opening.at);
}

function asAttended(state: MeetingState, opening: Opening, presence: Presence): string {
  const { id, isViceChair } = presence.participant;
  const chaired = isViceChair ? chairedBy(state, id) : [];
  return [
    who(presence),
    ...(chaired.length > 0 ? [said.chaired(chaired)] : []),
    ...movements(state, opening, presence),
  ].join(', ');
}

function who({ participant }: Presence): string {
  const { role, organisation, isViceChair } = participant;
  const vice = isViceChair ? words.viceChair : null;
  return [nameWithGroup(participant), roleWords[role], vice, organisation].filter(Boolean).join(', ');
}

/** The §§ that someone came and left at are told of a meeting that was opened in newer words than the first. */
function movements(state: MeetingState, opening: Opening, presence: Presence): string[] {
  return told(presence, opening).map(({ at, present }) => {
    if (opening.wording === 1) return present ? sentences.arrived(at) : sentences.left(at);
    const when = said.at(at, sectionAt(state, at));
    return present ? said.came(when) : said.went(when);
  });
}

function adjournments(state: MeetingState): string {
  return state.pauses.map(({ from, to, reason }) => said.rest(from, to, reason, sectionAt(state, from))).join('\n');
}

/** How many served when its first item was taken up. Informal notes need no quorum. */
function quorum(state: MeetingState, opening: Opening): string {
  if (opening.wording === 1 || opening.profile === 'notes') return '';
  const seats = opening.seats ?? seatsOf(state, null).length;
  if (seats === 0) return '';
  const begun = begunAt(state);
  const { present, needed } = begun === null ? quorumOf(state, null) : quorumAt(state, null, begun);
  return said.quorum(present, seats, needed);
}

function sections(state: MeetingState): string {
  const items = standingItems(state);
  const first = sectionOf(state, items[0]?.id ?? '');
  const last = sectionOf(state, items.at(-1)?.id ?? '');
  return first === null || last === null ? '' : first === last ? `§ ${first}` : `§ ${first}–§ ${last}`;
}

function operationsOf(state: MeetingState, opening: Opening): OperationId[] {
  const people = [...state.participants.values()].flatMap(({ changes, service, corrected }) => [
    corrected?.by ?? null,
    ...changes.map(({ by }) => by),
    ...service.flatMap(({ by, ended }) => [by, ended]),
  ]);
  const rests = state.pauses.flatMap(({ by, ended }) => [by, ended]);
  const all = [opening.by, ...people, ...rests, state.approvers?.by ?? null, ...changesOf(state)];
  return [...new Set(all.filter((id) => id !== null))];
}

function capitalised(word: string): string {
  return word.charAt(0).toLocaleUpperCase('sv') + word.slice(1);
}
