import { agendaActions } from './attendance/agenda-actions.ts';
import { attendanceActions, personActions } from './attendance/people-actions.ts';
import { debateActions } from './debate/debate-actions.ts';
import type { MeetingAction } from './meeting-action.ts';
import { middleActions } from './middle-actions.ts';
import { projectorActions } from './projector/projector-actions.ts';
import { rankingActions } from './ranking-actions.ts';
import { roomActions } from './room-actions.ts';

/** All that can be done in a meeting, each part's own. */
export const meetingActions: readonly MeetingAction[] = [
  ...rankingActions,
  ...roomActions,
  ...agendaActions,
  ...personActions,
  ...attendanceActions,
  ...debateActions,
  ...projectorActions,
  ...middleActions,
];
