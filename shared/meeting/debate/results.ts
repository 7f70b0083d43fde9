import type { InitiativeId, Statement } from '../../plan/plan.ts';
import type { MeetingState, Opening } from '../state.ts';
import type { MeetingStatement } from './state.ts';
import { writtenOut } from './written.ts';

/**
 * What the meeting said of a plan and its initiatives, for the version that the plan becomes; conditions and medskick
 * stand in the text. What was said of other items or of the meeting as a whole is in the minutes alone.
 *
 * @param plan hash of the version that the meeting met on
 * @param ours the plan's initiatives
 */
export function statementsOf(
  state: MeetingState,
  opening: Opening,
  plan: string,
  ours: ReadonlySet<InitiativeId>,
): Statement[] {
  return [...state.statements.values()].flatMap((one) => {
    const about = aboutOf(state, one, plan, ours);
    if (!about) return [];
    return [{ date: opening.date, forum: one.from, ...about, outcome: one.outcome, text: writtenOut(one) }];
  });
}

/** What a statement is about in a plan; null where it is about something else. */
function aboutOf(
  state: MeetingState,
  { initiative, plan, item }: MeetingStatement,
  hash: string,
  ours: ReadonlySet<InitiativeId>,
): Pick<Statement, 'subject' | 'initiatives'> | null {
  if (initiative !== null)
    return ours.has(initiative)
      ? { subject: state.initiatives.get(initiative)?.title ?? '', initiatives: [initiative] }
      : null;
  const of = plan ?? state.agenda.find(({ id }) => id === item)?.plan ?? null;
  return of === hash ? { subject: '', initiatives: [] } : null;
}
