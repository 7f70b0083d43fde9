import { sectionKeys, type SectionKey, type Sections } from '../../plan/plan.ts';
import type { Kronor } from '../../plan/money.ts';
import type { MeetingInitiative, MeetingState } from '../state.ts';
import { yearOf } from './costs.ts';

export type Amended = string | Kronor | null;

/** Whether a value may stand there: a title, an amount of a year of the period or none, the text of a section. */
export function isAmendable({ period }: Pick<MeetingState, 'period'>, pointer: string, value: Amended): boolean {
  const year = yearOf(pointer);
  if (year !== null) return period.includes(year) && typeof value !== 'string';
  if (pointer === '/title') return typeof value === 'string' && value.trim() !== '' && value.length <= 300;
  return sectionOfPointer(pointer) !== null && typeof value === 'string';
}

/** What stands there now in the meeting; null where a year has no amount. */
export function amendedValue(initiative: MeetingInitiative, pointer: string): Amended {
  const year = yearOf(pointer);
  if (year !== null) return initiative.costs[year] ?? null;
  const section = sectionOfPointer(pointer);
  return section === null ? initiative.title : sectionsOf(initiative)[section];
}

/** The six sections with what the meeting amended. */
export function sectionsOf({ stated, amendments }: Pick<MeetingInitiative, 'stated' | 'amendments'>): Sections {
  const amended = sectionKeys.flatMap((key) => {
    const value = amendments[`/sections/${key}`]?.value.value;
    return typeof value === 'string' ? [[key, value] as const] : [];
  });
  return amended.length === 0 ? stated.sections : { ...stated.sections, ...Object.fromEntries(amended) };
}

/** The section that a pointer is of: `/sections/goal`; null for any other. */
export function sectionOfPointer(pointer: string): SectionKey | null {
  return sectionKeys.find((key) => pointer === `/sections/${key}`) ?? null;
}
