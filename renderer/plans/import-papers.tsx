import { memo } from 'react';
import type { ImportComparison } from '../../shared/bridge/compare-contract.ts';
import type { PaperComparison } from '../../shared/document/compare-papers.ts';
import { Chip } from '../ui/chip.tsx';
import { DataTable, type Column } from '../ui/data-table.tsx';
import { useFormat, useText } from '../ui/use-text.ts';

const states = {
  new: { word: 'compare.paperNew', tone: 'good' },
  changed: { word: 'compare.paperChanged', tone: 'accent' },
  unchanged: { word: 'compare.paperUnchanged', tone: 'neutral' },
} as const;

/** The decision documents around the plans, and how each stands against the register's. */
export const ImportPapers = memo(function ImportPapers({ papers }: Pick<ImportComparison, 'papers'>) {
  const t = useText();
  const format = useFormat();
  if (papers.length === 0) return null;
  const rows = papers.map((paper, at) => ({ paper, at }));
  type Row = { readonly paper: PaperComparison; readonly at: number };
  const columns: Column<Row>[] = [
    {
      id: 'title',
      title: t('compare.document'),
      isRowHeader: true,
      cell: ({ paper }) => (
        <span className="plans-named">
          <span>{paper.title || t(`compare.${paper.kind}`)}</span>
          {paper.title && <span className="plans-number">{t(`compare.${paper.kind}`)}</span>}
        </span>
      ),
    },
    { id: 'body', title: t('compare.from'), cell: ({ paper }) => paper.body || '–' },
    {
      id: 'date',
      title: t('plans.date'),
      cell: ({ paper }) => <span className="plans-nowrap">{format.shortDate(paper.date)}</span>,
    },
    {
      id: 'standing',
      title: t('plans.againstRegister'),
      cell: ({ paper }) => <Chip tone={states[paper.standing].tone}>{t(states[paper.standing].word)}</Chip>,
    },
  ];
  return (
    <section className="plans-section">
      <h2>{t('compare.papers')}</h2>
      <DataTable caption={t('compare.papers')} columns={columns} rows={rows} rowKey={({ at }) => String(at)} />
    </section>
  );
});
