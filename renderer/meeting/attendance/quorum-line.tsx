import { useEffect, useRef } from 'react';
import { quorumOf } from '../../../shared/meeting/attendance/queries.ts';
import { announce } from '../../ui/live-announcer.tsx';
import { useText } from '../../ui/use-text.ts';
import { useSome } from '../meeting-store.ts';

/** Whether the body can decide on the item at hand (kommunallagen 6:27); said when it is regained. */
export function QuorumLine() {
  const t = useText();
  const quorum = useQuorum();
  const isMet = quorum?.isMet ?? true;
  const before = useRef(isMet);
  useEffect(() => {
    if (isMet && !before.current) announce(t('attendance.quorumRegained'));
    before.current = isMet;
  }, [isMet, t]);
  if (!quorum) return null;
  const { present, needed } = quorum;
  return (
    <p className="quorum-line" data-missing={!isMet || undefined}>
      {isMet ? t('attendance.quorumMet', { present, needed }) : t('attendance.quorumMissing', { present, needed })}
    </p>
  );
}

/** The quorum on the item at hand; null for informal notes, which need none, and once the meeting is closed. */
export function useQuorum() {
  const { participants, recusals, opening, currentItem, closed } = useSome(({ state }) => ({
    participants: state.participants,
    recusals: state.recusals,
    opening: state.opening,
    currentItem: state.currentItem,
    closed: state.closed,
  }));
  if (!opening || closed || opening.profile === 'notes') return null;
  return quorumOf({ participants, recusals, opening }, currentItem);
}
