import { useEffect, useId, useRef } from 'react';
import './search.css';
import { useRegister } from '../register-store.ts';
import { Dialog } from '../ui/dialog.tsx';
import { announce } from '../ui/live-announcer.tsx';
import { useText } from '../ui/use-text.ts';
import { openHit } from './open-hit.ts';
import { SearchFilters } from './search-filters.tsx';
import { SearchFoot } from './search-foot.tsx';
import { SearchResults } from './search-results.tsx';
import { activate, activeHit, closeSearch, setQuery, useSearch } from './search-store.ts';

/** How far a page of hits goes, and how long a count waits to be said: nobody wants to hear each letter's. */
const page = 5;
const saidAfter = 600;

/** The search: the field has focus, the arrows choose among the hits, Enter opens one, Escape goes back. */
export function SearchDialog() {
  const t = useText();
  const list = useId();
  const field = useRef<HTMLInputElement>(null);
  const state = useSearch();
  const { query, answer, active } = state;
  const overview = useRegister((register) => register.overview);
  useEffect(() => field.current?.select(), []);
  useEffect(() => {
    if (!answer?.isAsked) return;
    const { count } = answer;
    const timer = setTimeout(() => announce(t('search.count', { count })), saidAfter);
    return () => clearTimeout(timer);
  }, [answer, t]);
  const open = () => {
    const hit = activeHit(useSearch.getState());
    if (hit) openHit(hit);
  };
  const steps: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1, PageDown: page, PageUp: -page };
  return (
    <Dialog title={t('search.title')} isOpen onClose={closeSearch} size="large">
      <div className="search">
        <input
          ref={field}
          className="k-input search-field"
          type="text"
          role="combobox"
          // oxlint-disable-next-line jsx-a11y/no-autofocus -- whoever opens the search is about to write
          autoFocus
          autoComplete="off"
          spellCheck={false}
          maxLength={500}
          aria-label={t('search.field')}
          aria-autocomplete="list"
          aria-expanded={(answer?.hits.length ?? 0) > 0}
          aria-controls={list}
          aria-activedescendant={answer && answer.hits.length > 0 ? `${list}-${active}` : undefined}
          placeholder={t('search.placeholder')}
          value={query}
          onChange={({ target }) => setQuery(target.value)}
          onKeyDown={(event) => {
            if (event.nativeEvent.isComposing || event.altKey || event.ctrlKey || event.metaKey) return;
            const step = steps[event.key];
            if (step !== undefined) {
              event.preventDefault();
              activate(active + step);
            } else if (event.key === 'Enter') {
              event.preventDefault();
              open();
            }
          }}
        />
        <SearchFilters overview={overview} />
        <SearchResults list={list} />
        <SearchFoot />
      </div>
    </Dialog>
  );
}
