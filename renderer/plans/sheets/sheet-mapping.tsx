import './sheets.css';
import { useEffect, useState } from 'react';
import type { Preview } from '../../../shared/bridge/shapes.ts';
import type { ImportResult } from '../../../shared/document/import-result.ts';
import type { SheetView } from '../../../shared/document/sheets/sheets-state.ts';
import { addCosts, initiativeTotals } from '../../../shared/plan/totals.ts';
import { Button } from '../../ui/button.tsx';
import { announce } from '../../ui/live-announcer.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { Tabs } from '../../ui/tabs.tsx';
import { useShortcut } from '../../ui/use-shortcut.ts';
import { useFormat, useText } from '../../ui/use-text.ts';
import { cancelImport } from '../import-store.ts';
import { changeSheet, proceed } from './mapping-store.ts';
import { QuestionList } from './question-list.tsx';
import { SheetFields } from './sheet-fields.tsx';
import { SheetTable } from './sheet-table.tsx';

export interface SheetMappingProps {
  readonly preview: Preview;
  readonly sheets: NonNullable<Preview['sheets']>;
}

/** What the columns of a spreadsheet are: as they were understood, to be set right, with what would come of it. */
export function SheetMapping({ preview, sheets }: SheetMappingProps) {
  const t = useText();
  const [selected, setSelected] = useState(() => String(firstOpen(sheets.sheets)));
  const outcome = useOutcome(preview.result);
  const goOn = (): void => {
    if (!sheets.isBlocked) void proceed(preview);
  };
  useShortcut('Control+Enter', goOn);
  useEffect(() => announce(t('sheets.outcomeSaid', { outcome })), [outcome, t]);
  const content = (sheet: SheetView, i: number) => (
    <div className="sheets-stack">
      <QuestionList sheets={sheets} sheet={sheet} />
      <SheetFields sheet={sheet} onChange={(change, renew) => void changeSheet(preview, i, change, renew)} />
      <SheetTable sheet={sheet} onChange={(change) => void changeSheet(preview, i, change)} />
    </div>
  );
  const [only] = sheets.sheets;
  return (
    <div className="k-page">
      <PageHeader
        title={t('sheets.title')}
        note={preview.result.source.name}
        lead={sheets.isRemembered ? t('sheets.leadRemembered') : t('sheets.lead')}
      />
      {sheets.sheets.length === 1 && only ? (
        content(only, 0)
      ) : (
        <Tabs
          label={t('sheets.sheetsOf', { name: preview.result.source.name })}
          selected={selected}
          onSelect={setSelected}
          tabs={sheets.sheets.map((sheet, i) => ({
            id: String(i),
            title: sheet.isHidden ? t('sheets.hiddenSheet', { name: sheet.name }) : sheet.name,
            ...(sheet.mapping.kind !== null && { count: sheet.dataCount }),
            content: content(sheet, i),
          }))}
        />
      )}
      <div className="plans-actions">
        <span className="k-second">{outcome}</span>
        <span className="plans-buttons">
          <Button onPress={cancelImport}>{t('common.cancel')}</Button>
          <Button kind="primary" keys="Control+Enter" onPress={goOn} isDisabled={sheets.isBlocked}>
            {t('sheets.proceed')}
          </Button>
        </span>
      </div>
    </div>
  );
}

/** What would come of the mapping: plans, initiatives, rows of other tables, and the initiatives' sums by year. */
function useOutcome({ plans, budget, services, organisations, developmentList, funding }: ImportResult): string {
  const t = useText();
  const format = useFormat();
  const initiatives = plans.flatMap((plan) => plan.initiatives);
  const others = [budget?.areas ?? [], services, organisations, developmentList, funding];
  const counted = t('sheets.outcome', {
    plans: plans.length,
    initiatives: initiatives.length,
    others: others.reduce((sum, rows) => sum + rows.length, 0),
  });
  const totals = Object.entries(addCosts(initiatives.map(initiativeTotals)));
  return [counted, ...totals.map(([year, sum]) => t('sheets.amountsIn', { year, amount: format.tkr(sum) }))].join(
    ' · ',
  );
}

/** The sheet to begin at: the first with something to answer, else the first that is read. */
function firstOpen(sheets: readonly SheetView[]): number {
  const needed = sheets.findIndex(({ questions }) => questions.some(({ isNeeded }) => isNeeded));
  const read = sheets.findIndex(({ mapping }) => mapping.kind !== null);
  return Math.max(0, needed >= 0 ? needed : read);
}
