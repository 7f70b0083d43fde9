import { EllipsisVertical } from 'lucide-react';
import { Button } from '../ui/button.tsx';
import { MenuButton } from '../ui/menu.tsx';
import { useText } from '../ui/use-text.ts';
import { attendanceActions, personActions } from './attendance/people-actions.ts';
import { PeopleList } from './attendance/people-list.tsx';
import { QuorumLine } from './attendance/quorum-line.tsx';
import { openDialog } from './meeting-dialogs.ts';
import { useMeeting, useSome } from './meeting-store.ts';

/** Who takes part and whether the body can decide: a tick is present, and when someone comes or goes the minutes say so. */
export function AttendanceList() {
  const t = useText();
  const { participants, closed } = useSome(({ state }) => ({ participants: state.participants, closed: state.closed }));
  const present = [...participants.values()].filter((one) => one.present).length;
  return (
    <section className="attendance" aria-labelledby="attendance">
      <div className="attendance-head">
        <header>
          <h2 id="attendance">{t('meeting.attendance')}</h2>
          <span className="k-second">{t('meeting.presentOf', { present, count: participants.size })}</span>
          {closed === null && <PeopleMenu />}
        </header>
        <QuorumLine />
      </div>
      <PeopleList />
      {closed === null && (
        <Button kind="quiet" keys="Insert" onPress={() => openDialog('add-person')}>
          {t('meeting.addPerson')}
        </Button>
      )}
    </section>
  );
}

function PeopleMenu() {
  const t = useText();
  useSome(({ state }) => ({ pauses: state.pauses }));
  const actions = [...personActions.filter(({ id }) => id === 'add-person'), ...attendanceActions].map(
    ({ label, keys, can, run }) => ({
      label: label(t),
      ...(keys !== null && { keys }),
      isDisabled: !can(useMeeting.getState()),
      onAction: () => run(useMeeting.getState()),
    }),
  );
  return <MenuButton icon={EllipsisVertical} label={t('attendance.peopleMenu')} groups={[{ actions }]} />;
}
