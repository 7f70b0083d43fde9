import type { SameKeys } from '../same-keys.ts';
import type { attendance as swedish } from '../sv/attendance.ts';

export const attendance: SameKeys<typeof swedish> = {
  saidArrivedAt: '{name} arrived {time}.',
  saidLeftAt: '{name} left {time}.',
  saidChangeStruck: 'A time for {name} was removed.',
  saidEntered: '{substitute} began to serve for {name}.',
  saidEnteredOn: '{substitute} serves for {name} on {item}.',
  saidEnded: '{substitute} ceased to serve.',
  saidEndedOn: '{substitute} no longer serves on {item}.',
  saidRecused: '{name} declared a conflict of interest on {item}.',
  saidRecusedFor: '{name} declared a conflict of interest on {item}: {reason}.',
  saidRecusalEnded: 'The recusal of {name} on {item} was removed.',
  saidApprovers:
    '{count, plural, =0 {No approvers were chosen.} one {{names} was chosen to approve the minutes.} other {{names} were chosen to approve the minutes.}}',
  saidPaused: 'The meeting was adjourned.',
  saidPausedFor: 'The meeting was adjourned: {reason}.',
  saidResumed: 'The meeting was resumed.',
  saidAdded: 'The item {title} was added to the agenda.',
  saidMoved: '{item} was moved to after {after}.',
  saidMovedFirst: '{item} was moved first on the agenda.',
  saidRetitled: 'The item is now called {title}.',
  saidRetitledWithCase: 'The item is now called {title}, case number {caseNumber}.',
  saidStruck: '{item} was struck from the agenda.',
  saidStruckFor: '{item} was struck from the agenda: {reason}.',
  saidRestored: '{item} was restored to the agenda.',
};
