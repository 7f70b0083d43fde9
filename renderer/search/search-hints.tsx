import { useText } from '../ui/use-text.ts';

/** How to ask, before anything is asked. */
export function SearchHints() {
  const t = useText();
  return (
    <div className="search-hints">
      <h3>{t('search.hintTitle')}</h3>
      <ul>
        <li>{t('search.hintAll', { example: t('search.exampleAll') })}</li>
        <li>{t('search.hintPhrase', { example: t('search.examplePhrase') })}</li>
        <li>{t('search.hintWithout', { example: t('search.exampleWithout') })}</li>
        <li>{t('search.hintInside', { word: t('search.exampleWord'), found: t('search.exampleFound') })}</li>
      </ul>
    </div>
  );
}
