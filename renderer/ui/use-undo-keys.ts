import { useEffect } from 'react';

/**
 * Ctrl+Z and Ctrl+Y (or Ctrl+Shift+Z) take back and redo, but not while someone writes: there they belong to the text.
 *
 * @param perform null where neither may be done; answers false where it has nothing to do, and the key is left alone
 */
export function useUndoKeys(perform: ((type: 'undo' | 'redo') => boolean) | null): void {
  useEffect(() => {
    if (!perform) return;
    const listen = (event: KeyboardEvent): void => {
      const target = event.target instanceof Element ? event.target : null;
      if (event.defaultPrevented || !(event.ctrlKey || event.metaKey) || event.altKey) return;
      if (target?.closest('input:not([type=checkbox], [type=radio]), textarea, [role=dialog], [role=alertdialog]'))
        return;
      const key = event.key.toLowerCase();
      const isRedo = key === 'y' || (key === 'z' && event.shiftKey);
      if (!isRedo && key !== 'z') return;
      if (perform(isRedo ? 'redo' : 'undo')) event.preventDefault();
    };
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, [perform]);
}
