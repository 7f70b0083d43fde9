import { formatter } from '../language/format.ts';
import type { OperationId } from '../log/operation.ts';
import { disagreement, ranked, spreadIn } from '../meeting/queries.ts';
import { unexplained } from '../meeting/scores/ordering.ts';
import { consensusPoints, countedPoints, givingsOf, shownOf } from '../meeting/scores/points.ts';
import type { Round } from '../meeting/scores/state.ts';
import type { MeetingInitiative, MeetingState, Opening } from '../meeting/state.ts';
import type { Criterion } from '../scoring/model.ts';
import { wideDeviation, wideRange } from '../scoring/spread.ts';
import type { Block } from './block.ts';
import { sentences } from './phrases.ts';
import { scoresSentences as said, scoresWords as words } from './scores-phrases.ts';

const format = formatter('sv');
/** So many criteria fit side by side on A4. */
const side = 6;

/** How initiatives were scored: the model, who gave points and how, and how they lie; nothing where none was. */
export function scoreBlocks(state: MeetingState, opening: Opening): Block[] {
  const scored = ranked(state).filter((one) => isScored(state, one));
  const { model } = opening;
  if (scored.length === 0 && state.rounds.size === 0) return [];
  return [
    { kind: 'heading', level: 2, text: words.scoring, operations: [opening.by] },
    paragraph(sentences.model(model.version, model.maximum, model.criteria), [opening.by]),
    ...howBlocks(state, scored),
    ...tablesOf(state, scored, model.criteria),
    ...apartBlocks(state, scored, model.maximum),
  ];
}

/** Whether an initiative has points that count, whoever gave them. */
export function isScored(state: MeetingState, initiative: MeetingInitiative): boolean {
  return (state.opening?.model.criteria ?? []).some(
    ({ id }) => consensusPoints(initiative, id) !== null || countedPoints(state, initiative, id).size > 0,
  );
}

/** Every operation that gave points that count, and every round. */
export function scoreOperations(state: MeetingState, initiatives: readonly MeetingInitiative[]): OperationId[] {
  const { criteria = [] } = state.opening?.model ?? {};
  const given = initiatives.flatMap((one) => [
    ...Object.values(one.points).map(({ by }) => by),
    ...Object.keys(one.given).flatMap((person) =>
      criteria.flatMap(({ id }) => shownOf(givingsOf(one, person, id), state).map(({ by }) => by)),
    ),
  ]);
  return [...new Set([...given, ...roundOperations([...state.rounds.values()])])];
}

function howBlocks(state: MeetingState, scored: readonly MeetingInitiative[]): Block[] {
  const { criteria } = state.opening?.model ?? { criteria: [] };
  const together = scored.filter((one) => criteria.some(({ id }) => consensusPoints(one, id) !== null));
  const counted = (one: MeetingInitiative) => criteria.flatMap(({ id }) => [...countedPoints(state, one, id).keys()]);
  const people = new Set(scored.flatMap(counted));
  const names = [...people].map((id) => state.participants.get(id)?.participant.name ?? id);
  const how = said.how(together.length, names, scored.filter((one) => counted(one).length > 0).length);
  const rounds = [...state.rounds.values()];
  return [
    ...(how === '' ? [] : [paragraph(how, scoreOperations({ ...state, rounds: new Map() }, scored))]),
    ...rounds.map((round) => paragraph(toldRound(round), roundOperations([round]))),
  ];
}

function toldRound({ name, begunAt, ended }: Round): string {
  if (!ended) return said.goesOn(name, begunAt);
  return ended.value === 'revealed' ? said.revealed(name, begunAt) : said.cancelled(name, begunAt);
}

function tablesOf(state: MeetingState, scored: readonly MeetingInitiative[], criteria: readonly Criterion[]): Block[] {
  if (scored.length === 0) return [];
  const operations = scoreOperations(state, scored);
  const parts = Array.from({ length: Math.ceil(criteria.length / side) }, (_, i) =>
    criteria.slice(i * side, (i + 1) * side),
  );
  return parts.map((part) => ({
    kind: 'table',
    caption: words.table,
    columns: [
      { title: words.number, align: 'start' },
      { title: words.initiative, align: 'start' },
      ...part.map(({ name }) => ({ title: name, align: 'end' as const })),
    ],
    rows: scored.map((one) => [one.number, one.title, ...part.map(({ id }) => cellOf(state, one, id))]),
    totals: null,
    cut: null,
    operations,
  }));
}

