import './attendance/attendance.css';
import { ArrowLeft, Pause, Play, Plus } from 'lucide-react';
import { isPaused } from '../../shared/meeting/attendance/queries.ts';
import { Button } from '../ui/button.tsx';
import { IconButton } from '../ui/icon-button.tsx';
import { useText } from '../ui/use-text.ts';
import { AgendaList } from './attendance/agenda-list.tsx';
import { resumeMeeting } from './attendance/attendance-commands.ts';
import { askOfItem } from './attendance/at-hand.ts';
import { DevicesPanel } from './joining/devices-panel.tsx';
import { AttendanceList } from './attendance-list.tsx';
import { openDialog } from './meeting-dialogs.ts';
import { useSome } from './meeting-store.ts';

export interface AgendaPaneProps {
  readonly onList: () => void;
  readonly onClose: () => void;
}

/** The agenda with its §§ and what has been decided, and who is in the room. */
export function AgendaPane({ onList, onClose }: AgendaPaneProps) {
  const t = useText();
  const { closed, isResting } = useSome(({ state }) => ({ closed: state.closed, isResting: isPaused(state) }));
  return (
    <nav className="meeting-agenda" data-region aria-label={t('meeting.agenda')}>
      <div className="meeting-back">
        <Button kind="quiet" icon={ArrowLeft} keys="Alt+ArrowLeft" onPress={onList}>
          {t('meeting.backToList')}
        </Button>
      </div>
      <header className="agenda-head">
        <h2>{t('meeting.agenda')}</h2>
        {closed === null && (
          <IconButton icon={Plus} label={t('attendance.addItem')} keys="Insert" onPress={() => askOfItem(null)} />
        )}
      </header>
      <AgendaList />
      <div className="agenda-people">
        <AttendanceList />
        <DevicesPanel />
      </div>
      {closed === null && (
        <div className="meeting-agenda-end">
          <Button onPress={onClose}>{t('meeting.closeMeeting')}</Button>
          {isResting ? (
            <IconButton icon={Play} label={t('attendance.resume')} onPress={resumeMeeting} />
          ) : (
            <IconButton icon={Pause} label={t('attendance.pause')} onPress={() => openDialog('pause')} />
          )}
        </div>
      )}
    </nav>
  );
}
