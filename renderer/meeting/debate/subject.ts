import type { Blank } from '../../../shared/meeting/debate/house-phrases.ts';
import type { Subject } from '../../../shared/meeting/debate/subject.ts';
import type { Format } from '../../../shared/language/format.ts';
import type { MeetingLog } from '../../../shared/meeting/meeting-log.ts';
import type { MeetingState } from '../../../shared/meeting/state.ts';

export type { Subject } from '../../../shared/meeting/debate/subject.ts';

/** The name that a subject's draft goes by in its meeting. */
export function nameOfSubject({ initiative, plan, item }: Subject): string {
  if (initiative !== null) return `initiative ${initiative}`;
  if (plan !== null) return `plan ${plan}`;
  return item === null ? 'meeting' : `item ${item}`;
}

/** Whether something recorded is of this subject. */
export function isOf(one: Subject, { initiative, plan, item }: Subject): boolean {
  if (initiative !== null) return one.initiative === initiative;
  if (one.initiative !== null) return false;
  return plan === null ? one.plan === null && one.item === item : one.plan === plan;
}

/** What the meeting knows of a subject, to fill phrases with: Swedish, as the minutes are. */
export function filling(
  state: MeetingState,
  log: MeetingLog | null,
  subject: Subject,
  from: string,
  format: Format,
): Partial<Record<Blank, string>> {
  const initiative = subject.initiative === null ? undefined : state.initiatives.get(subject.initiative);
  const hash = initiative?.plan ?? subject.plan;
  const plan = hash === null ? undefined : log?.versions.get(hash)?.plan;
  const framed = [...state.frames].find(([, { value }]) => value !== null);
  const year = framed?.[0] ?? state.period[0] ?? '';
  const cost = initiative?.costs[year];
  const title = initiative?.title ?? state.agenda.find(({ id }) => id === subject.item)?.title ?? plan?.title;
  return {
    forum: from,
    år: year,
    ...(title !== undefined && { initiativ: title }),
    ...(initiative && { nummer: initiative.number }),
    ...(plan && { plan: plan.title, område: plan.area }),
    ...(framed && { ram: `${format.tkr(framed[1].value)} tkr` }),
    ...(cost !== undefined && { kostnad: `${format.tkr(cost)} tkr` }),
  };
}
