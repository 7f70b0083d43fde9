import { formatter } from '../../shared/language/format.ts';
import type { Locale } from '../../shared/language/locale.ts';
import { translator } from '../../shared/language/translator.ts';
import { ranked } from '../../shared/meeting/queries.ts';
import { givesPoints } from '../../shared/meeting/scores/points.ts';
import type { MeetingState, Opening } from '../../shared/meeting/state.ts';
import { DrawableText } from './drawable.ts';
import { markAsAccessible } from './mark-as-accessible.ts';
import { shorten, typstDate } from './print-values.ts';
import template from './templates/score-sheets.typ?raw';
import { compileTypst } from './typst.ts';

export type ScoreSheets = { readonly bytes: Uint8Array; readonly pages: number; readonly sheets: number };

/**
 * Score sheets to fill in by hand: for each who gives points the initiatives that stand, in the list's order, with a box
 * for each criterion; where nobody does, one without a name. Tagged, PDF/A-2a (ISO 19005-2) and PDF/UA-1 (ISO 14289-1).
 */
export async function makeScoreSheets(
  state: MeetingState & { readonly opening: Opening },
  locale: Locale,
  now: Date,
): Promise<ScoreSheets> {
  const t = translator(locale);
  const draw = new DrawableText().of;
  const { opening } = state;
  const { criteria, maximum } = opening.model;
  const people = [...state.participants.values()].filter(givesPoints).map(({ participant }) => participant);
  const sheets = people.length === 0 ? [{ name: '', organisation: '' }] : people;
  const data = {
    language: locale,
    title: t('scores.sheetTitle'),
    // One line of the header holds so much.
    body: draw(shorten(opening.body, 70)),
    held: draw([formatter(locale).date(opening.date), opening.place].filter((part) => part !== '').join(', ')),
    how: t('scores.sheetHow', { maximum }),
    created: typstDate(now),
    words: {
      name: t('scores.sheetName'),
      nobody: t('scores.sheetNobody'),
      initiative: t('meeting.initiative'),
      number: t('scores.sheetNumber'),
      scale: t('scores.sheetScale', { maximum }),
    },
    criteria: criteria.map(({ name, weight }) => ({
      name: draw(name),
      weight:
        weight === 1
          ? ''
          : t('scores.weight', { weight: Number.isInteger(weight) ? weight : formatter(locale).score(weight) }),
    })),
    initiatives: ranked(state).map(({ number, title }) => ({ number: draw(number), title: draw(title) })),
    sheets: sheets.map(({ name, organisation }) => ({ name: draw(name), organisation: draw(organisation) })),
  };
  const { bytes, pages } = await compileTypst({ template, data, files: new Map(), standard: 'a-2a', now });
  return { bytes: markAsAccessible(bytes), pages, sheets: sheets.length };
}
