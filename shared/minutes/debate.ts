import { translator } from '../language/translator.ts';
import type { Item } from '../meeting/agenda/facts.ts';
import { standingItems } from '../meeting/agenda/queries.ts';
import type { MeetingStatement } from '../meeting/debate/state.ts';
import { writtenOut } from '../meeting/debate/written.ts';
import type { Versions } from '../meeting/parts.ts';
import type { MeetingState } from '../meeting/state.ts';
import type { Block } from './block.ts';
import { debatePhrases as phrases } from './debate-phrases.ts';
import { sentences } from './phrases.ts';

const word = translator('sv');

/**
 * What was said under an item, yttranden before överväganden: on initiatives in the order of the ranking, then on plans,
 * then on the item. Where `item` is null, what no item of the agenda is for.
 */
export function debateBlocks(state: MeetingState, versions: Versions, item: string | null): Block[] {
  const places = new Map(state.ranking.map((id, i) => [id, i]));
  const rank = (one: MeetingStatement): number =>
    one.initiative === null ? Infinity : (places.get(one.initiative) ?? state.ranking.length);
  const here = [...state.statements.values()].filter((one) => placeOf(state, one) === item);
  return (['statement', 'consideration'] as const).flatMap((kind) => {
    const said = here.filter((one) => one.kind === kind).toSorted((a, b) => compare(rank(a), rank(b)));
    if (said.length === 0) return [];
    const operations = said.map(({ by }) => by);
    const blocks = said.map((one) => statementBlock(state, versions, one));
    return [{ kind: 'heading', level: 2, text: phrases[kind], operations }, ...blocks];
  });
}

/**
 * The item that a statement stands under: the one it was made on, else that of its plan, else the ranking; null where
 * the agenda has none of them.
 */
function placeOf(state: MeetingState, statement: MeetingStatement): string | null {
  const { initiatives } = state;
  const met = standingItems(state);
  const plan = statement.initiative === null ? statement.plan : (initiatives.get(statement.initiative)?.plan ?? null);
  const isOf = ({ kind, plan: of }: Item): boolean => kind === 'plan' && of !== null && of === plan;
  const place =
    met.find(({ id }) => id === statement.item) ?? met.find(isOf) ?? met.find(({ kind }) => kind === 'ranking');
  return place?.id ?? null;
}

function statementBlock(state: MeetingState, versions: Versions, statement: MeetingStatement): Block {
  return {
    kind: 'statement',
    from: statement.from,
    on: subjectOf(state, versions, statement),
    outcome: statement.outcome === null ? '' : word(`outcome.${statement.outcome}`),
    text: writtenOut(statement),
    operations: [statement.by],
  };
}

function subjectOf(state: MeetingState, versions: Versions, { initiative, plan, item }: MeetingStatement): string {
  const about = initiative === null ? undefined : state.initiatives.get(initiative);
  if (about) return sentences.initiative(about.number, about.title);
  if (plan !== null) return versions.get(plan)?.plan.title ?? phrases.ofItem;
  return item === null ? phrases.ofMeeting : phrases.ofItem;
}

/** `Infinity - Infinity` would be no number. */
function compare(a: number, b: number): number {
  return a === b ? 0 : a < b ? -1 : 1;
}
