import type { Format } from '../../../shared/language/format.ts';
import type { Translate } from '../../../shared/language/translator.ts';
import { sectionOfPointer, type Amended } from '../../../shared/meeting/initiatives/amendable.ts';
import { yearOf } from '../../../shared/meeting/initiatives/costs.ts';
import type { Standing } from '../../../shared/meeting/initiatives/state.ts';
import type { MeetingState } from '../../../shared/meeting/state.ts';

/** What of an initiative was amended: `Kostnad 2027`, `Mål`. */
export function whatOf(t: Translate, pointer: string): string {
  const year = yearOf(pointer);
  if (year !== null) return t('initiatives.costIn', { year });
  const section = sectionOfPointer(pointer);
  return section === null ? t('initiatives.titleField') : t(`plans.${section}`);
}

/** A value as people read it, an amount in tkr with its unit. */
export function valueInWords(t: Translate, format: Format, value: Amended): string {
  if (value === null) return t('initiatives.noSum');
  return typeof value === 'number' ? t('initiatives.amount', { amount: format.tkr(value) }) : value;
}

/** The title of an initiative, or its id where it is not there. */
export function titleOf({ initiatives }: Pick<MeetingState, 'initiatives'>, id: string): string {
  return initiatives.get(id)?.title ?? id;
}

/** What became of an initiative that stands no more; of one that stands, that it does. */
export function standingInWords(t: Translate, state: MeetingState, standing: Standing): string {
  switch (standing.is) {
    case 'standing':
      return t('initiatives.saysStanding');
    case 'withdrawn':
      return t('initiatives.goneWithdrawn');
    case 'merged':
      return t('initiatives.goneMerged', { title: titleOf(state, standing.into) });
    case 'split':
      return t('initiatives.goneSplit', {
        titles: listed(
          t,
          standing.parts.map((part) => titleOf(state, part)),
        ),
      });
    case 'rejoined':
      return t('initiatives.markPart', { title: titleOf(state, standing.into) });
    default:
      return standing satisfies never;
  }
}

/** `a`, `a och b`, `a, b och c`. */
export function listed(t: Translate, words: readonly string[]): string {
  const last = words.at(-1) ?? '';
  return words.length < 2 ? last : t('initiatives.listed', { most: words.slice(0, -1).join(', '), last });
}
