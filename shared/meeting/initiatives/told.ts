import { formatter } from '../../language/format.ts';
import { translator } from '../../language/translator.ts';
import type { OperationId } from '../../log/operation.ts';
import { sectionKeys } from '../../plan/plan.ts';
import type { MeetingInitiative } from '../state.ts';
import { sectionOfPointer, type Amended } from './amendable.ts';
import { yearOf } from './costs.ts';
import type { Amendment } from './state.ts';

const format = formatter('sv');
const word = translator('sv');

/** A value that is another than it was when the initiative came, and why. */
export type Change = {
  readonly pointer: string;
  readonly before: Amended;
  readonly value: Amended;
  readonly reason: string;
  readonly by: OperationId;
  readonly rivals: readonly Amended[];
};

/** What the meeting amended of an initiative, title first, then years and sections; what came back is not amended. */
export function amendmentsOf({
  amendments,
  stated,
}: Pick<MeetingInitiative, 'amendments' | 'stated'>): readonly Change[] {
  const years = Object.keys(stated.costs).concat(Object.keys(amendments).flatMap((pointer) => yearOf(pointer) ?? []));
  const pointers = [
    '/title',
    ...[...new Set(years)].sort().map((year) => `/costs/${year}`),
    ...sectionKeys.map((key) => `/sections/${key}`),
  ];
  return pointers.flatMap((pointer) => {
    const amendment = amendments[pointer];
    if (!amendment) return [];
    const { value, by } = amendment;
    const before = beforeOf(stated, pointer, value);
    const rivals = amendment.rivals.map((rival) => rival.value.value).filter((rival) => rival !== value.value);
    if (before === value.value && rivals.length === 0) return [];
    return [{ pointer, before, value: value.value, reason: value.reason, by, rivals }];
  });
}

/** What it was when it came; of an amount that holds merged ones, what it was when it was amended. */
function beforeOf(stated: MeetingInitiative['stated'], pointer: string, { was, covers }: Amendment): Amended {
  const year = yearOf(pointer);
  if (year !== null) return covers.length > 0 ? was : (stated.costs[year] ?? null);
  const section = sectionOfPointer(pointer);
  return section === null ? stated.title : stated.sections[section];
}

/** What of an initiative a pointer is of, in Swedish as inside a sentence: `kostnad 2027`. */
export function whatOf(pointer: string): string {
  const year = yearOf(pointer);
  if (year !== null) return `kostnad ${year}`;
  const section = sectionOfPointer(pointer);
  return section === null ? 'benämning' : word(`plans.${section}`).toLocaleLowerCase('sv');
}

/** A change in a few Swedish words: `kostnad 2027 från 2 000 till 1 500 tkr`; of a text only which. */
export function changeInWords({ pointer, before, value }: Pick<Change, 'pointer' | 'before' | 'value'>): string {
  const what = whatOf(pointer);
  if (sectionOfPointer(pointer) !== null) return what;
  if (pointer === '/title') return `${what} från ”${before}” till ”${value}”`;
  const amount = (kronor: Amended): string => (typeof kronor === 'number' ? format.tkr(kronor) : 'ingen');
  return `${what} från ${amount(before)} till ${amount(value)}${value === null ? '' : ' tkr'}`;
}

/** `Initiativ 2, Belysning` as it is named inside a sentence. */
export function nameInWords({ number, title }: Pick<MeetingInitiative, 'number' | 'title'>): string {
  return `initiativ ${number} ${title}`;
}

/** `a`, `a och b`, `a, b och c`. */
export function listedInWords(words: readonly string[]): string {
  const last = words.at(-1) ?? '';
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} och ${last}`;
}

/** A sentence and the reason for it. */
export function withReason(sentence: string, reason: string): string {
  const why = reason.trim();
  if (why === '') return sentence;
  return `${sentence} Skäl: ${/[.!?…]$/.test(why) ? why : `${why}.`}`;
}

/** The same with a capital first, as a sentence begins. */
export function capitalised(text: string): string {
  return text.charAt(0).toLocaleUpperCase('sv') + text.slice(1);
}
