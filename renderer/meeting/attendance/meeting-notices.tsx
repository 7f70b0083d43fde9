import './attendance.css';
import { clockOf } from '../../../shared/language/clock.ts';
import { emptySeats } from '../../../shared/meeting/attendance/queries.ts';
import type { Pause } from '../../../shared/meeting/attendance/state.ts';
import { Banner } from '../../ui/banner.tsx';
import { Button } from '../../ui/button.tsx';
import { useClock } from '../../ui/use-clock.ts';
import { useFormat, useText } from '../../ui/use-text.ts';
import { useMeeting, useSome } from '../meeting-store.ts';
import { setPersonAtHand } from './at-hand.ts';
import { resumeMeeting } from './attendance-commands.ts';
import { focusMeeting } from './focus-lost.ts';
import { ItemPeople } from './item-people.tsx';
import { sectionName } from './item-words.ts';
import { useQuorum } from './quorum-line.tsx';

/** What everyone in the room has to know of attendance now: a break, a missing quorum, who is out of the item. */
export function MeetingNotices() {
  const { pause, closed } = useSome(({ state }) => ({ pause: state.pauses.at(-1), closed: state.closed }));
  if (closed !== null) return null;
  return (
    <>
      {pause?.to === null ? <Rest pause={pause} /> : <QuorumBanner />}
      <ItemPeople />
    </>
  );
}

function resume(): void {
  resumeMeeting();
  focusMeeting();
}

function Rest({ pause: { from, reason } }: { readonly pause: Pause }) {
  const t = useText();
  const format = useFormat();
  const now = useClock(true);
  const time = format.time(from);
  return (
    <Banner
      tone="neutral"
      what={reason === '' ? t('attendance.resting', { time }) : t('attendance.restingFor', { time, reason })}
      actions={
        <>
          <span className="rest-clock k-figure" role="timer" aria-live="off">
            {t('attendance.restLength', { time: clockOf(Date.parse(now) - Date.parse(from)) })}
          </span>
          <Button kind="primary" onPress={resume}>
            {t('attendance.resume')}
          </Button>
        </>
      }
    />
  );
}

/** A board must have its quorum, and a forum is warned (kommunallagen 6:27). */
function QuorumBanner() {
  const t = useText();
  const quorum = useQuorum();
  const { item, isBoard } = useSome(({ state }) => ({
    item: state.currentItem === null ? '' : sectionName(state, state.currentItem, t),
    isBoard: state.opening?.profile === 'board',
  }));
  if (!quorum || quorum.isMet) return null;
  const { present, needed } = quorum;
  return (
    <Banner
      tone={isBoard ? 'stop' : 'careful'}
      what={
        item === ''
          ? t('attendance.quorumLost', { present, needed })
          : t('attendance.quorumLostOn', { item, present, needed })
      }
      next={isBoard ? t('attendance.quorumNextBoard') : t('attendance.quorumNextForum')}
      actions={<Button onPress={goToPeople}>{t('attendance.toPeople')}</Button>}
    />
  );
}

/** To the first seat that is empty, else to the list. */
function goToPeople(): void {
  const [empty] = emptySeats(useMeeting.getState().state);
  if (empty) setPersonAtHand(empty.id);
  requestAnimationFrame(() => document.querySelector<HTMLElement>('.people-list input:not([tabindex="-1"])')?.focus());
}
