import type { OperationId } from '../../log/operation.ts';
import { CommandSchema, type Command } from '../commands.ts';
import type { Fact, FactType } from '../facts.ts';
import type { MeetingState } from '../state.ts';

/** Operations that recorded different values of one thing without knowing of each other; the first shows (SPEC M5). */
export type Rivalry = { readonly shows: OperationId; readonly others: readonly OperationId[] };

/** Every value of the state that has rivals which say something else, whichever part keeps it. */
export function rivalriesIn(state: MeetingState): Rivalry[] {
  const found = new Map<string, Rivalry>();
  const walk = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    if (value instanceof Map) {
      for (const member of value.values()) walk(member);
      return;
    }
    const rivals = 'rivals' in value && 'by' in value ? value.rivals : null;
    if (Array.isArray(rivals) && 'by' in value && typeof value.by === 'string' && differ(value, rivals)) {
      const others = rivals.flatMap((rival: { readonly by?: unknown }) =>
        typeof rival.by === 'string' ? [rival.by] : [],
      );
      // One operation can show in several values at once: it is told once.
      found.set([value.by, ...others].join(), { shows: value.by, others });
    }
    for (const member of Object.values(value)) walk(member);
  };
  const { aside: _, opening: __, agenda: ___, ...rest } = state;
  for (const part of Object.values(rest)) walk(part);
  return [...found.values()];
}

/** Whether any of the rivals says something else: two who say the same at once are no conflict to anyone. */
function differ(shown: object, rivals: readonly unknown[]): boolean {
  const said = (one: unknown): string =>
    JSON.stringify(typeof one === 'object' && one !== null && 'value' in one ? one.value : one);
  return rivals.some((rival) => said(rival) !== said(shown));
}

/** The intents that say what facts of a type said: they have the same content. */
const anew: Partial<Record<FactType, Command['type']>> = {
  'initiative.prioritised.1': 'prioritise',
  'initiative.scored.1': 'score',
  'initiative.moved.1': 'move',
  'initiative.moved.2': 'override',
  'initiative.must.1': 'set-must',
  'initiative.withdrawn.1': 'withdraw-initiative',
  'points.given.1': 'give-points',
  'dependency.set.1': 'set-dependency',
  'exclusion.set.1': 'set-exclusion',
  'frame.set.1': 'set-frame',
  'frames.set.1': 'set-frames',
  'scenario.saved.1': 'save-scenario',
  'item.retitled.1': 'retitle-item',
  'speech.limited.1': 'limit-speech',
  'participant.corrected.1': 'correct-participant',
  'approver.chosen.1': 'choose-approvers',
  'propositions.settled.1': 'settle-propositions',
  'ballot.cast.1': 'cast-ballot',
  'ballots.counted.1': 'count-ballots',
  'vote.cast.1': 'give-casting-vote',
  'chair.handed.1': 'hand-chair',
};

/** The intent that says a recorded value anew, which settles for it; null for what is settled in its own place. */
export function sayingAnew(fact: Fact): Command | null {
  const type = anew[fact.type];
  return (type && CommandSchema.safeParse({ ...fact, type }).data) ?? null;
}
