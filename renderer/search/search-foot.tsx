import { Kbd } from '../ui/kbd.tsx';
import { useFormat, useText } from '../ui/use-text.ts';
import { useSearch } from './search-store.ts';

/** How many there are, and what the keys do. */
export function SearchFoot() {
  const t = useText();
  const format = useFormat();
  const answer = useSearch((state) => state.answer);
  const shown = answer?.hits.length ?? 0;
  const count = answer?.isAsked ? answer.count : null;
  return (
    <footer className="search-foot">
      <span className="search-count">
        {count !== null &&
          (count > shown
            ? t('search.shown', { shown: format.count(shown), count: format.count(count) })
            : t('search.count', { count }))}
      </span>
      <span className="search-keys" aria-hidden>
        <span>
          <Kbd keys="ArrowUp" /> <Kbd keys="ArrowDown" /> {t('search.chooseHint')}
        </span>
        <span>
          <Kbd keys="Enter" /> {t('search.openHint')}
        </span>
        <span>
          <Kbd keys="Escape" /> {t('search.closeHint')}
        </span>
      </span>
    </footer>
  );
}
