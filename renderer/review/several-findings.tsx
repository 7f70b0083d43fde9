import type { Found } from '../../shared/review/found.ts';
import { Button } from '../ui/button.tsx';
import { useFormat, useText } from '../ui/use-text.ts';
import { KindsOf } from './kinds-of.tsx';

export interface SeveralFindingsProps {
  readonly findings: readonly Found[];
  /** How many of them nobody has answered. */
  readonly open: number;
  readonly onAccept: () => void;
  readonly onOnlyOne: () => void;
}

/** Several findings that are chosen together: what they are, and the one answer that can be given to all. */
export function SeveralFindings({ findings, open, onAccept, onOnlyOne }: SeveralFindingsProps) {
  const t = useText();
  const format = useFormat();
  const answered = findings.length - open;
  return (
    <section className="review-detail" aria-label={t('review.detail')} data-region>
      <h2>{t('review.several', { count: format.count(findings.length) })}</h2>
      <KindsOf findings={findings} />
      {answered > 0 && <p>{open === 0 ? t('review.severalNone') : t('review.severalAnswered', { count: answered })}</p>}
      <div className="review-buttons">
        {open > 0 && (
          <Button keys="A" onPress={onAccept}>
            {t('review.acceptSeveral', { count: open })}
          </Button>
        )}
        <Button kind="quiet" keys="Escape" onPress={onOnlyOne}>
          {t('review.onlyOne')}
        </Button>
      </div>
    </section>
  );
}
