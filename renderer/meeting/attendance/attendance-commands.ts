import { translator } from '../../../shared/language/translator.ts';
import { emptySeats, proposeSubstitute } from '../../../shared/meeting/attendance/queries.ts';
import { announce } from '../../ui/live-announcer.tsx';
import { usePreferences } from '../../ui/preferences.ts';
import { perform, useMeeting } from '../meeting-store.ts';

const words = () => translator(usePreferences.getState().locale);
const meeting = () => useMeeting.getState().state;

export function nameOfPerson(id: string): string {
  return meeting().participants.get(id)?.participant.name ?? '';
}

/** Someone comes or goes now; says it, and whose turn it is to serve where a seat is empty then. */
export function setPresent(participant: string, present: boolean): void {
  void perform({ type: 'set-present', participant, present });
  const t = words();
  const name = nameOfPerson(participant);
  const isEmpty = emptySeats(meeting()).some(({ id }) => id === participant);
  const next = isEmpty ? proposeSubstitute(meeting(), participant) : null;
  announce(
    [
      present ? t('attendance.isHere', { name }) : t('attendance.isAway', { name }),
      ...(next ? [t('attendance.turnOf', { name: next.name })] : []),
    ].join(' '),
  );
}

/** A substitute serves for a member who is not there; null ends it. */
export async function letServe(member: string, substitute: string | null): Promise<void> {
  const before = meeting().participants.get(member)?.standIn?.value ?? null;
  if (substitute === null) {
    if (before !== null) await perform({ type: 'step-out', substitute: before, item: null, time: null });
    return;
  }
  if (!(await perform({ type: 'step-in', substitute, for: member, item: null, time: null }))) return;
  announce(words()('attendance.nowServes', { substitute: nameOfPerson(substitute), name: nameOfPerson(member) }));
}

/** The substitute whose turn it is serves for a member who is not there. */
export function letNextServe(member: string): void {
  const next = proposeSubstitute(meeting(), member);
  if (next) void letServe(member, next.id);
}

/** The meeting rests. */
export async function pauseMeeting(reason: string): Promise<boolean> {
  const taken = await perform({ type: 'pause', reason });
  if (taken) announce(words()('attendance.paused'));
  return taken;
}

/** The meeting goes on. */
export function resumeMeeting(): void {
  void perform({ type: 'resume' });
  announce(words()('attendance.resumed'));
}
