import { useEffect, useRef } from 'react';
import { partOf, placeOf } from '../../shared/bridge/describe-hit.ts';
import './search.css';
import { usePassage } from '../plans/passages.ts';
import { showPlans } from '../register-store.ts';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { useFormat, useText } from '../ui/use-text.ts';
import { showFoundPassage, type FoundPassage } from './found-passage.ts';
import { markWords, unmarkWords } from './mark-words.ts';
import { plainText } from './marked.tsx';
import { giveBackFocus, openSearch } from './search-store.ts';
import { SourcePassage } from '../plans/source-passage.tsx';

/** What a document says where something was found, in its surroundings; the words that were asked for are marked. */
export function PassageDialog({ found: { hit, at, query } }: { readonly found: FoundPassage }) {
  const t = useText();
  const format = useFormat();
  const passage = usePassage({ sha256: hit.owner, at });
  const text = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!passage || !text.current) return;
    markWords(text.current, query);
    text.current.querySelector('mark')?.scrollIntoView({ block: 'nearest' });
    return unmarkWords;
  }, [passage, query]);
  const close = () => {
    showFoundPassage(null);
    giveBackFocus();
  };
  const { year } = hit;
  return (
    <Dialog
      title={plainText(hit.title)}
      isOpen
      onClose={close}
      size="large"
      actions={
        <>
          <Button
            onPress={() => {
              close();
              openSearch();
            }}
          >
            {t('search.back')}
          </Button>
          {year !== null && (
            <Button
              onPress={() => {
                close();
                showPlans({ year });
              }}
            >
              {t('search.showYear')}
            </Button>
          )}
        </>
      }
    >
      <p className="k-second">{[...placeOf(hit, t, format), partOf(hit, t)].filter(Boolean).join(' · ')}</p>
      <div ref={text} tabIndex={-1} className="search-passage">
        {passage && <SourcePassage passage={passage} />}
      </div>
    </Dialog>
  );
}
