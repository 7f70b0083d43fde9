import { useEffect } from 'react';
import type { ReviewLog } from '../../shared/review/review-log.ts';
import { announce } from '../ui/live-announcer.tsx';
import { useText } from '../ui/use-text.ts';
import { performReview } from './review-store.ts';

export interface ReviewUndo {
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  readonly undo: () => void;
  readonly redo: () => void;
}

/** Takes back and redoes answers and corrections, by Ctrl+Z and Ctrl+Y too, but not while someone writes. */
export function useReviewUndo(log: ReviewLog | null): ReviewUndo {
  const t = useText();
  const canUndo = (log?.stacks.undo.length ?? 0) > 0;
  const canRedo = (log?.stacks.redo.length ?? 0) > 0;
  const perform = async (type: 'undo' | 'redo'): Promise<void> => {
    if (await performReview({ type })) announce(t(type === 'undo' ? 'review.undone' : 'review.redone'));
  };
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => {
      const target = event.target instanceof Element ? event.target : null;
      if (event.defaultPrevented || !(event.ctrlKey || event.metaKey) || event.altKey) return;
      if (target?.closest('input:not([type=checkbox], [type=radio]), textarea, [role=dialog], [role=alertdialog]'))
        return;
      const key = event.key.toLowerCase();
      const type = key === 'y' || (key === 'z' && event.shiftKey) ? 'redo' : key === 'z' ? 'undo' : null;
      if (type === null || !(type === 'undo' ? canUndo : canRedo)) return;
      event.preventDefault();
      void perform(type);
    };
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  });
  return { canUndo, canRedo, undo: () => void perform('undo'), redo: () => void perform('redo') };
}
