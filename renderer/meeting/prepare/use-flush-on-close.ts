import { useEffect } from 'react';
import { flush, isUnsaved } from './prepare-store.ts';

/** Keeps the window open until what was written is on disk. Where it can't be saved, the next try closes it. */
export function useFlushOnClose(): void {
  useEffect(() => {
    let isLetGo = false;
    const hold = (event: BeforeUnloadEvent): void => {
      if (isLetGo || !isUnsaved()) return;
      event.preventDefault();
      void flush().then((isSaved) => {
        isLetGo = true;
        if (isSaved) window.close();
      });
    };
    const leave = (): void => void flush();
    window.addEventListener('beforeunload', hold);
    window.addEventListener('blur', leave);
    return () => {
      window.removeEventListener('beforeunload', hold);
      window.removeEventListener('blur', leave);
    };
  }, []);
}
