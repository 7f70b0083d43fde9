import { useEffect } from 'react';
import { clockOf } from '../../../shared/language/clock.ts';
import { spokenTime } from '../../../shared/meeting/debate/speakers.ts';
import type { Speech } from '../../../shared/meeting/debate/state.ts';
import { announce } from '../../ui/live-announcer.tsx';
import { useText } from '../../ui/use-text.ts';
import { useSome } from '../meeting-store.ts';
import { useClock } from '../../ui/use-clock.ts';

/** The speeches whose limit has been announced as passed: once each, however many timers show them. */
const told = new Set<string>();

/** How long somebody has spoken, from the instant they were given the floor; says when their time is out, once. */
export function SpeechTimer({ speech }: { readonly speech: Speech }) {
  const t = useText();
  const { pauses, closed, limit, name } = useSome(({ state }) => ({
    pauses: state.pauses,
    closed: state.closed,
    limit: state.speechLimit?.value ?? null,
    name: state.participants.get(speech.participant)?.participant.name ?? '',
  }));
  const rests = closed !== null || pauses.at(-1)?.to === null;
  const now = useClock(speech.endedAt === null && !rests);
  const spoken = spokenTime(speech, { pauses, closed }, now);
  const over = limit === null ? null : spoken - limit * 1000;
  const isOver = over !== null && over >= 0;
  useEffect(() => {
    if (!isOver || told.has(speech.id)) return;
    told.add(speech.id);
    announce(t('debate.timeIsOut', { name }));
  }, [isOver, speech.id, name, t]);
  return (
    <span className="speech-timer k-figure" role="timer" aria-live="off" data-over={isOver || undefined}>
      {limit === null
        ? clockOf(spoken)
        : isOver
          ? t('debate.overBy', { time: clockOf(over) })
          : t('debate.timeOf', { time: clockOf(spoken), limit: clockOf(limit * 1000) })}
    </span>
  );
}
