import { useEffect, useRef, useState } from 'react';
import { Banner } from '../ui/banner.tsx';
import { Button } from '../ui/button.tsx';
import { useText } from '../ui/use-text.ts';
import { HitRow } from './hit-row.tsx';
import { openHit } from './open-hit.ts';
import { SearchHints } from './search-hints.tsx';
import {
  activate,
  ask,
  isFiltered,
  noFilters,
  rebuild,
  setFilters,
  setQuery,
  showMore,
  useSearch,
} from './search-store.ts';

/** The hits, or why there are none and what to do about it. */
export function SearchResults({ list }: { readonly list: string }) {
  const t = useText();
  const { answer, active, problem, limit } = useSearch();
  const box = useRef<HTMLDivElement>(null);
  const activeId = `${list}-${active}`;
  useEffect(() => {
    if (answer) box.current?.querySelector(`[id="${activeId}"]`)?.scrollIntoView({ block: 'nearest' });
  }, [activeId, answer]);
  const hits = answer?.hits ?? [];
  return (
    // Scrolls by the arrows too, for those who come here by Tab.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be within reach of the keys
    <div className="search-results" ref={box} role="region" aria-label={t('search.results')} tabIndex={0}>
      {problem && <Failed />}
      {!problem && !answer && <SearchHints />}
      {!problem && answer && hits.length === 0 && <Nothing />}
      <div role="listbox" id={list} aria-label={t('search.results')} hidden={hits.length === 0 || problem !== null}>
        {hits.map((hit, place) => (
          <HitRow
            key={hit.slot}
            id={`${list}-${place}`}
            hit={hit}
            place={place}
            count={answer?.count ?? 0}
            isActive={place === active}
            onPoint={activate}
            onOpen={openHit}
          />
        ))}
      </div>
      {answer && hits.length > 0 && answer.count > hits.length && limit < 1000 && (
        <div className="search-more">
          <Button onPress={showMore}>{t('search.more')}</Button>
        </div>
      )}
    </div>
  );
}

function Nothing() {
  const t = useText();
  const state = useSearch();
  const { answer, answered } = state;
  const meant = answer?.meant ?? null;
  if (!answer?.isAsked) return <p className="search-nothing">{t('search.onlyWithout')}</p>;
  return (
    <div className="search-nothing">
      <p>{t(isFiltered(state) ? 'search.nothingHere' : 'search.nothing', { query: answered.trim() })}</p>
      {answer.isApart && <p className="k-second">{t('search.apart')}</p>}
      {!answer.isApart && meant === null && <p className="k-second">{t('search.tryOther')}</p>}
      <div className="search-nothing-actions">
        {meant !== null && <Button onPress={() => setQuery(meant)}>{t('search.meant', { query: meant })}</Button>}
        {isFiltered(state) && <Button onPress={() => setFilters(noFilters)}>{t('search.withoutFilters')}</Button>}
      </div>
    </div>
  );
}

function Failed() {
  const t = useText();
  const [isRebuilding, setRebuilding] = useState(false);
  const again = async () => {
    setRebuilding(true);
    await rebuild();
    setRebuilding(false);
  };
  return (
    <Banner
      tone="stop"
      what={t('search.failed')}
      next={t('search.failedNext')}
      actions={
        <>
          <Button onPress={() => void ask()}>{t('common.retry')}</Button>
          <Button isDisabled={isRebuilding} onPress={() => void again()}>
            {t(isRebuilding ? 'search.rebuilding' : 'search.rebuild')}
          </Button>
        </>
      }
    />
  );
}
