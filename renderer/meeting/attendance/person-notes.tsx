import { emptySeats, proposeSubstitute, recusalOf, chairOf } from '../../../shared/meeting/attendance/queries.ts';
import type { Presence } from '../../../shared/meeting/attendance/state.ts';
import { useFormat, useText } from '../../ui/use-text.ts';
import { useSome } from '../meeting-store.ts';
import { letNextServe } from './attendance-commands.ts';
import { focusPerson } from './focus-lost.ts';
import { sectionName } from './item-words.ts';

export interface PersonNotesProps {
  readonly id: string;
  readonly presence: Presence;
  /** Whether what can be pressed here is in the tab order. */
  readonly isTabStop: boolean;
  readonly isFixed: boolean;
}

/** When somebody came or left, who serves for them or whom they serve for, jäv at the item at hand, and what clashes. */
export function PersonNotes({ id, presence, isTabStop, isFixed }: PersonNotesProps) {
  const t = useText();
  const format = useFormat();
  const { participant, corrected, present, changes, standIn, servesFor, cameFirst } = presence;
  const known = useSome(({ state }) => {
    const { currentItem } = state;
    const nameOf = (person: string | null | undefined): string =>
      state.participants.get(person ?? '')?.participant.name ?? '';
    const recusal = currentItem === null ? null : recusalOf(state, currentItem, participant.id);
    const isEmpty = !present && emptySeats(state).some((one) => one.id === participant.id);
    return {
      servedBy: nameOf(standIn?.value),
      servesFor: nameOf(servesFor),
      recusedAt: recusal && currentItem !== null ? sectionName(state, currentItem, t) : '',
      recusalServedBy: nameOf(recusal?.standIn?.value),
      proposed: isEmpty ? (proposeSubstitute(state, participant.id)?.name ?? '') : '',
      leads: participant.isViceChair && chairOf(state)?.id === participant.id,
    };
  });
  const last = changes.at(-1);
  const when = last
    ? t(last.present ? 'attendance.cameAt' : 'attendance.leftAt', { time: format.time(last.at) })
    : !present && !cameFirst
      ? t('attendance.away')
      : '';
  const notes = [
    when,
    known.leads ? t('attendance.leads') : '',
    known.servedBy && t('attendance.servedBy', { name: known.servedBy }),
    known.servesFor && t('attendance.servesFor', { name: known.servesFor }),
  ].filter(Boolean);
  const isDisputed = (standIn?.rivals.length ?? 0) > 0;
  return (
    <div id={id} className="person-notes">
      {notes.length > 0 && <span>{notes.join(' · ')}</span>}
      {known.recusedAt !== '' && (
        <span className="person-recused">
          {t('attendance.recusedAt', { section: known.recusedAt })}
          {known.recusalServedBy && ` · ${t('attendance.servedBy', { name: known.recusalServedBy })}`}
        </span>
      )}
      {(corrected?.rivals.length ?? 0) > 0 && <span className="person-recused">{t('attendance.twoCorrections')}</span>}
      {isDisputed && <span className="person-recused">{t('attendance.twoSubstitutes')}</span>}
      {known.proposed !== '' && !isFixed && (
        <button
          type="button"
          className="person-proposal"
          tabIndex={isTabStop ? 0 : -1}
          aria-keyshortcuts="E"
          onClick={() => {
            letNextServe(participant.id);
            focusPerson(participant.id);
          }}
        >
          {t('attendance.stepIn', { name: known.proposed })}
        </button>
      )}
    </div>
  );
}
