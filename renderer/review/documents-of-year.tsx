import { useEffect, useState } from 'react';
import './review.css';
import './papers.css';
import type { SourceRead, SourceSummary } from '../../shared/bridge/review-contract.ts';
import type { Year } from '../../shared/bridge/shapes.ts';
import type { Translate } from '../../shared/language/translator.ts';
import { attempt, useRegister } from '../register-store.ts';
import { DataTable, type Column } from '../ui/data-table.tsx';
import { useFormat, useText } from '../ui/use-text.ts';
import { NoSources } from './no-sources.tsx';
import { PaperList } from './paper-list.tsx';

/** The documents of a year: when each came and what it holds; of the chosen one, the decision documents in it. */
export function DocumentsOfYear({ year }: { readonly year: Year }) {
  const t = useText();
  const format = useFormat();
  const sources = useSources(year.year);
  const [chosen, setChosen] = useState<string | null>(null);
  const at = sources?.find(({ sha256 }) => sha256 === chosen) ?? sources?.[0] ?? null;
  const read = useSourceRead(at?.sha256 ?? null);
  if (!sources) return <p className="k-second">{t('common.loading')}</p>;
  if (!at) return <NoSources year={year.year} />;
  const columns: Column<SourceSummary>[] = [
    { id: 'name', title: t('review.source'), isRowHeader: true, cell: ({ name }) => name },
    { id: 'received', title: t('review.received'), cell: ({ receivedAt }) => format.dateAndTime(receivedAt) },
    { id: 'kind', title: t('review.kindOf'), cell: ({ kind }) => kind },
    { id: 'holds', title: t('review.holds'), cell: ({ counts }) => holds(t, counts) },
    {
      id: 'findings',
      title: t('review.findings'),
      align: 'end',
      cell: ({ counts }) => format.count(counts.findings),
    },
  ];
  return (
    <div className="review">
      <DataTable
        caption={t('review.sources')}
        columns={columns}
        rows={sources}
        rowKey={({ sha256 }) => sha256}
        chosen={at.sha256}
        {...(sources.length > 1 ? { onChoose: ({ sha256 }: SourceSummary) => setChosen(sha256) } : {})}
      />
      {read &&
        (read.documents.length === 0 ? (
          <p className="k-second">{t('review.noDocuments')}</p>
        ) : (
          <PaperList key={read.sha256} source={read} />
        ))}
    </div>
  );
}

function holds(t: Translate, counts: SourceSummary['counts']): string {
  return [
    counts.plans > 0 && t('review.holdsPlans', { count: counts.plans }),
    counts.initiatives > 0 && t('review.holdsInitiatives', { count: counts.initiatives }),
    counts.budgetAreas > 0 && t('review.holdsBudget', { count: counts.budgetAreas }),
    counts.services > 0 && t('review.holdsServices', { count: counts.services }),
    counts.organisations > 0 && t('review.holdsOrganisations', { count: counts.organisations }),
    counts.documents > 0 && t('review.holdsDocuments', { count: counts.documents }),
  ]
    .filter((one) => one !== false)
    .join(', ');
}

function useSources(year: number): readonly SourceSummary[] | null {
  const overview = useRegister((state) => state.overview);
  const [known, setKnown] = useState<{ year: number; sources: readonly SourceSummary[] } | null>(null);
  useEffect(() => {
    let isWanted = overview !== null;
    void attempt('source.list', { year }).then((sources) => sources && isWanted && setKnown({ year, sources }));
    return () => {
      isWanted = false;
    };
  }, [year, overview]);
  return known?.year === year ? known.sources : null;
}

function useSourceRead(sha256: string | null): SourceRead | null {
  const [read, setRead] = useState<SourceRead | null>(null);
  useEffect(() => {
    if (sha256 === null) return;
    let isWanted = true;
    void attempt('source.read', { sha256 }).then((source) => source && isWanted && setRead(source));
    return () => {
      isWanted = false;
    };
  }, [sha256]);
  return read?.sha256 === sha256 ? read : null;
}
