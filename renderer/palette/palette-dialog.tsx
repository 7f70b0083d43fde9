import { useEffect, useId, useRef, useState, type KeyboardEvent } from 'react';
import './palette.css';
import type { Action } from '../ui/actions.ts';
import { Dialog } from '../ui/dialog.tsx';
import { Kbd } from '../ui/kbd.tsx';
import { announce } from '../ui/live-announcer.tsx';
import { useText } from '../ui/use-text.ts';
import { findActions } from './find-actions.ts';
import { closePalette, runAction } from './palette-store.ts';

const page = 8;
/** How long a count waits to be said: nobody wants to hear each letter's. */
const saidAfter = 500;

/** Every action by its words, with its key: the field has focus, the arrows choose, Enter does it. */
export function PaletteDialog({ actions }: { readonly actions: readonly Action[] }) {
  const t = useText();
  const list = useId();
  const [asked, setAsked] = useState('');
  const [chosen, setChosen] = useState(0);
  const found = findActions(actions, asked);
  const active = Math.min(chosen, found.length - 1);
  const box = useRef<HTMLDivElement>(null);
  const activeId = `${list}-${active}`;
  useEffect(() => {
    box.current?.querySelector(`[id="${activeId}"]`)?.scrollIntoView({ block: 'nearest' });
  }, [activeId]);
  useEffect(() => {
    if (asked === '') return;
    const timer = setTimeout(() => announce(t('palette.count', { count: found.length })), saidAfter);
    return () => clearTimeout(timer);
  }, [asked, found.length, t]);
  const run = (action: Action | undefined): void => {
    if (action && !action.isDisabled) runAction(action);
    else if (action) announce(t('palette.notNow'));
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing || event.altKey || event.ctrlKey || event.metaKey) return;
    const steps: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1, PageDown: page, PageUp: -page };
    const step = steps[event.key];
    if (step !== undefined) setChosen(Math.max(0, Math.min(found.length - 1, active + step)));
    else if (event.key === 'Enter') run(found[active]);
    else return;
    event.preventDefault();
  };
  return (
    <Dialog title={t('palette.title')} isOpen onClose={closePalette} size="large">
      <div className="palette">
        <input
          className="k-input palette-field"
          type="text"
          role="combobox"
          // oxlint-disable-next-line jsx-a11y/no-autofocus -- whoever opens the palette is about to write
          autoFocus
          autoComplete="off"
          spellCheck={false}
          maxLength={100}
          aria-label={t('palette.field')}
          aria-autocomplete="list"
          aria-expanded={found.length > 0}
          aria-controls={list}
          aria-activedescendant={found[active] ? activeId : undefined}
          placeholder={t('palette.placeholder')}
          value={asked}
          onChange={({ target }) => {
            setAsked(target.value);
            setChosen(0);
          }}
          onKeyDown={onKeyDown}
        />
        <div ref={box} className="palette-list">
          <div id={list} role="listbox" aria-label={t('palette.title')} hidden={found.length === 0}>
            {found.map((action, place) => (
              // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/interactive-supports-focus -- the field has the keys
              <div
                key={action.id}
                id={`${list}-${place}`}
                role="option"
                className="palette-action"
                aria-selected={place === active}
                aria-disabled={action.isDisabled ?? false}
                onPointerMove={() => setChosen(place)}
                onClick={() => run(action)}
              >
                <span className="palette-label">{action.label.replace(/ …$/, '')}</span>
                <span className="palette-group">{action.isDisabled ? t('palette.notNow') : action.group}</span>
                <span className="palette-keys">{action.keys && <Kbd keys={action.keys} />}</span>
              </div>
            ))}
          </div>
          {found.length === 0 && <p className="palette-nothing">{t('palette.nothing', { asked: asked.trim() })}</p>}
        </div>
      </div>
    </Dialog>
  );
}
