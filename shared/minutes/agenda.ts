import type { OperationId } from '../log/operation.ts';
import { isStruck, standingItems } from '../meeting/agenda/queries.ts';
import type { Item } from '../meeting/agenda/facts.ts';
import type { MeetingState, Opening } from '../meeting/state.ts';
import { attendancePhrases as words, attendanceSentences as said } from './attendance-phrases.ts';
import type { Block, BlockOf } from './block.ts';
import { sectionOfItem } from './course.ts';

type Row = BlockOf<'facts'>['rows'][number];

/** What came to the agenda and what was struck, where no item of it settles the agenda. */
export function agendaRows(state: MeetingState): Row[] {
  if (standingItems(state).some(({ kind }) => kind === 'agenda')) return [];
  const added = addedItems(state).map(({ id, title }) => `${sectionOfItem(state, id)} ${title}`);
  const struck = struckItems(state).map(({ id, title }) => said.struck(title, state.struck.get(id)?.reason ?? ''));
  return [
    { term: words.added, text: added.join('\n') },
    { term: words.struck, text: struck.join('\n') },
  ];
}

/** The item that settles the agenda: whether it was changed, and how. */
export function settledAgenda(state: MeetingState, opening: Opening): Block[] {
  const added = addedItems(state).map(({ id, title }) => said.added(sectionOfItem(state, id) ?? '', title));
  const struck = struckItems(state).map(({ id, title }) => said.strikes(title, state.struck.get(id)?.reason ?? ''));
  const isReordered = standingItems(state).some(({ id }) => state.moved.has(id) && !state.added.has(id));
  const items = [...added, ...struck, ...(isReordered ? [words.reordered] : [])];
  if (items.length === 0) return [{ kind: 'paragraph', text: words.agendaUnchanged, operations: [opening.by] }];
  const operations = [opening.by, ...changesOf(state)];
  return [
    { kind: 'paragraph', text: words.agendaChanged, operations },
    { kind: 'list', ordered: false, items, operations },
  ];
}

function addedItems(state: MeetingState): readonly Item[] {
  return standingItems(state).filter(({ id }) => state.added.has(id));
}

function struckItems(state: MeetingState): readonly Item[] {
  return state.agenda.filter(({ id }) => isStruck(state, id));
}

/** The operations that changed the agenda. */
export function changesOf({ added, moved, struck, renamed }: MeetingState): OperationId[] {
  const written = [...struck.values(), ...renamed.values()].map(({ by }) => by);
  return [...new Set([...added.values(), ...moved.values(), ...written])];
}
