import { Snowflake } from 'lucide-react';
import type { ProjectorView } from '../../shared/meeting/projector-view.ts';
import { useText } from '../ui/use-text.ts';
import { Foot } from './foot.tsx';
import { ItemView } from './item-view.tsx';
import { ListView } from './list-view.tsx';
import { usePicture } from './picture-store.ts';
import { WallClock } from './wall-clock.tsx';

/** The whole picture: the item at hand on top, the list or the item's motions and votes, the speakers below. */
export function Screen() {
  const t = useText();
  const { view, isFrozen } = usePicture();
  return (
    <div className="far">
      {view ? <Meeting view={view} isFrozen={isFrozen} /> : <p className="far-alone">{t('projector.nothing')}</p>}
      {isFrozen && <Snowflake className="far-frozen" aria-label={t('projector.isFrozen')} />}
    </div>
  );
}

function Meeting({ view, isFrozen }: { readonly view: ProjectorView; readonly isFrozen: boolean }) {
  const t = useText();
  const { section, title, body, phase, shows } = view;
  return (
    <>
      <header className="far-head">
        <h1>
          {section !== null && <span className="far-section">{t('shell.section', { section })}</span>}
          <span className="far-title">{title ?? body}</span>
        </h1>
        <p className="far-body">
          <span className="far-name">{title === null ? '' : body}</span>
          <WallClock />
        </p>
      </header>
      <main className="far-main">
        {phase === 'open' ? (
          shows === 'item' ? (
            <ItemView item={view.item} />
          ) : (
            <ListView list={view.list} chosen={view.chosen} moved={view.moved} />
          )
        ) : (
          <p className="far-alone">{phase === 'paused' ? t('projector.paused') : t('projector.closed')}</p>
        )}
      </main>
      <Foot view={view} isFrozen={isFrozen} />
    </>
  );
}
