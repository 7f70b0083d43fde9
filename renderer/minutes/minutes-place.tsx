import './minutes.css';
import { FileText } from 'lucide-react';
import { Entered } from '../entered.tsx';
import { goTo, useRegister } from '../register-store.ts';
import { Button } from '../ui/button.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { useText } from '../ui/use-text.ts';
import { MeetingList } from './meeting-list.tsx';
import { MinutesView } from './minutes-view.tsx';

/** *Protokoll*: the minutes of the meeting at hand, else the list of meetings. */
export function MinutesPlace() {
  const t = useText();
  const overview = useRegister((state) => state.overview);
  const chosen = useRegister((state) => state.meeting);
  if (!overview) return null;
  if (overview.meetings.length === 0)
    return (
      <EmptyState
        icon={FileText}
        title={t('minutes.emptyTitle')}
        text={t('minutes.emptyText')}
        actions={<Button onPress={() => goTo('meeting')}>{t('minutes.toMeeting')}</Button>}
      />
    );
  const meeting = overview.meetings.find(({ id }) => id === chosen);
  return (
    <Entered key={meeting?.id ?? ''}>
      {meeting ? <MinutesView meeting={meeting} /> : <MeetingList overview={overview} />}
    </Entered>
  );
}
