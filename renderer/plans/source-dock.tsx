import { X } from 'lucide-react';
import { useEffect, useRef } from 'react';
import './sourced.css';
import { useCorrections } from '../review/corrections-context.ts';
import { IconButton } from '../ui/icon-button.tsx';
import { announce } from '../ui/live-announcer.tsx';
import { useShortcut } from '../ui/use-shortcut.ts';
import { useText } from '../ui/use-text.ts';
import { usePassage } from './passages.ts';
import type { ShownValue } from './source-context.ts';
import type { Sourced } from './source-map.ts';
import { SourcePassage } from './source-passage.tsx';

export interface SourceDockProps {
  readonly value: ShownValue;
  readonly sourced: Sourced;
  readonly onClose: () => void;
}

/** Pixels of what stands before the value that stay in sight. */
const contextAbove = 100;

/** The passage of the source that a value was read from, with the value marked. */
export function SourceDock({ value, sourced: { sha256, at, isChanged }, onClose }: SourceDockProps) {
  const t = useText();
  const passage = usePassage({ sha256, at });
  const isCorrected = useCorrections().at(value.pointer) !== null;
  const dock = useRef<HTMLElement>(null);
  useShortcut('Escape', onClose);
  useEffect(() => {
    if (!passage) return;
    const mark = dock.current?.querySelector('mark');
    if (dock.current && mark && mark.offsetTop > dock.current.clientHeight - contextAbove)
      dock.current.scrollTop = mark.offsetTop - contextAbove;
    announce(t('plans.sourceShown', { what: value.what, text: passage.text.slice(0, 200) }));
  }, [passage, t, value.what]);
  return (
    <section className="source-dock" aria-label={t('plans.source')} ref={dock} data-region>
      <header className="source-dock-head">
        <div>
          <h2>{t('plans.sourceOf', { what: value.what })}</h2>
          {isChanged && (
            <p className="source-changed">{t(isCorrected ? 'review.correctedSince' : 'plans.changedSince')}</p>
          )}
        </div>
        <IconButton icon={X} label={t('plans.closeSource')} keys="Escape" onPress={onClose} />
      </header>
      {passage && <SourcePassage passage={passage} />}
    </section>
  );
}
