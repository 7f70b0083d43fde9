import { agendaActions } from './attendance/agenda-actions.ts';
import { attendanceActions, personActions } from './attendance/people-actions.ts';
import { decisionsActions } from './decisions/decisions-actions.ts';
import { debateActions } from './debate/debate-actions.ts';
import { fundingActions } from './funding/funding-actions.ts';
import { initiativeActions } from './initiatives/initiative-actions.ts';
import type { MeetingAction } from './meeting-action.ts';
import { joiningActions } from './joining/joining-actions.ts';
import { middleActions } from './middle-actions.ts';
import { projectorActions } from './projector/projector-actions.ts';
import { rankingActions } from './ranking-actions.ts';
import { roomActions } from './room-actions.ts';
import { scoresActions } from './scores/scores-actions.ts';

/** All that can be done in a meeting, each part's own. */
export const meetingActions: readonly MeetingAction[] = [
  ...rankingActions,
  ...initiativeActions,
  ...scoresActions,
  ...fundingActions,
  ...roomActions,
  ...agendaActions,
  ...personActions,
  ...attendanceActions,
  ...debateActions,
  ...decisionsActions,
  ...projectorActions,
  ...joiningActions,
  ...middleActions,
];
