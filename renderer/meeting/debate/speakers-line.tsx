import './speakers.css';
import { floorOf, waiting } from '../../../shared/meeting/debate/speakers.ts';
import { Button } from '../../ui/button.tsx';
import { useText } from '../../ui/use-text.ts';
import { openDialog } from '../meeting-dialogs.ts';
import { useSome } from '../meeting-store.ts';
import { SpeechTimer } from './speech-timer.tsx';

/** Who has the floor and who is next, in one line, while anybody speaks or waits. */
export function SpeakersLine() {
  const t = useText();
  const { speeches, floor, currentItem, participants, closed } = useSome(({ state }) => ({
    speeches: state.speeches,
    floor: state.floor,
    currentItem: state.currentItem,
    participants: state.participants,
    closed: state.closed,
  }));
  const speaking = floorOf({ speeches, floor });
  const next = waiting({ speeches }, currentItem);
  if (closed !== null || (!speaking && next.length === 0)) return null;
  const names = next.map(({ participant }) => participants.get(participant)?.participant.name ?? '');
  const speaker = speaking ? (participants.get(speaking.participant)?.participant.name ?? '') : null;
  return (
    <div className="speakers-line">
      {speaking && (
        <>
          <span>
            <span className="k-second">{t('debate.hasFloor')}</span> <strong>{speaker}</strong>
          </span>
          <SpeechTimer speech={speaking} />
        </>
      )}
      {names.length > 0 && (
        <span className="speakers-line-next">
          <span className="k-second">{t('debate.nextShort')}</span> {names.join(', ')}
        </span>
      )}
      <Button kind="quiet" keys="S" onPress={() => openDialog('speakers')}>
        {t('debate.speakers')}
      </Button>
    </div>
  );
}