function cellOf(state: MeetingState, initiative: MeetingInitiative, criterion: string): string {
  const own = consensusPoints(initiative, criterion);
  const spread = spreadIn(state, initiative, criterion);
  const counted = own === null ? format.score(spread?.mean ?? null) : format.count(own);
  return spread ? `${counted} (${spread.min}–${spread.max})` : counted;
}

function apartBlocks(state: MeetingState, scored: readonly MeetingInitiative[], maximum: number): Block[] {
  const { criteria } = state.opening?.model ?? { criteria: [] };
  const nameOf = (id: string): string => criteria.find((one) => one.id === id)?.name ?? id;
  const apart = scored.flatMap((one) => {
    const ids = disagreement(state, one);
    return ids.length === 0 ? [] : [{ one, text: said.apart(one.number, one.title, ids.map(nameOf)) }];
  });
  if (apart.length === 0) return [];
  const operations = scoreOperations(
    state,
    apart.map(({ one }) => one),
  );
  return [
    { kind: 'heading', level: 3, text: words.apart, operations },
    paragraph(said.apartFrom(wideRange * maximum, wideDeviation * maximum), operations),
    { kind: 'list', ordered: false, items: apart.map(({ text }) => text), operations },
  ];
}

/** What the list was put in order by, and where the chair departed from it. */
export function orderBlocks(state: MeetingState): Block[] {
  const { ordered } = state;
  const placed = ranked(state).map((one, i) => ({ one, text: said.placed(i + 1, one.number, one.title) }));
  const overrides = placed.flatMap(({ one: { override }, text }) => (override ? [{ override, text }] : []));
  const ids = unexplained(state);
  const without = placed.filter(({ one }) => ids.has(one.id));
  return [
    ...(ordered ? [paragraph(said.ordered(ordered.value), [ordered.by])] : []),
    ...list(
      words.overrides,
      overrides.map(({ override, text }) => said.because(text, override.reason)),
      overrides.map(({ override }) => override.by),
    ),
    ...list(
      words.unexplained,
      without.map(({ text }) => text),
      without.flatMap(({ one }) => one.moved?.by ?? []),
    ),
  ];
}

function list(title: string, items: readonly string[], operations: readonly OperationId[]): Block[] {
  if (items.length === 0) return [];
  return [
    { kind: 'heading', level: 3, text: title, operations },
    { kind: 'list', ordered: false, items, operations },
  ];
}

function roundOperations(rounds: readonly Round[]): OperationId[] {
  return rounds.flatMap(({ by, ended }) => [by, ...(ended ? [ended.by] : [])]);
}

function paragraph(text: string, operations: readonly OperationId[]): Block {
  return { kind: 'paragraph', text, operations };
}

type Doubt = { readonly text: string; readonly operations: readonly OperationId[] };

/** What several said of points, rounds and the order without knowing of each other. */
export function scoreDoubts(state: MeetingState): Doubt[] {
  const { criteria } = state.opening?.model ?? { criteria: [] };
  const given = ranked(state).flatMap((one) =>
    Object.keys(one.given).flatMap((person) =>
      criteria.flatMap(({ id, name }) => {
        const shown = shownOf(givingsOf(one, person, id), state);
        const giver = state.participants.get(person)?.participant.name ?? person;
        return doubt(
          said.givenBy(one.title, giver, name),
          shown.map(({ points, by }) => ({ value: format.count(points), by })),
        );
      }),
    ),
  );
  const ends = [...state.rounds.values()].flatMap(({ name, ended }) =>
    ended
      ? doubt(
          said.endOf(name),
          [...ended.rivals, ended].map(({ value, by }) => ({ value: said.ends[value], by })),
        )
      : [],
  );
  const rules = state.ordered
    ? [...state.ordered.rivals, state.ordered].map(({ value, by }) => ({ value: said.rule(value), by }))
    : [];
  return [...given, ...ends, ...doubt(said.ruleOf, rules)];
}

/** The last shows; nothing where all say the same. */
function doubt(what: string, values: readonly { readonly value: string; readonly by: OperationId }[]): Doubt[] {
  const shown = values.at(-1)?.value ?? '';
  const others = [...new Set(values.map(({ value }) => value))].filter((value) => value !== shown);
  if (others.length === 0) return [];
  return [{ text: sentences.conflict(what, shown, others), operations: values.map(({ by }) => by) }];
}
