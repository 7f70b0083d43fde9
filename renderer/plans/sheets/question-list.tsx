import type { Preview } from '../../../shared/bridge/shapes.ts';
import type { SheetView } from '../../../shared/document/sheets/sheets-state.ts';
import type { Translate } from '../../../shared/language/translator.ts';
import { Banner } from '../../ui/banner.tsx';
import { useText } from '../../ui/use-text.ts';

type Question = SheetView['questions'][number];

/** What is open in a sheet: first what has to be answered, then what was only guessed. */
export function QuestionList({
  sheets,
  sheet,
}: {
  readonly sheets: NonNullable<Preview['sheets']>;
  readonly sheet: SheetView;
}) {
  const t = useText();
  if (sheet.mapping.kind === null) {
    const isNothing = sheets.sheets.every(({ mapping }) => mapping.kind === null);
    const what = isNothing ? t('sheets.askNothing') : t('sheets.askKind', { sheet: sheet.name });
    return <Banner tone={isNothing ? 'careful' : 'neutral'} what={what} />;
  }
  const needed = sheet.questions.filter(({ isNeeded }) => isNeeded);
  const guessed = sheet.questions.filter(({ isNeeded }) => !isNeeded);
  const wordsOf = (questions: readonly Question[]): string => questions.map((each) => askIn(t, sheet, each)).join(' ');
  return (
    <>
      {needed.length > 0 && <Banner tone="careful" what={t('sheets.open')} next={wordsOf(needed)} />}
      {guessed.length > 0 && <Banner tone="neutral" what={t('sheets.lookAt')} next={wordsOf(guessed)} />}
    </>
  );
}

function askIn(t: Translate, { name, columns }: SheetView, { what, column }: Question): string {
  const meant = columns.find((each) => each.column === column);
  switch (what) {
    case 'kind':
      return t('sheets.askKind', { sheet: name });
    case 'title':
      return t('sheets.askTitle');
    case 'area':
      return t('sheets.askArea');
    case 'year':
      return t('sheets.askYear');
    case 'costKind':
      return t('sheets.askCostKind');
    case 'unit':
      return t('sheets.askUnit');
    case 'areaByName':
      return t('sheets.askAreaByName');
    case 'column':
      return t('sheets.askColumn', { column: `${meant?.letter ?? ''} ${meant?.words ?? ''}`.trim() });
  }
}
