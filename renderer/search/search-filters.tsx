import { searchedKinds } from '../../shared/bridge/search-contract.ts';
import type { Overview } from '../../shared/bridge/shapes.ts';
import { RadioChips } from '../ui/radio-chips.tsx';
import { Select } from '../ui/select.tsx';
import { useText } from '../ui/use-text.ts';
import { setFilters, useSearch } from './search-store.ts';

const all = 'all';
const words = {
  plan: 'search.whatPlan',
  meeting: 'search.whatMeeting',
  document: 'search.whatDocument',
  table: 'search.whatTable',
  package: 'search.whatPackage',
} as const;

/** What to look through: which sort of thing, which year, which area. */
export function SearchFilters({ overview }: { readonly overview: Overview | null }) {
  const t = useText();
  const { year, areaId, what } = useSearch();
  const years = overview?.years ?? [];
  const areas = new Map(years.flatMap(({ plans }) => plans.map((plan) => [plan.areaId, plan.area] as const)));
  return (
    <div className="search-filters" role="group" aria-label={t('search.filters')}>
      <RadioChips
        label={t('search.what')}
        hidesLabel
        options={[
          { id: all, label: t('search.everything') },
          ...searchedKinds.map((kind) => ({ id: kind, label: t(words[kind]) })),
        ]}
        value={what ?? all}
        onChange={(chosen) => setFilters({ what: chosen === all ? null : chosen })}
      />
      <div className="search-selects">
        <Select
          label={t('search.year')}
          options={[
            { id: all, label: t('search.allYears') },
            ...years
              .map((one) => String(one.year))
              .toSorted()
              .toReversed()
              .map((one) => ({ id: one, label: one })),
          ]}
          value={year === null ? all : String(year)}
          onChange={(chosen) => setFilters({ year: chosen === all ? null : Number(chosen) })}
        />
        <Select
          label={t('search.area')}
          options={[
            { id: all, label: t('search.allAreas') },
            ...[...areas]
              .map(([id, label]) => ({ id, label }))
              .sort((one, other) => one.label.localeCompare(other.label, 'sv')),
          ]}
          value={areaId ?? all}
          onChange={(chosen) => setFilters({ areaId: chosen === all ? null : chosen })}
        />
      </div>
    </div>
  );
}
