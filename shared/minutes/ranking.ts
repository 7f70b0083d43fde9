import { formatter } from '../language/format.ts';
import type { OperationId } from '../log/operation.ts';
import type { Versions } from '../meeting/parts.ts';
import { cutLineOf, ranked, scoreIn } from '../meeting/queries.ts';
import type { MeetingInitiative, MeetingState, Opening } from '../meeting/state.ts';
import { sumKronor } from '../plan/money.ts';
import type { CutLine } from '../scoring/cut-line.ts';
import type { Block, Column, Table } from './block.ts';
import { phrases, sentences } from './phrases.ts';
import { isScored, orderBlocks, scoreBlocks, scoreOperations } from './scores.ts';

const format = formatter('sv');

/** What a ranking came to: what it stood on, the list with its cut-line, the frames, and how it was scored. */
export function rankingBlocks(state: MeetingState, opening: Opening, versions: Versions): Block[] {
  const initiatives = ranked(state);
  if (initiatives.length === 0) return [];
  const scored = initiatives.some((one) => isScored(state, one));
  const cut = cutLineOf(state);
  const areaOf = opening.plans.length > 1 ? ({ plan }: MeetingInitiative) => versions.get(plan)?.plan.area ?? '' : null;
  return [
    ...basis(opening, versions),
    heading(phrases.ranking, [opening.by]),
    ...orderBlocks(state),
    { ...rankingTable(state, initiatives, cut, scored, areaOf), operations: standsOn(state, opening, initiatives) },
    ...frameUse(state, cut),
    ...scoreBlocks(state, opening),
  ];
}

/** The frames that were set, year by year; nothing where none was. */
export function frameBlocks(state: MeetingState): Block[] {
  const rows = [...state.frames].sort(byYear).map(([year, { value }]) => [year, format.tkr(value)]);
  if (rows.length === 0) return [];
  const columns = [column(phrases.columns.year, 'start'), column(phrases.columns.frame)];
  return [
    {
      kind: 'table',
      caption: phrases.frames,
      columns,
      rows,
      totals: null,
      cut: null,
      operations: frameOperations(state),
    },
  ];
}

function basis(opening: Opening, versions: Versions): Block[] {
  const items = opening.plans.flatMap((hash) => {
    const plan = versions.get(hash)?.plan;
    return plan ? [sentences.basis(plan.title, plan.version, plan.date)] : [];
  });
  if (items.length === 0) return [];
  const operations = [opening.by];
  return [heading(phrases.basis, operations), { kind: 'list', ordered: false, items, operations }];
}

function rankingTable(
  state: MeetingState,
  initiatives: readonly MeetingInitiative[],
  cut: CutLine,
  scored: boolean,
  areaOf: ((initiative: MeetingInitiative) => string) | null,
): Table {
  const { period } = state;
  const { columns: titles } = phrases;
  const columns = [
    column(titles.place),
    column(titles.priority),
    column(titles.number, 'start'),
    column(titles.initiative, 'start'),
    ...(areaOf ? [column(titles.area, 'start')] : []),
    ...(scored ? [column(titles.score)] : []),
    ...period.map((year) => column(year)),
    ...(cut.year === null ? [] : [column(titles.accumulated)]),
  ];
  const rows = initiatives.map((initiative, i) => [
    `${i + 1}`,
    initiative.priority.value === null ? '–' : `${initiative.priority.value}`,
    initiative.number,
    initiative.title,
    ...(areaOf ? [areaOf(initiative)] : []),
    ...(scored ? [format.score(scoreIn(state, initiative))] : []),
    ...period.map((year) => format.tkr(initiative.costs[year] ?? null)),
    ...(cut.year === null ? [] : [format.tkr(cut.accumulated[i] ?? null)]),
  ]);
  const sums = period.map((year) => format.tkr(sumKronor(initiatives.map(({ costs }) => costs[year] ?? null))));
  const totals = [
    '',
    '',
    '',
    phrases.sum,
    ...(areaOf ? [''] : []),
    ...(scored ? [''] : []),
    ...sums,
    ...(cut.year === null ? [] : ['']),
  ];
  const { year, frame, left, short, funded } = cut;
  const line =
    year === null || frame === null || left === null
      ? null
      : { after: funded, text: sentences.cut(year, frame, left, short) };
  return { kind: 'table', caption: phrases.rankingTable, columns, rows, totals, cut: line };
}

function frameUse(state: MeetingState, { years }: CutLine): Block[] {
  const rows = years.flatMap(({ year, used, frame }) =>
    frame === null ? [] : [[year, format.tkr(frame), format.tkr(used), format.tkr(frame - used)]],
  );
  if (rows.length === 0) return [];
  const { columns: titles } = phrases;
  const columns = [column(titles.year, 'start'), column(titles.frame), column(titles.used), column(titles.left)];
  const operations = frameOperations(state);
  return [{ kind: 'table', caption: phrases.frameUse, columns, rows, totals: null, cut: null, operations }];
}

/** Everything that gave a place, a priority, points or a frame. */
function standsOn(state: MeetingState, opening: Opening, initiatives: readonly MeetingInitiative[]): OperationId[] {
  const recorded = [
    ...initiatives.flatMap(({ moved, priority }) => [moved?.by ?? null, priority.by]),
    ...scoreOperations(state, initiatives),
    state.ordered?.by ?? null,
  ];
  return [...new Set([opening.by, ...recorded.filter((by) => by !== null), ...frameOperations(state)])];
}

function frameOperations(state: MeetingState): OperationId[] {
  return [...new Set([...state.frames.values()].map(({ by }) => by))];
}

function byYear([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number {
  return a < b ? -1 : 1;
}

function column(title: string, align: Column['align'] = 'end'): Column {
  return { title, align };
}

function heading(text: string, operations: readonly OperationId[]): Block {
  return { kind: 'heading', level: 2, text, operations };
}
