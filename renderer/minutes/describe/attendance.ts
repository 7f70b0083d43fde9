import type { Translate } from '../../../shared/language/translator.ts';
import type {
  attendanceFacts,
  Duty,
  Participant,
  Participant1,
  Role,
} from '../../../shared/meeting/attendance/facts.ts';
import { itemIn, personIn, withoutStop, type Describers, type Telling } from './describer.ts';

const roleKeys = {
  chair: 'minutes.roleChair',
  secretary: 'minutes.roleSecretary',
  approver: 'minutes.roleApprover',
  member: 'minutes.roleMember',
  other: 'minutes.roleOther',
} as const satisfies Record<Role, string>;

const dutyKeys = {
  serving: 'attendance.saidServing',
  substitute: 'attendance.saidSubstitute',
  attending: 'attendance.saidAttending',
} as const satisfies Record<Duty, string>;

export const describeAttendance: Describers<keyof typeof attendanceFacts> = {
  'participant.added.1': ({ participant }, telling) => added(participant, telling),
  'participant.added.2': ({ participant }, telling) => added(participant, telling),
  'participant.corrected.1': ({ participant }, { t }) =>
    t('attendance.saidCorrected', { who: withoutStop(wholePerson(participant, t)) }),
  'participant.arrived.1': ({ participant }, telling) =>
    telling.t('minutes.arrived', { name: personIn(telling, participant) }),
  'participant.left.1': ({ participant }, telling) =>
    telling.t('minutes.left', { name: personIn(telling, participant) }),
  'participant.arrived.2': ({ participant, time }, telling) =>
    telling.t('attendance.saidArrivedAt', {
      name: personIn(telling, participant),
      time: telling.format.time(time),
    }),
  'participant.left.2': ({ participant, time }, telling) =>
    telling.t('attendance.saidLeftAt', { name: personIn(telling, participant), time: telling.format.time(time) }),
  'presence.struck.1': ({ participant }, telling) =>
    telling.t('attendance.saidChangeStruck', { name: personIn(telling, participant) }),
  'substitute.entered.1': ({ substitute, for: member, item }, telling) => {
    const people = { substitute: personIn(telling, substitute), name: personIn(telling, member) };
    return item === null
      ? telling.t('attendance.saidEntered', people)
      : telling.t('attendance.saidEnteredOn', { ...people, item: itemIn(telling, item) });
  },
  'substitute.ended.1': ({ substitute: id, item }, telling) => {
    const substitute = personIn(telling, id);
    return item === null
      ? telling.t('attendance.saidEnded', { substitute })
      : telling.t('attendance.saidEndedOn', { substitute, item: itemIn(telling, item) });
  },
  'recusal.declared.1': ({ participant, item, reason }, telling) => {
    const who = { name: personIn(telling, participant), item: itemIn(telling, item) };
    return reason === ''
      ? telling.t('attendance.saidRecused', who)
      : telling.t('attendance.saidRecusedFor', { ...who, reason: withoutStop(reason) });
  },
  'recusal.ended.1': ({ participant, item }, telling) =>
    telling.t('attendance.saidRecusalEnded', { name: personIn(telling, participant), item: itemIn(telling, item) }),
  'approver.chosen.1': ({ approvers }, telling) =>
    telling.t('attendance.saidApprovers', {
      count: approvers.length,
      names: approvers.map((id) => personIn(telling, id)).join(', '),
    }),
  'meeting.paused.1': ({ reason }, { t }) =>
    reason === '' ? t('attendance.saidPaused') : t('attendance.saidPausedFor', { reason: withoutStop(reason) }),
  'meeting.resumed.1': (_, { t }) => t('attendance.saidResumed'),
};

function added({ name, role }: Pick<Participant1, 'name' | 'role'>, { t }: Telling): string {
  return t('minutes.added', { name, role: t(roleKeys[role]) });
}

/** All that is told of who somebody is. */
export function wholePerson(participant: Participant, t: Translate): string {
  const { name, role, isViceChair, duty, order, group, organisation } = participant;
  return [
    name,
    role !== 'member' && role !== 'other' && t(roleKeys[role]),
    isViceChair && t('attendance.roleVice'),
    duty === 'substitute' && order !== null ? t('attendance.saidSubstituteIn', { order }) : t(dutyKeys[duty]),
    group && t('attendance.saidGroup', { group }),
    organisation,
  ]
    .filter(Boolean)
    .join(', ');
}
