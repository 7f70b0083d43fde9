import { useContext, useEffect, useLayoutEffect, useRef, type RefObject } from 'react';
import { InDialog, isDialogOpen } from './in-dialog.ts';
import { isShortcut, isSingleCharacter } from './shortcut.ts';

export interface ShortcutOptions {
  /** Where focus has to be. Needed for a single character, which otherwise never acts (WCAG 2.1.4). */
  readonly within?: RefObject<HTMLElement | null>;
  readonly isDisabled?: boolean;
}

/**
 * Calls `act` when the keys are pressed and nothing nearer took them; single characters never while somebody writes, and
 * nothing from behind an open dialog.
 */
export function useShortcut(keys: string, act: () => void, { within, isDisabled = false }: ShortcutOptions = {}): void {
  const isInDialog = useContext(InDialog);
  const newest = useRef(act);
  useEffect(() => {
    newest.current = act;
  });
  // Before it is painted: a key that is seen works.
  useLayoutEffect(() => {
    if (isDisabled) return;
    const listen = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.isComposing || !isShortcut(event, keys)) return;
      if (!isInDialog && isDialogOpen()) return;
      const target = event.target instanceof Element ? event.target : null;
      if (within ? !within.current?.contains(target) : isSingleCharacter(keys)) return;
      if (isSingleCharacter(keys) && target && isWriting(target)) return;
      event.preventDefault();
      if (event.eventPhase === Event.CAPTURING_PHASE) event.stopPropagation();
      newest.current();
    };
    // On the way in for Ctrl+Enter: a radio button or a field keeps it to itself on the way out.
    const capture = keys === 'Control+Enter';
    window.addEventListener('keydown', listen, { capture });
    return () => window.removeEventListener('keydown', listen, { capture });
  }, [keys, within, isDisabled, isInDialog]);
}

function isWriting(target: Element): boolean {
  return target.matches('input:not([type=checkbox], [type=radio], [type=button]), textarea, select, [contenteditable]');
}
