import type { Format } from '../../../shared/language/format.ts';
import type { Translate } from '../../../shared/language/translator.ts';
import type { Operation } from '../../../shared/log/operation.ts';
import { undoes } from '../../../shared/log/undo.ts';
import { agendaFacts } from '../../../shared/meeting/agenda/facts.ts';
import { attendanceFacts } from '../../../shared/meeting/attendance/facts.ts';
import { debateFacts } from '../../../shared/meeting/debate/facts.ts';
import { decisionFacts } from '../../../shared/meeting/decisions/facts.ts';
import { fundingFacts } from '../../../shared/meeting/funding/facts.ts';
import { initiativeFacts } from '../../../shared/meeting/initiatives/facts.ts';
import { joiningFacts } from '../../../shared/meeting/joining/facts.ts';
import type { Aside } from '../../../shared/meeting/joining/state.ts';
import type { MeetingLog } from '../../../shared/meeting/meeting-log.ts';
import { openingFacts } from '../../../shared/meeting/opened.ts';
import { scoreFacts } from '../../../shared/meeting/scores/facts.ts';
import { describeFact } from '../../minutes/describe-fact.ts';

/** What an event is about, by the part of the meeting that it belongs to. */
export const kinds = [
  'meeting',
  'attendance',
  'agenda',
  'scores',
  'initiatives',
  'funding',
  'debate',
  'decisions',
  'joining',
  'unknown',
] as const;
export type Kind = (typeof kinds)[number];

const factsOf: Readonly<Record<Exclude<Kind, 'unknown'>, object>> = {
  meeting: openingFacts,
  attendance: attendanceFacts,
  agenda: agendaFacts,
  scores: scoreFacts,
  initiatives: initiativeFacts,
  funding: fundingFacts,
  debate: debateFacts,
  decisions: decisionFacts,
  joining: joiningFacts,
};

/** One event of the history: what was recorded, and what has become of it. */
export type HistoryRow = {
  readonly operation: Operation;
  readonly kind: Kind;
  readonly isUndone: boolean;
  /** Why it is not counted; null where it is. */
  readonly aside: Aside['why'] | null;
  /** What the chair said when it was dismissed. */
  readonly dismissed: string | null;
};

/** Everything that was recorded, the latest in the log's order first; what waits stands before all. */
export function historyOf(log: MeetingLog): HistoryRow[] {
  const { state, undoing } = log;
  const asides = new Map(state.aside.map(({ operation, why }) => [operation.id, why]));
  const waiting = state.aside.filter(({ why }) => why === 'waiting').map(({ operation }) => operation);
  return [...log.ordered, ...waiting].toReversed().map((operation) => ({
    operation,
    kind: kindOf(operation.fact.type),
    isUndone: undoing.undone.has(operation.id),
    aside: asides.get(operation.id) ?? null,
    dismissed: state.dismissed.get(operation.id)?.reason ?? null,
  }));
}

function kindOf(type: string): Kind {
  const found = kinds.find((kind) => kind !== 'unknown' && Object.hasOwn(factsOf[kind], type));
  return found ?? 'unknown';
}

/** What a history is narrowed to; an empty text lets everything through. */
export type Narrowing = {
  readonly device: string;
  readonly person: string;
  readonly kind: Kind | '';
  /** An item's or an initiative's id. */
  readonly place: string;
  readonly text: string;
};

export const everything: Narrowing = { device: '', person: '', kind: '', place: '', text: '' };

/** The rows that fit; `tell` gives the sentence of a row, asked for only where a text is looked for. */
export function narrowed(
  rows: readonly HistoryRow[],
  { device, person, kind, place, text }: Narrowing,
  tell: (row: HistoryRow) => string,
): readonly HistoryRow[] {
  const sought = text.trim().toLocaleLowerCase();
  if (device === '' && person === '' && kind === '' && place === '' && sought === '') return rows;
  return rows.filter(
    (row) =>
      (device === '' || row.operation.device === device) &&
      (person === '' || row.operation.actor === person) &&
      (kind === '' || row.kind === kind) &&
      (place === '' || placesIn(row.operation).includes(place)) &&
      (sought === '' || tell(row).toLocaleLowerCase().includes(sought)),
  );
}

/** The items and initiatives that an event names, wherever in it they stand. */
export function placesIn({ fact }: Operation): readonly string[] {
  const { item, initiative, initiatives, from, into, parts } = fact;
  return [item, initiative, into, ...listed(initiatives), ...listed(from), ...listed(parts)].filter(
    (one) => typeof one === 'string',
  );
}

function listed(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** The sentence of an event; an undo says what it took back. */
export function tellerOf(log: MeetingLog, t: Translate, format: Format): (row: HistoryRow) => string {
  const byCommand = new Map<string, Operation>();
  for (const operation of log.ordered)
    if (!byCommand.has(operation.command)) byCommand.set(operation.command, operation);
  const { state } = log;
  return ({ operation }) => {
    const target = byCommand.get(undoes(operation) ?? '');
    if (!target) return describeFact(operation.fact, state, t, format);
    const original = byCommand.get(undoes(target) ?? '');
    const what = describeFact((original ?? target).fact, state, t, format);
    return t(original ? 'joining.redid' : 'joining.undid', { what });
  };
}
