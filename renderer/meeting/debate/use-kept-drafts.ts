import { useEffect } from 'react';
import { flushDrafts, hasUnsaved, loadDrafts } from '../statement-drafts.ts';

/** Takes up a meeting's drafts, and lets neither it nor the window be left before they are on disk. */
export function useKeptDrafts(meeting: string): void {
  useEffect(() => {
    void loadDrafts(meeting);
    let isLetGo = false;
    const hold = (event: BeforeUnloadEvent): void => {
      if (isLetGo || !hasUnsaved()) return;
      event.preventDefault();
      void flushDrafts().then((isSaved) => {
        // Where it can't be saved the person has been told, and the next try closes the window.
        isLetGo = true;
        if (isSaved) window.close();
      });
    };
    const leave = (): void => void (hasUnsaved() && flushDrafts());
    window.addEventListener('beforeunload', hold);
    window.addEventListener('blur', leave);
    return () => {
      leave();
      window.removeEventListener('beforeunload', hold);
      window.removeEventListener('blur', leave);
    };
  }, [meeting]);
}
