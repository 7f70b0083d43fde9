import { findingKinds, severities } from '../../shared/document/finding.ts';
import { kindKeys, severityKeys, stateKeys } from '../../shared/review/describe.ts';
import type { Found } from '../../shared/review/found.ts';
import { findingStates } from '../../shared/review/queries.ts';
import { Select } from '../ui/select.tsx';
import { useText } from '../ui/use-text.ts';
import { filtered, valuesOf, type Filter } from './filter-findings.ts';
import { filterFindings, useReviewStore } from './review-store.ts';

/** Which of the findings are shown. Only what some finding has can be chosen. */
export function FindingFilters({ findings }: { readonly findings: readonly Found[] }) {
  const t = useText();
  const { filter, load, state } = useReviewStore();
  // How many there are under each choice, where the other choices stay as they are.
  const counted = <Part extends keyof Filter>(part: Part, options: readonly Labelled<Part>[]): Labelled<Part>[] =>
    options.map(({ id, label }) => {
      const count = filtered(findings, { ...filter, [part]: id }, state).length;
      return { id, label: t('review.countOf', { what: label, count }) };
    });
  const areas = new Map(findings.map(({ areaId, area }) => [areaId ?? '', area ?? t('plans.wholeDocument')]));
  const has = <T,>(all: readonly T[], of: (found: Found) => T): T[] => {
    const there = valuesOf(findings, of);
    return all.filter((one) => there.includes(one));
  };
  const sources = load?.sources ?? [];
  return (
    <div className="review-filters" role="group" aria-label={t('review.filters')}>
      <Chosen
        label={t('review.area')}
        part="areaId"
        value={filter.areaId}
        options={counted(
          'areaId',
          [...areas].map(([id, label]) => ({ id, label })),
        )}
      />
      <Chosen
        label={t('review.severity')}
        part="severity"
        value={filter.severity}
        options={counted(
          'severity',
          has(severities, ({ finding }) => finding.severity).map((id) => ({ id, label: t(severityKeys[id]) })),
        )}
      />
      <Chosen
        label={t('review.kind')}
        part="kind"
        value={filter.kind}
        options={counted(
          'kind',
          has(findingKinds, ({ finding }) => finding.kind).map((id) => ({ id, label: t(kindKeys[id]) })),
        )}
      />
      <Chosen
        label={t('review.state')}
        part="state"
        value={filter.state}
        options={counted(
          'state',
          findingStates.map((id) => ({ id, label: t(stateKeys[id]) })),
        )}
      />
      {sources.length > 1 && (
        <Chosen
          label={t('review.source')}
          part="source"
          value={filter.source}
          options={counted(
            'source',
            sources.map(({ sha256, name }) => ({ id: sha256, label: name })),
          )}
        />
      )}
    </div>
  );
}

interface ChosenProps<Part extends keyof Filter> {
  readonly label: string;
  readonly part: Part;
  readonly value: Filter[Part];
  readonly options: readonly Labelled<Part>[];
}

interface Labelled<Part extends keyof Filter> {
  readonly id: NonNullable<Filter[Part]>;
  readonly label: string;
}

/** Stands for no choice: no area, kind or state is called so. */
const any = '*';

function Chosen<Part extends keyof Filter>({ label, part, value, options }: ChosenProps<Part>) {
  const t = useText();
  const choose = (id: string): void => {
    const chosen = options.find((option) => option.id === id)?.id ?? null;
    filterFindings({ [part]: chosen });
  };
  return (
    <Select<string>
      label={label}
      options={[{ id: any, label: t('review.any') }, ...options]}
      value={value ?? any}
      onChange={choose}
    />
  );
}
