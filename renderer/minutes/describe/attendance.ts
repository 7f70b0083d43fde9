import type { attendanceFacts, Participant1, Role } from '../../../shared/meeting/attendance/facts.ts';
import { personIn, type Describers, type Telling } from './describer.ts';

const roleKeys = {
  chair: 'minutes.roleChair',
  secretary: 'minutes.roleSecretary',
  approver: 'minutes.roleApprover',
  member: 'minutes.roleMember',
  other: 'minutes.roleOther',
} as const satisfies Record<Role, string>;

export const describeAttendance: Describers<keyof typeof attendanceFacts> = {
  'participant.added.1': ({ participant }, telling) => added(participant, telling),
  'participant.added.2': ({ participant }, telling) => added(participant, telling),
  'participant.arrived.1': ({ participant }, telling) =>
    telling.t('minutes.arrived', { name: personIn(telling, participant) }),
  'participant.left.1': ({ participant }, telling) =>
    telling.t('minutes.left', { name: personIn(telling, participant) }),
} satisfies Partial<Describers<keyof typeof attendanceFacts>> as unknown as Describers<keyof typeof attendanceFacts>;

function added({ name, role }: Pick<Participant1, 'name' | 'role'>, { t }: Telling): string {
  return t('minutes.added', { name, role: t(roleKeys[role]) });
}
