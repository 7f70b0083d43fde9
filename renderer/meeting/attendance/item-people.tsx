import { X } from 'lucide-react';
import { chairOf } from '../../../shared/meeting/attendance/queries.ts';
import { IconButton } from '../../ui/icon-button.tsx';
import { announce } from '../../ui/live-announcer.tsx';
import { useText } from '../../ui/use-text.ts';
import { perform, useSome } from '../meeting-store.ts';
import { focusMeeting } from './focus-lost.ts';
import { itemName } from './item-words.ts';

/** Who takes no part in the item at hand and who serves instead, and who leads it in the chair's place. */
export function ItemPeople() {
  const t = useText();
  const { participants, recusals, currentItem, item, leader } = useSome(({ state }) => {
    const chair = chairOf(state);
    return {
      participants: state.participants,
      recusals: state.recusals,
      currentItem: state.currentItem,
      item: state.currentItem === null ? '' : itemName(state, state.currentItem, t),
      leader: chair && chair.role !== 'chair' ? chair.name : null,
    };
  });
  const out = currentItem === null ? [] : (recusals.get(currentItem) ?? []);
  if (currentItem === null || (out.length === 0 && leader === null)) return null;
  const nameOf = (id: string): string => participants.get(id)?.participant.name ?? '';
  const end = async (participant: string): Promise<void> => {
    if (!(await perform({ type: 'end-recusal', item: currentItem, participant }))) return;
    announce(t('attendance.recusalEnded', { name: nameOf(participant), item }));
    focusMeeting();
  };
  return (
    <div className="item-people">
      {out.length > 0 && (
        <>
          <span className="k-second">{t('attendance.itemPeople')}</span>
          <ul>
            {out.map(({ participant, reason, standIn }) => (
              <li key={participant}>
                <strong>{t('attendance.outOf', { name: nameOf(participant) })}</strong>
                {reason !== '' && <span className="k-second">{reason}</span>}
                {standIn?.value && <span>{t('attendance.servedBy', { name: nameOf(standIn.value) })}</span>}
                <IconButton
                  icon={X}
                  label={t('attendance.endRecusalOf', { name: nameOf(participant) })}
                  onPress={() => void end(participant)}
                />
              </li>
            ))}
          </ul>
        </>
      )}
      {leader !== null && <span>{t('attendance.leaderHere', { name: leader })}</span>}
    </div>
  );
}
