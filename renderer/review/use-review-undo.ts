import type { ReviewLog } from '../../shared/review/review-log.ts';
import { announce } from '../ui/live-announcer.tsx';
import { useText } from '../ui/use-text.ts';
import { useUndoKeys } from '../ui/use-undo-keys.ts';
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
  useUndoKeys((type) => {
    if (!(type === 'undo' ? canUndo : canRedo)) return false;
    void perform(type);
    return true;
  });
  return { canUndo, canRedo, undo: () => void perform('undo'), redo: () => void perform('redo') };
}
