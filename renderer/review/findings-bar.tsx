import { Button } from '../ui/button.tsx';
import { useFormat, useText } from '../ui/use-text.ts';
import { hintId } from './finding-list.tsx';
import { saveReport } from './save-report.ts';
import type { ReviewUndo } from './use-review-undo.ts';

export interface FindingsBarProps {
  readonly year: number;
  readonly undo: ReviewUndo;
  /** How many findings are shown, of how many, how many of all are open and how many of those shown. */
  readonly shown: number;
  readonly count: number;
  readonly open: number;
  readonly openShown: number;
  readonly onAcceptShown: () => void;
}

/** How far one has come with a year's findings, and what can be done with all of them. */
export function FindingsBar({ year, undo, shown, count, open, openShown, onAcceptShown }: FindingsBarProps) {
  const t = useText();
  const format = useFormat();
  return (
    <div className="review-bar">
      <div>
        <p role="status">{t('review.counts', { shown: format.count(shown), count, open })}</p>
        <p className="review-note" id={hintId}>
          {t('review.listHint')}
        </p>
      </div>
      <span className="review-buttons">
        {shown < count && openShown > 1 && (
          <Button onPress={onAcceptShown}>{t('review.acceptShown', { count: format.count(openShown) })}</Button>
        )}
        <Button keys="Control+Z" isDisabled={!undo.canUndo} onPress={undo.undo}>
          {t('review.undo')}
        </Button>
        <Button keys="Control+Y" isDisabled={!undo.canRedo} onPress={undo.redo}>
          {t('review.redo')}
        </Button>
        <Button onPress={() => void saveReport(year, 'pdf')}>{t('review.reportPdf')}</Button>
        <Button onPress={() => void saveReport(year, 'csv')}>{t('review.reportCsv')}</Button>
      </span>
    </div>
  );
}
