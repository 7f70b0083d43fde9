import { formatter } from '../language/format.ts';
import type { OperationId } from '../log/operation.ts';
import { fundedIn } from '../meeting/funding/funded-in.ts';
import { framesUse, overCommitted } from '../meeting/funding/frames-use.ts';
import { ranked } from '../meeting/queries.ts';
import type { MeetingState } from '../meeting/state.ts';
import { standingItems } from '../meeting/agenda/queries.ts';
import type { Block, Column } from './block.ts';
import { sectionOfItem } from './course.ts';
import { fundingSentences, fundingWords, ruleWords } from './funding-phrases.ts';

const format = formatter('sv');

/**
 * Who gets money and how it was found: frames by area, what is committed beyond a frame, the scenarios that were
 * compared, and the one that was adopted with its rule and what it funds. Nothing where none of it was recorded.
 */
export function fundingBlocks(state: MeetingState): Block[] {
  return [...areaFrames(state), ...overBlocks(state), ...scenarioBlocks(state), ...adoptedBlocks(state)];
}

/** The item under which money is told of: the first for frames, else for the ranking; null where there is neither. */
export function fundingItem(state: MeetingState): string | null {
  const items = standingItems(state);
  const item = items.find(({ kind }) => kind === 'frame') ?? items.find(({ kind }) => kind === 'ranking');
  return item?.id ?? null;
}

/** The att-satser that an adopted scenario suggests for the item it was adopted on; none for other items. */
export function scenarioClauses(state: MeetingState, item: string): readonly string[] {
  const { scenario, item: adoptedOn, funded } = fundedIn(state);
  if (!scenario || adoptedOn !== item) return [];
  const standing = ranked(state);
  const titles = standing.flatMap(({ id, title }) => (funded.has(id) ? [title] : []));
  return fundingSentences.clauses(scenario.name, state.period, titles, standing.length - titles.length);
}

function areaFrames(state: MeetingState): Block[] {
  const rows = framesUse(state).areas.flatMap(({ name, years }) =>
    years.flatMap(({ year, frame, used, left }) =>
      frame === null ? [] : [[name, year, format.tkr(frame), format.tkr(used), format.tkr(left)]],
    ),
  );
  if (rows.length === 0) return [];
  const columns = [
    column(fundingWords.area, 'start'),
    column(fundingWords.year, 'start'),
    column(fundingWords.frame),
    column(fundingWords.used),
    column(fundingWords.left),
  ];
  const operations = [...new Set([...state.areaFrames.values()].map(({ by }) => by))];
  return [{ kind: 'table', caption: fundingWords.areaFrames, columns, rows, totals: null, cut: null, operations }];
}

function overBlocks(state: MeetingState): Block[] {
  const over = overCommitted(framesUse(state));
  if (over.length === 0) return [];
  const text = fundingSentences.over(over.map(({ year, name, left }) => ({ year, name, by: -(left ?? 0) })));
  const frames = [...state.frames.values(), ...state.areaFrames.values()].map(({ by }) => by);
  return [{ kind: 'paragraph', text, operations: [...new Set([...frames, ...adoption(state)])] }];
}

function scenarioBlocks(state: MeetingState): Block[] {
  if (state.scenarios.size === 0) return [];
  const saved = [...state.scenarios.values()];
  const rows = saved.map(({ value }) => {
    const funded = new Set(value.funded.filter((id) => state.initiatives.get(id)?.standing.is === 'standing'));
    const { years } = framesUse(state, funded);
    return [value.name, ruleWords[value.rule], `${funded.size}`, ...years.map(({ used }) => format.tkr(used))];
  });
  const columns = [
    column(fundingWords.name, 'start'),
    column(fundingWords.rule, 'start'),
    column(fundingWords.count),
    ...state.period.map((year) => column(fundingWords.costIn(year))),
  ];
  const operations = [...new Set(saved.map(({ by }) => by))];
  return [{ kind: 'table', caption: fundingWords.scenarios, columns, rows, totals: null, cut: null, operations }];
}

function adoptedBlocks(state: MeetingState): Block[] {
  const { scenario, item, funded } = fundedIn(state);
  if (!scenario) return [];
  const operations = adoption(state);
  const items = ranked(state).flatMap(({ id, number, title, area }, i) =>
    funded.has(id) ? [fundingSentences.initiative(i + 1, number, title, state.areas.get(area) ?? area)] : [],
  );
  const section = item === null ? null : sectionOfItem(state, item);
  const text = fundingSentences.adopted(scenario.name, scenario.rule, section, items.length);
  return [
    { kind: 'heading', level: 2, text: fundingWords.adopted, operations },
    { kind: 'paragraph', text, operations },
    ...(items.length === 0 ? [] : [{ kind: 'list', ordered: false, items, operations } as const]),
    ...((state.adopted?.rivals.length ?? 0) > 0
      ? [{ kind: 'paragraph', text: fundingSentences.contested, operations } as const]
      : []),
  ];
}

function adoption({ adopted }: MeetingState): OperationId[] {
  return adopted ? [adopted.by, ...adopted.rivals.map(({ by }) => by)] : [];
}

function column(title: string, align: Column['align'] = 'end'): Column {
  return { title, align };
}
