import './initiatives.css';
import { memo } from 'react';
import { rivalStandings } from '../../../shared/meeting/initiatives/standing.ts';
import { amendmentsOf } from '../../../shared/meeting/initiatives/told.ts';
import type { Translate } from '../../../shared/language/translator.ts';
import { useFormat, useText } from '../../ui/use-text.ts';
import { useMeeting, type MeetingView } from '../meeting-store.ts';
import { numberBeside } from '../number-in.ts';
import { rowTies, type RowTies } from './row-ties.ts';
import { useMade, type Made } from './use-made.ts';
import { listed, titleOf, valueInWords, whatOf } from './words.ts';

/** What the meeting made of an initiative, on its row: warnings first, for the row's end may be out of sight. */
export function RowMarks({ id }: { readonly id: string }) {
  const made = useMade(id);
  return made && <Marks made={made} />;
}

const Marks = memo(function Marks({ made }: { readonly made: Made }) {
  const t = useText();
  const format = useFormat();
  const ties = useTieWords(made.id);
  const { origin, absorbed } = made;
  const changes = amendmentsOf(made);
  const disputed = changes.filter(({ rivals }) => rivals.length > 0);
  const whole = useMeeting(({ state }) => (origin.from === 'split' ? titleOf(state, origin.of) : ''));
  const wholeNumber = useMeeting((view) => (origin.from === 'split' ? numberBeside(t, view, origin.of, made.id) : ''));
  const merged = useMeeting(({ state }) =>
    listed(
      t,
      absorbed.map((id) => titleOf(state, id)),
    ),
  );
  const said = changes.map(({ pointer, before, value, reason }) =>
    t('initiatives.changeSaid', {
      what: whatOf(t, pointer),
      was: valueInWords(t, format, before),
      value: valueInWords(t, format, value),
      reason,
    }),
  );
  return (
    <>
      {ties.law !== '' && (
        <span className="row-law" title={ties.law}>
          {' '}
          <span aria-hidden>§</span>
          <span className="k-unseen">{ties.law}</span>
        </span>
      )}
      {ties.short !== '' && (
        <b className="row-warning" title={ties.long}>
          {' · '}
          <span aria-hidden>{ties.short}</span>
          <span className="k-unseen">{ties.long}</span>
        </b>
      )}
      {rivalStandings(made).length > 0 && <b> · {t('initiatives.markStandingRivals')}</b>}
      {disputed.map(({ pointer }) => (
        <b key={pointer}> · {t('initiatives.markRivals', { what: whatOf(t, pointer).toLocaleLowerCase() })}</b>
      ))}
      {origin.from === 'nominated' && (
        <i className="row-mark" title={origin.reason}>
          {' · '}
          {t(origin.kind === 'service' ? 'initiatives.markService' : 'initiatives.markNominated')}
        </i>
      )}
      {origin.from === 'split' && (
        <i className="row-mark" title={t('initiatives.markPart', { title: whole })}>
          {' · '}
          {t('initiatives.shortPart', { number: wholeNumber })}
        </i>
      )}
      {merged !== '' && (
        <i className="row-mark" title={t('initiatives.aboutMerged', { titles: merged })}>
          {' · '}
          {t('initiatives.shortMerged')}
        </i>
      )}
      {changes.length > 0 && (
        <i className="row-mark" title={said.join('\n')}>
          {' · '}
          {t('initiatives.markAmended')}
          <span className="k-unseen">: {said.join(' ')}</span>
        </i>
      )}
    </>
  );
});

/** The law and the warnings of a row as text, in short and whole: only a row whose words change is rendered anew. */
function useTieWords(id: string): { readonly law: string; readonly short: string; readonly long: string } {
  const t = useText();
  const law = useMeeting(({ state }) => {
    const its = rowTies(state).get(id)?.law ?? null;
    return its === null ? '' : t('initiatives.markMust', { law: its });
  });
  const told =
    (tell: (t: Translate, view: MeetingView, ties: RowTies, id: string) => string[]) => (view: MeetingView) => {
      const ties = rowTies(view.state).get(id);
      return ties ? tell(t, view, ties, id).join(' · ') : '';
    };
  const short = useMeeting(told(inShort));
  const long = useMeeting(told(inWords));
  return { law, short, long };
}

function inShort(t: Translate, view: MeetingView, { unmet, gone, clash, ring }: RowTies, id: string): string[] {
  const numberOf = (other: string): string => numberBeside(t, view, other, id);
  return [
    ...(unmet === null ? [] : [t('initiatives.shortUnmet', { number: numberOf(unmet) })]),
    ...(gone === null ? [] : [t('initiatives.shortGone', { number: numberOf(gone) })]),
    ...(clash === null ? [] : [t('initiatives.shortClash', { number: numberOf(clash) })]),
    ...(ring.length === 0 ? [] : [t('initiatives.shortRing', { numbers: listed(t, ring.map(numberOf)) })]),
  ];
}

function inWords(t: Translate, { state }: MeetingView, { unmet, gone, clash, ring }: RowTies): string[] {
  const title = (id: string): string => titleOf(state, id);
  return [
    ...(unmet === null ? [] : [t('initiatives.markUnmet', { title: title(unmet) })]),
    ...(gone === null ? [] : [t('initiatives.markGone', { title: title(gone) })]),
    ...(clash === null ? [] : [t('initiatives.markClash', { title: title(clash) })]),
    ...(ring.length === 0 ? [] : [t('initiatives.markRing', { titles: listed(t, ring.map(title)) })]),
  ];
}
