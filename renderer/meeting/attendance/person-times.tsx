import { X } from 'lucide-react';
import { useState } from 'react';
import type { Change, Presence } from '../../../shared/meeting/attendance/state.ts';
import { Button } from '../../ui/button.tsx';
import { focusWhenFree } from '../../ui/focus-when-free.ts';
import { IconButton } from '../../ui/icon-button.tsx';
import { RadioChips } from '../../ui/radio-chips.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { useText } from '../../ui/use-text.ts';
import { perform } from '../meeting-store.ts';
import { instantOf, timeOfDay } from './time-of-day.ts';

export interface PersonTimesProps {
  readonly presence: Presence;
  readonly openedAt: string;
}

/** Every coming and going, each of which can be put right or taken away, and a place to add one. */
export function PersonTimes({ presence, openedAt }: PersonTimesProps) {
  const t = useText();
  const { participant, changes, cameFirst } = presence;
  const wasAdded = changes[0]?.present === true && !cameFirst;
  return (
    <section className="person-times">
      <h3>{t('attendance.times')}</h3>
      {!wasAdded && <p className="k-second">{t(cameFirst ? 'attendance.wasThere' : 'attendance.wasNotThere')}</p>}
      <ul>
        {changes.map((change) => (
          <TimeRow key={change.by} participant={participant.id} change={change} openedAt={openedAt} />
        ))}
      </ul>
      <NewTime presence={presence} openedAt={openedAt} />
    </section>
  );
}

interface TimeRowProps {
  readonly participant: string;
  readonly change: Change;
  readonly openedAt: string;
}

function TimeRow({ participant, change: { at, present, by }, openedAt }: TimeRowProps) {
  const t = useText();
  const [clock, setClock] = useState(timeOfDay(at));
  const [error, setError] = useState<string | null>(null);
  const save = (): void => {
    if (clock === timeOfDay(at)) return setError(null);
    const { time, problem } = readTime(clock, openedAt);
    setError(problem === null ? null : t(problem));
    if (time !== null) void perform({ type: 'set-present-at', participant, present, time, replaces: by });
  };
  // The button goes with its row: focus goes on to the next time, or to where one is added.
  const strike = async (): Promise<void> => {
    if (!(await perform({ type: 'strike-presence', participant, change: by }))) return;
    focusWhenFree(() => document.querySelector<HTMLElement>('.person-times input[type=time]'));
  };
  return (
    <li>
      <TextField
        label={t(present ? 'attendance.came' : 'attendance.left')}
        type="time"
        value={clock}
        onChange={setClock}
        onBlur={save}
        {...(error !== null && { error })}
      />
      <IconButton icon={X} label={t('attendance.removeTime', { time: timeOfDay(at) })} onPress={() => void strike()} />
    </li>
  );
}

function NewTime({ presence, openedAt }: PersonTimesProps) {
  const t = useText();
  const [clock, setClock] = useState('');
  const [kind, setKind] = useState<'came' | 'left' | null>(null);
  const [error, setError] = useState<string | null>(null);
  const chosen = kind ?? (presence.present ? 'left' : 'came');
  const add = async (): Promise<void> => {
    const { time, problem } = readTime(clock, openedAt);
    setError(problem === null ? null : t(problem));
    if (time === null) return;
    const { id: participant } = presence.participant;
    const present = chosen === 'came';
    if (!(await perform({ type: 'set-present-at', participant, present, time, replaces: null }))) return;
    setClock('');
    setKind(null);
  };
  return (
    <form
      className="person-new-time"
      onSubmit={(event) => {
        event.preventDefault();
        void add();
      }}
    >
      <RadioChips
        label={t('attendance.whatHappened')}
        hidesLabel
        options={[
          { id: 'came', label: t('attendance.came') },
          { id: 'left', label: t('attendance.left') },
        ]}
        value={chosen}
        onChange={setKind}
      />
      <TextField
        label={t('attendance.clock')}
        type="time"
        value={clock}
        onChange={setClock}
        {...(error !== null && { error })}
      />
      <Button type="submit">{t('attendance.addTime')}</Button>
    </form>
  );
}

function readTime(clock: string, openedAt: string) {
  const now = new Date().toISOString();
  const time = clock === '' ? null : instantOf(clock, openedAt, now);
  if (time === null) return { time: null, problem: 'attendance.timeMissing' } as const;
  return time > now ? ({ time: null, problem: 'attendance.timeAhead' } as const) : { time, problem: null };
}
