import type { Initiative } from '../../shared/plan/plan.ts';
import { describeValue, fieldName } from '../../shared/review/describe.ts';
import { Banner } from '../ui/banner.tsx';
import { Button } from '../ui/button.tsx';
import { useShortcut } from '../ui/use-shortcut.ts';
import { useFormat, useText } from '../ui/use-text.ts';
import { useCorrections } from './corrections-context.ts';

/** Below a value that was corrected: by whom, when, what it was and why; nothing below others. */
export function CorrectionNote({ pointer, isNamed = false }: { readonly pointer: string; readonly isNamed?: boolean }) {
  const t = useText();
  const format = useFormat();
  const found = useCorrections().at(pointer);
  if (!found) return null;
  const { correction, before } = found;
  const change = correction.changes.find((one) => pointer.endsWith(one.pointer));
  if (!change) return null;
  const note = t('review.valueCorrected', {
    who: correction.actor === '' ? t('review.someone') : correction.actor,
    when: format.dateAndTime(correction.at),
    before: describeValue(t, format, change, before, 160),
    reason: correction.reason,
  });
  return <p className="review-note">{isNamed ? `${fieldName(t, change.pointer)}: ${note}` : note}</p>;
}

/** *Rätta …* for an initiative and all its values; Alt+R for the one at hand. */
export function CorrectButton({ initiative, base, hasKeys = false }: CorrectButtonProps) {
  const t = useText();
  const { correct } = useCorrections();
  useShortcut('Alt+R', () => correct?.(initiative, base), { isDisabled: !hasKeys || !correct });
  if (!correct) return null;
  return (
    <div className="review-buttons">
      <Button {...(hasKeys ? { keys: 'Alt+R' } : {})} onPress={() => correct(initiative, base)}>
        {t('review.correct')}
      </Button>
    </div>
  );
}

export interface CorrectButtonProps {
  readonly initiative: Initiative | null;
  /** The JSON pointer to the initiative. */
  readonly base: string;
  readonly hasKeys?: boolean;
}

export interface CorrectLinkProps {
  readonly initiative: Initiative | null;
  readonly base: string;
  /** The JSON pointer to the value. */
  readonly pointer: string;
  readonly what: string;
}

/** The word *Rätta*, beside *Källa*. */
export function CorrectLink({ initiative, base, pointer, what }: CorrectLinkProps) {
  const t = useText();
  const { correct } = useCorrections();
  if (!correct) return null;
  return (
    <button
      type="button"
      className="source-link"
      aria-label={t('review.correctOf', { what })}
      onClick={() => correct(initiative, base, pointer)}
    >
      {t('review.correctWord')}
    </button>
  );
}

/** What was carried from the year before says so until somebody has looked it over, and then who did. */
export function ReviewMark({ initiative }: { readonly initiative: string | null }) {
  const t = useText();
  const format = useFormat();
  const { review, markReviewed } = useCorrections();
  const stands = review(initiative);
  if (stands === null) return null;
  if (stands !== 'waits') {
    const who = stands.actor === '' ? t('review.someone') : stands.actor;
    return <p className="review-note">{t('review.reviewedBy', { who, when: format.dateAndTime(stands.at) })}</p>;
  }
  return (
    <Banner
      tone="neutral"
      what={t('review.toReview')}
      next={t(initiative === null ? 'review.toReviewPlan' : 'review.toReviewText')}
      actions={
        markReviewed && (
          <Button onPress={() => markReviewed(initiative)}>
            {t(initiative === null ? 'review.markPlanReviewed' : 'review.markReviewed')}
          </Button>
        )
      }
    />
  );
}
