import { describeFinding } from '../../shared/document/describe-finding.ts';
import { describeTarget, describeValue, kindKeys, stateKeys } from '../../shared/review/describe.ts';
import type { Found } from '../../shared/review/found.ts';
import { answerTo } from '../../shared/review/queries.ts';
import type { Answer, ReviewState } from '../../shared/review/state.ts';
import { Banner } from '../ui/banner.tsx';
import { Button } from '../ui/button.tsx';
import { Chip } from '../ui/chip.tsx';
import { usePreferences } from '../ui/preferences.ts';
import { useFormat, useText } from '../ui/use-text.ts';
import { FindingBody } from './finding-body.tsx';
import { stateTones } from './finding-list.tsx';
import { severitySigns } from './findings.ts';
import { performReview } from './review-store.ts';

export interface FindingDetailProps {
  readonly found: Found;
  readonly state: ReviewState;
  readonly canShow: boolean;
  readonly onAccept: () => void;
  readonly onCorrect: () => void;
  readonly onShow: () => void;
}

/** A finding whole: what differs, what was answered, what can be done, in sight however long the passages are. */
export function FindingDetail({ found, state, canShow, onAccept, onCorrect, onShow }: FindingDetailProps) {
  const t = useText();
  const locale = usePreferences((preferences) => preferences.locale);
  const { finding, source } = found;
  const { tone, word } = severitySigns[finding.severity];
  const { state: stands, answer, rivals } = answerTo(state, found.id);
  return (
    <section className="review-detail" aria-label={t('review.detail')} data-region>
      <h2>{describeFinding(locale, finding.code, finding.params)}</h2>
      <p className="review-signs">
        <Chip tone={tone}>{t(word)}</Chip>
        <Chip>{t(kindKeys[finding.kind])}</Chip>
        <Chip tone={stateTones[stands]}>{t(stateKeys[stands])}</Chip>
      </p>
      {answer && <AnswerOf answer={answer} state={state} />}
      {rivals.length > 0 && (
        <>
          <Banner tone="careful" what={t('review.rivals')} next={t('review.rivalsNext')} />
          {rivals.map((rival) => (
            <AnswerOf key={rival.by} answer={rival} state={state} />
          ))}
        </>
      )}
      <div className="review-buttons">
        {(stands !== 'corrected' || rivals.length > 0) && (
          <Button keys="A" onPress={onAccept}>
            {t('review.accept')}
          </Button>
        )}
        {stands !== 'corrected' && (
          <Button keys="R" onPress={onCorrect}>
            {t('review.correct')}
          </Button>
        )}
        {canShow && (
          <Button kind="quiet" keys="Enter" onPress={onShow}>
            {t('review.showInPlan')}
          </Button>
        )}
      </div>
      <FindingBody from={{ sha256: source }} finding={finding} />
    </section>
  );
}

function AnswerOf({ answer, state }: { readonly answer: Answer; readonly state: ReviewState }) {
  const t = useText();
  const format = useFormat();
  const { kind, actor, at, reason, by, command } = answer;
  const signed = { who: actor === '' ? t('review.someone') : actor, when: format.dateAndTime(at) };
  const changes = state.corrections.find((one) => one.by === by)?.changes ?? [];
  // What was accepted by one command is opened again by one.
  const together = [...state.answers.values()].flat().filter((one) => one.command === command).length;
  return (
    <div className="review-answer" data-kind={kind}>
      <p>
        <strong>{kind === 'accepted' ? t('review.acceptedBy', signed) : t('review.correctedBy', signed)}</strong>
      </p>
      <p>{reason}</p>
      {changes.length > 0 && (
        <ul className="review-changes">
          {changes.map((change) => (
            <li key={`${change.initiative} ${change.pointer}`}>
              <strong>{describeTarget(t, change)}</strong>{' '}
              <del>{describeValue(t, format, change, change.before, 200)}</del>{' '}
              <ins>{describeValue(t, format, change, change.after, 200)}</ins>
            </li>
          ))}
        </ul>
      )}
      <Button kind="quiet" onPress={() => void performReview({ type: 'take-back', command })}>
        {kind === 'corrected'
          ? t('review.takeBack')
          : together > 1
            ? t('review.reopenSeveral', { count: together })
            : t('review.reopen')}
      </Button>
    </div>
  );
}
