import { formatter } from '../language/format.ts';
import type { OperationId } from '../log/operation.ts';
import { sectionOfPointer, type Amended } from '../meeting/initiatives/amendable.ts';
import { mustsOf } from '../meeting/initiatives/queries.ts';
import {
  amendmentsOf,
  capitalised,
  listedInWords,
  nameInWords,
  whatOf,
  withReason,
} from '../meeting/initiatives/told.ts';
import type { MeetingInitiative, MeetingState } from '../meeting/state.ts';
import type { Block, Table } from './block.ts';
import { initiativePhrases as phrases, initiativeSentences as sentences } from './initiatives-phrases.ts';
import { sentences as common } from './phrases.ts';

const format = formatter('sv');
type Line = { readonly text: string; readonly operations: readonly OperationId[] };

/** What the meeting did to initiatives beside ranking them, each with its reason: what came, changed, went and is tied. */
export function madeBlocks(state: MeetingState): Block[] {
  const all = state.ranking.flatMap((id) => state.initiatives.get(id) ?? []);
  return [
    ...listOf(phrases.nominated, all.flatMap(nominated)),
    ...amendedBlocks(all),
    ...listOf(
      phrases.gone,
      all.flatMap((met) => gone(state, met)),
    ),
    ...listOf(phrases.ties, tied(state)),
  ];
}

function nominated(met: MeetingInitiative): Line[] {
  const { origin } = met;
  if (origin.from !== 'nominated') return [];
  const sentence = sentences.nominated(named(met), origin.who, origin.kind);
  return [{ text: withReason(sentence, origin.reason), operations: [origin.by] }];
}

/** Titles and amounts as a table with what they were; texts in full, as they read before and after. */
function amendedBlocks(all: readonly MeetingInitiative[]): Block[] {
  const changes = all.flatMap((met) => amendmentsOf(met).map((change) => ({ met, ...change })));
  if (changes.length === 0) return [];
  const isText = ({ pointer }: { readonly pointer: string }): boolean => sectionOfPointer(pointer) !== null;
  const figures = changes.filter((change) => !isText(change));
  const { columns } = phrases;
  const table: Table = {
    kind: 'table',
    caption: phrases.table,
    columns: [columns.initiative, columns.what, columns.before, columns.after, columns.reason].map((title, i) => ({
      title,
      align: i === 2 || i === 3 ? 'end' : 'start',
    })),
    rows: figures.map(({ met, pointer, before, value, reason }) => [
      common.initiative(met.number, met.title),
      capitalised(whatOf(pointer)),
      shown(before),
      shown(value),
      reason,
    ]),
    totals: null,
    cut: null,
  };
  const operations = changes.map(({ by }) => by);
  return [
    { kind: 'heading', level: 2, text: phrases.amended, operations },
    ...(figures.length === 0 ? [] : [{ ...table, operations: figures.map(({ by }) => by) }]),
    ...changes.filter(isText).map(({ met, pointer, before, value, reason, by }): Block => ({
      kind: 'note',
      note: phrases.amendedText,
      text: [
        withReason(`${common.initiative(met.number, met.title)}, ${whatOf(pointer)}.`, reason),
        `${phrases.before} ${before || phrases.empty}`,
        `${phrases.after} ${value || phrases.empty}`,
      ].join('\n\n'),
      operations: [by],
    })),
  ];
}

function gone(state: MeetingState, met: MeetingInitiative): Line[] {
  const { standing } = met;
  const nameOf = (id: string): string => {
    const other = state.initiatives.get(id);
    return other ? nameInWords(other) : id;
  };
  switch (standing.is) {
    case 'standing':
      return [];
    case 'withdrawn':
      return [{ text: withReason(sentences.withdrawn(named(met)), standing.reason), operations: [standing.by] }];
    case 'merged': {
      const text = withReason(sentences.merged(named(met), nameOf(standing.into)), standing.reason);
      return [{ text, operations: [standing.by] }];
    }
    case 'split': {
      const text = withReason(sentences.split(named(met), listedInWords(standing.parts.map(nameOf))), standing.reason);
      return [{ text, operations: [standing.by] }];
    }
    case 'rejoined':
      return [{ text: sentences.rejoined(named(met), nameOf(standing.into)), operations: [standing.by] }];
    default:
      return standing satisfies never;
  }
}

function tied(state: MeetingState): Line[] {
  const named2 = (one: string, other: string): [MeetingInitiative, MeetingInitiative] | null => {
    const [first, second] = [state.initiatives.get(one), state.initiatives.get(other)];
    return first?.standing.is === 'standing' && second ? [first, second] : null;
  };
  const musts = [...mustsOf(state)].flatMap(([id, law]): Line[] => {
    const met = state.initiatives.get(id);
    const operations = met?.must ? [met.must.by] : [...state.demanded].flatMap((one) => byOf(state, one));
    return met ? [{ text: sentences.must(named(met), law), operations }] : [];
  });
  const depends = [...state.dependencies.values()].flatMap(({ value, initiative, needs, by }): Line[] => {
    const pair = value.holds ? named2(initiative, needs) : null;
    if (!pair) return [];
    return [
      { text: withReason(sentences.depends(named(pair[0]), nameInWords(pair[1])), value.reason), operations: [by] },
    ];
  });
  const excludes = [...state.exclusions.values()].flatMap(({ value, initiatives, by }): Line[] => {
    const pair = value.holds ? named2(...initiatives) : null;
    if (!pair || pair[1].standing.is !== 'standing') return [];
    return [
      { text: withReason(sentences.excludes(named(pair[0]), nameInWords(pair[1])), value.reason), operations: [by] },
    ];
  });
  return [...musts, ...depends, ...excludes];
}

function byOf({ initiatives }: MeetingState, id: string): OperationId[] {
  const must = initiatives.get(id)?.must;
  return must ? [must.by] : [];
}

function listOf(heading: string, lines: readonly Line[]): Block[] {
  if (lines.length === 0) return [];
  const operations = [...new Set(lines.flatMap((line) => line.operations))];
  return [
    { kind: 'heading', level: 2, text: heading, operations },
    { kind: 'list', ordered: false, items: lines.map(({ text }) => text), operations },
  ];
}

function named(met: MeetingInitiative): string {
  return capitalised(nameInWords(met));
}

function shown(value: Amended): string {
  if (value === null) return phrases.none;
  return typeof value === 'number' ? `${format.tkr(value)} tkr` : value;
}
