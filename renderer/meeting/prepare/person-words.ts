import type { Key } from '../../../shared/language/catalogue.ts';
import type { Role } from '../../../shared/meeting/attendance/facts.ts';
import type { Called } from '../../../shared/meeting/preparation.ts';

/** What someone is called to do, as one choice: the vice chair is a member who chairs while the chair is out. */
export const callings = ['chair', 'viceChair', 'secretary', 'approver', 'member', 'other'] as const;
export type Calling = (typeof callings)[number];

export const callingWords = {
  chair: 'prepare.role_chair',
  viceChair: 'prepare.role_viceChair',
  secretary: 'prepare.role_secretary',
  approver: 'prepare.role_approver',
  member: 'prepare.role_member',
  other: 'prepare.role_other',
} as const satisfies Record<Calling, Key>;

export const dutyWords = {
  serving: 'prepare.duty_serving',
  substitute: 'prepare.duty_substitute',
  attending: 'prepare.duty_attending',
} as const satisfies Record<Called['duty'], Key>;

export function callingOf({ role, isViceChair }: Pick<Called, 'role' | 'isViceChair'>): Calling {
  return isViceChair ? 'viceChair' : role;
}

/** Someone with another calling: secretaries and guests don't decide, the others do unless they only step in. */
export function withCalling(person: Called, calling: Calling): Called {
  const role: Role = calling === 'viceChair' ? 'member' : calling;
  const isBeside = role === 'secretary' || role === 'other';
  const duty = isBeside ? 'attending' : person.duty === 'attending' ? 'serving' : person.duty;
  return {
    ...person,
    role,
    isViceChair: calling === 'viceChair',
    duty,
    order: duty === 'substitute' ? person.order : null,
  };
}

/** Someone with another duty; a substitute comes in after those of the group who have an order already. */
export function withDuty(person: Called, duty: Called['duty'], all: readonly Called[]): Called {
  if (duty !== 'substitute') return { ...person, duty, order: null };
  const ofGroup = all.filter((one) => one.id !== person.id && one.group === person.group);
  return { ...person, duty, order: person.order ?? 1 + Math.max(0, ...ofGroup.map(({ order }) => order ?? 0)) };
}

/** People as lines that were pasted: name, then organisation, parted by tab, semicolon or comma. */
export function pastedPeople(text: string): { readonly name: string; readonly organisation: string }[] {
  return text
    .split(/\r?\n/)
    .map((line) => line.split(/[\t;,]/).map((part) => part.trim()))
    .filter(([name = '']) => name !== '')
    .map(([name = '', ...rest]) => ({
      name: name.slice(0, 300),
      organisation: rest
        .filter((part) => part !== '')
        .join(', ')
        .slice(0, 200),
    }));
}
