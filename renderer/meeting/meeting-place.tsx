import { Entered } from '../entered.tsx';
import { useRegister } from '../register-store.ts';
import { MeetingList } from './meeting-list.tsx';
import { MeetingRoom } from './meeting-room.tsx';
import { PrepareMeeting } from './prepare-meeting.tsx';
import { preparationAbout } from './prepare/prepare-store.ts';
import './meeting.css';

/** *Möte*: the list of meetings, the preparing of one, or the one at hand. */
export function MeetingPlace() {
  const meeting = useRegister((state) => state.meeting);
  const plan = useRegister((state) => state.meetingPlan);
  const asked = useRegister((state) => state.preparation);
  if (meeting !== null) return <MeetingRoom key={meeting} meeting={meeting} />;
  const id = asked ?? (plan === null ? null : preparationAbout(plan));
  return (
    <Entered key={id ?? ''}>{id === null ? <MeetingList /> : <PrepareMeeting key={id} id={id} plan={plan} />}</Entered>
  );
}
