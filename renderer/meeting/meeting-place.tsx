import { Entered } from '../entered.tsx';
import { useRegister } from '../register-store.ts';
import { MeetingList } from './meeting-list.tsx';
import { MeetingRoom } from './meeting-room.tsx';
import { PrepareMeeting } from './prepare-meeting.tsx';
import './meeting.css';

/** *Möte*: the list of meetings, the preparing of one, or the one at hand. */
export function MeetingPlace() {
  const meeting = useRegister((state) => state.meeting);
  const plan = useRegister((state) => state.meetingPlan);
  if (meeting !== null) return <MeetingRoom key={meeting} meeting={meeting} />;
  return (
    <Entered key={plan ?? ''}>{plan === null ? <MeetingList /> : <PrepareMeeting key={plan} plan={plan} />}</Entered>
  );
}
