import { useEffect } from 'react';
import { undoAndTell } from './move-commands.ts';

/** Ctrl+Z and Ctrl+Y (or Ctrl+Shift+Z) take back and redo, but not while someone writes: there they belong to the text. */
export function useUndoKeys(isDisabled: boolean): void {
  useEffect(() => {
    if (isDisabled) return;
    const listen = (event: KeyboardEvent): void => {
      const target = event.target instanceof Element ? event.target : null;
      if (event.defaultPrevented || !(event.ctrlKey || event.metaKey) || event.altKey) return;
      if (target?.closest('input:not([type=checkbox], [type=radio]), textarea, [role=dialog], [role=alertdialog]'))
        return;
      const key = event.key.toLowerCase();
      const isRedo = key === 'y' || (key === 'z' && event.shiftKey);
      if (!isRedo && key !== 'z') return;
      event.preventDefault();
      void undoAndTell(isRedo ? 'redo' : 'undo');
    };
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, [isDisabled]);
}
