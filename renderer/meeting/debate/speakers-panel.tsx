import './speakers.css';
import { X } from 'lucide-react';
import { useRef } from 'react';
import { clockOf } from '../../../shared/language/clock.ts';
import { floorOf, speakersOf, spokenTimes } from '../../../shared/meeting/debate/speakers.ts';
import type { Speech } from '../../../shared/meeting/debate/state.ts';
import { Button } from '../../ui/button.tsx';
import { Chip } from '../../ui/chip.tsx';
import { focusWhenFree } from '../../ui/focus-when-free.ts';
import { IconButton } from '../../ui/icon-button.tsx';
import { useText } from '../../ui/use-text.ts';
import { perform, useSome } from '../meeting-store.ts';
import { AddSpeaker } from './add-speaker.tsx';
import { endSpeech, giveFloor } from './debate-commands.ts';
import { SpeechLimit } from './speech-limit.tsx';
import { SpeechTimer } from './speech-timer.tsx';

export interface SpeakersPanelProps {
  /** Whose speakers these are; null for the meeting as a whole. */
  readonly item: string | null;
  /** Puts the caret in the field for names when it appears. */
  readonly autoFocus?: boolean;
}

/** The speakers' list of an item: who has the floor and since when, who is next, and a field to put somebody on it. */
export function SpeakersPanel({ item, autoFocus = false }: SpeakersPanelProps) {
  const t = useText();
  const { speeches, floor, closed, participants, pauses } = useSome(({ state }) => ({
    speeches: state.speeches,
    floor: state.floor,
    closed: state.closed,
    participants: state.participants,
    pauses: state.pauses,
  }));
  const speaking = floorOf({ speeches, floor });
  const { next, spoken } = speakersOf({ speeches, floor }, item);
  const isFixed = closed !== null;
  const nameOf = ({ participant }: Speech): string => participants.get(participant)?.participant.name ?? '';
  const times = spokenTimes({ speeches, pauses, closed }, speaking?.begunAt ?? '');
  const panel = useRef<HTMLDivElement>(null);
  // The button that was pressed goes with its row: the field is where the next name is written.
  const backToField = (): void => focusWhenFree(() => panel.current?.querySelector('input'));
  return (
    <div className="speakers" ref={panel}>
      <section className="speakers-floor" data-held={speaking !== null || undefined} aria-label={t('debate.hasFloor')}>
        {speaking ? (
          <>
            <p className="speakers-who">
              <span className="k-second">{t('debate.hasFloor')}</span>
              <strong>{nameOf(speaking)}</strong>
              <KindChip kind={speaking.kind} />
            </p>
            <SpeechTimer speech={speaking} />
            {!isFixed && (
              <Button onPress={() => void endSpeech(speaking.id).then(backToField)}>{t('debate.endSpeech')}</Button>
            )}
          </>
        ) : (
          <p className="k-second">{t('debate.nobodySpeaks')}</p>
        )}
      </section>
      {!isFixed && <AddSpeaker item={item} autoFocus={autoFocus} />}
      {next.length === 0 ? (
        <p className="k-second">{t('debate.nobodyWaits')}</p>
      ) : (
        <ol className="speakers-next" aria-label={t('debate.next')}>
          {next.map((speech) => (
            <li key={speech.id}>
              <span className="speakers-name">{nameOf(speech)}</span>
              <KindChip kind={speech.kind} />
              {!participants.get(speech.participant)?.present && <Chip>{t('debate.isAbsent')}</Chip>}
              {!isFixed && (
                <>
                  <Button kind="quiet" onPress={() => void giveFloor(speech).then(backToField)}>
                    {t('debate.giveFloor')}
                  </Button>
                  <IconButton
                    icon={X}
                    label={t('debate.strike', { name: nameOf(speech) })}
                    onPress={() => void perform({ type: 'withdraw-speech', speech: speech.id }).then(backToField)}
                  />
                </>
              )}
            </li>
          ))}
        </ol>
      )}
      <SpeechLimit isFixed={isFixed} />
      {spoken.length > 0 && (
        <details className="speakers-spoken">
          <summary>{t('debate.spoken', { count: spoken.length })}</summary>
          <ul>
            {[...times].map(([participant, time]) => (
              <li key={participant}>
                <span>{participants.get(participant)?.participant.name}</span>
                <span className="k-figure">{clockOf(time)}</span>
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}

function KindChip({ kind }: Pick<Speech, 'kind'>) {
  const t = useText();
  if (kind === 'speech') return null;
  return <Chip tone="careful">{kind === 'reply' ? t('debate.reply') : t('debate.order')}</Chip>;
}
