import { translator } from '../../../shared/language/translator.ts';
import type { CommandOf } from '../../../shared/meeting/commands.ts';
import type { ItemOutcome } from '../../../shared/meeting/decisions/facts.ts';
import { foundIn, livingMotions } from '../../../shared/meeting/decisions/queries.ts';
import type { Motion } from '../../../shared/meeting/decisions/state.ts';
import { ranked } from '../../../shared/meeting/queries.ts';
import type { MeetingState } from '../../../shared/meeting/state.ts';
import { scenarioClauses } from '../../../shared/minutes/funding.ts';
import { linesOf } from './lines.ts';

/** A decision as it is being written: lists as lines of text. */
export type DecisionDraft = {
  readonly outcome: ItemOutcome;
  readonly clauses: string;
  readonly reason: string;
  readonly to: string;
  readonly until: string;
  readonly motion: string | null;
  readonly isImmediate: boolean;
  readonly extracts: string;
  readonly passedOn: readonly { readonly to: string; readonly text: string }[];
};

const outcomes: Readonly<Record<Motion['kind'], ItemOutcome>> = {
  proposal: 'approved',
  counter: 'approved',
  addition: 'approved',
  rejection: 'rejected',
  referBack: 'referredBack',
  table: 'tabled',
};

/**
 * What a decision begins as: what was decided already, to be changed; else the att-satser of the motion that won, with
 * its additions; else, on the ranking, the usual words. Minutes are Swedish in any language.
 */
export function draftOf(state: MeetingState, item: string): DecisionDraft {
  const [decided] = state.items.get(item)?.decisions ?? [];
  if (decided) {
    const { clauses, reason, to, until, motion, isImmediate, extracts, passedOn } = decided;
    const outcome = decided.outcome ?? 'approved';
    const lists = { clauses: clauses.join('\n'), extracts: extracts.join('\n'), passedOn };
    return { outcome, reason, to, until: until ?? '', motion, isImmediate, ...lists };
  }
  const found = foundIn(state, item);
  const won = found === null ? null : state.motions.get(found.motion ?? '');
  const additions = found?.is === 'decided' ? found.additions : [];
  const added = additions.flatMap((id) => state.motions.get(id)?.clauses ?? []);
  const isLost = found?.is === 'decided' && found.motion === null && livingMotions(state, item).length > 0;
  return {
    ...empty,
    outcome: won ? outcomes[won.kind] : isLost ? 'rejected' : 'approved',
    clauses: [...(won?.clauses ?? linesOf(usualWords(state, item))), ...added].join('\n'),
    motion: won?.id ?? null,
  };
}

/** The att-satser that an outcome begins as, while nobody has written others. */
export function wordsFor(state: MeetingState, item: string, outcome: ItemOutcome): string {
  const first = draftOf(state, item);
  const word = translator('sv');
  if (outcome === first.outcome) return first.clauses;
  if (outcome === 'referredBack') return word('decisions.usual_referBack');
  return outcome === 'tabled' ? word('decisions.usual_table') : first.clauses;
}

/** What a draft asks the meeting to record. */
export function commandOf(item: string, draft: DecisionDraft): CommandOf<'decide'> {
  const { outcome, motion, isImmediate, until } = draft;
  return {
    type: 'decide',
    item,
    outcome,
    motion,
    isImmediate,
    clauses: linesOf(draft.clauses),
    reason: draft.reason.trim(),
    to: draft.to.trim(),
    until: outcome === 'tabled' && until !== '' ? until : null,
    extracts: linesOf(draft.extracts),
    passedOn: draft.passedOn.flatMap(({ to, text }) =>
      to.trim() === '' || text.trim() === '' ? [] : [{ to: to.trim(), text: text.trim() }],
    ),
  };
}

/** What is still asked for: an att-sats, why an item was referred back, until when or why it was tabled. */
export function lacks({ outcome, clauses, reason, until }: DecisionDraft): 'clauses' | 'reason' | 'until' | null {
  if (linesOf(clauses).length === 0) return 'clauses';
  if (outcome === 'referredBack' && reason.trim() === '') return 'reason';
  return outcome === 'tabled' && until === '' && reason.trim() === '' ? 'until' : null;
}

const empty: DecisionDraft = {
  outcome: 'approved',
  clauses: '',
  reason: '',
  to: '',
  until: '',
  motion: null,
  isImmediate: false,
  extracts: '',
  passedOn: [],
};

function usualWords(state: MeetingState, item: string): string {
  const adopted = scenarioClauses(state, item);
  if (adopted.length > 0) return adopted.join('\n');
  const kind = state.agenda.find(({ id }) => id === item)?.kind;
  if (kind !== 'ranking' || livingMotions(state, item).length > 0) return '';
  return translator('sv')('meeting.suggestedDecision', { count: ranked(state).length });
}
