import type { Versions } from '../shared/meeting/parts.ts';
import { sectionOf } from '../shared/meeting/queries.ts';
import type { MeetingState } from '../shared/meeting/state.ts';
import type { Entry } from './search-entries.ts';

/**
 * Everything of a meeting that is searched, as its log stands: the meeting with who took part, each item with what was
 * decided, each statement. What was taken back is not there.
 */
export function entriesOfMeeting(meeting: string, state: MeetingState, versions: Versions): Entry[] {
  const { opening } = state;
  if (!opening) return [];
  const plans = opening.plans.flatMap((hash) => versions.get(hash)?.plan ?? []);
  const [only] = plans;
  const areaOf = (areaId: string) => plans.find((plan) => plan.areaId === areaId)?.area ?? '';
  const alone = plans.length === 1 && only ? { areaId: only.areaId, area: only.area } : { areaId: null, area: '' };
  const year = only?.period[0] ?? Number(opening.date.slice(0, 4));
  const where = { what: 'meeting', year, version: null } as const;
  const target = {
    to: 'meeting',
    forum: opening.forum,
    body: opening.body,
    date: opening.date,
    isClosed: state.closed !== null,
    section: null,
    initiative: null,
  } as const;
  const people = [...state.participants.values()].map(({ participant: { name, organisation } }) =>
    [name, organisation].filter(Boolean).join(', '),
  );
  return [
    {
      ...where,
      ...alone,
      slot: `meeting/${meeting}`,
      title: opening.body,
      parts: [
        ['text', '', [opening.place, ...plans.map(({ title }) => title)].filter(Boolean).join(' · ')],
        ['people', '', people.join(' · ')],
      ],
      target,
    },
    ...state.agenda.map((item): Entry => ({
      ...where,
      ...alone,
      slot: `meeting/${meeting}/item/${item.id}`,
      title: item.title,
      parts: partsOfItem(state, item.id, item.caseNumber),
      target: { ...target, section: sectionOf(state, item.id) },
    })),
    ...[...state.statements.values()].map(({ id, initiative, item, from, text, conditions, passedOn }): Entry => {
      const areaId = initiative === null ? alone.areaId : initiative.slice(0, initiative.indexOf('/'));
      return {
        ...where,
        areaId,
        area: areaId === null ? '' : areaOf(areaId),
        slot: `meeting/${meeting}/statement/${id}`,
        title: [from, initiative === null ? null : state.initiatives.get(initiative)?.title]
          .filter(Boolean)
          .join(' · '),
        parts: [text, ...conditions, ...passedOn.map((one) => `${one.to}: ${one.text}`)].map(
          (one) => ['text', '', one] as const,
        ),
        target: { ...target, initiative, section: item === null ? null : sectionOf(state, item) },
      };
    }),
  ];
}

/** What is decided on an item, what was asked for, and what was noted on it. */
function partsOfItem(state: MeetingState, item: string, caseNumber: string): Entry['parts'] {
  const decided = (state.items.get(item)?.decisions ?? []).flatMap(({ clauses, reason, passedOn }) => [
    ...clauses,
    reason,
    ...passedOn.map(({ to, text }) => `${to}: ${text}`),
  ]);
  const motions = [...state.motions.values()].filter((motion) => motion.item === item && !motion.isWithdrawn);
  const notes = [...state.notes.values()].filter((note) => note.item === item);
  const said = [caseNumber, ...motions.flatMap(({ clauses }) => [...clauses]), ...notes.map(({ text }) => text)];
  return [
    ...decided.filter(Boolean).map((text) => ['decision', '', text] as const),
    ...said.filter(Boolean).map((text) => ['text', '', text] as const),
  ];
}
