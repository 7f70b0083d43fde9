import type { UndoStacks } from '../log/undo.ts';
import type { Command, Refusal } from './commands.ts';
import type { Fact } from './facts.ts';
import { blocking, contestedItems } from './queries.ts';
import type { MeetingState } from './state.ts';

export type Decided =
  | { readonly ok: true; readonly facts: readonly Fact[] }
  | { readonly ok: false; readonly refusal: Refusal };

/**
 * What an intent comes to: the facts it makes (none where nothing would change), or why not.
 *
 * @param stacks what undo and redo would take back on this device
 */
export function decide(state: MeetingState, stacks: UndoStacks, command: Command): Decided {
  if (!state.opening) return refuse({ reason: 'meeting-not-open' });
  if (state.closed) return refuse({ reason: 'meeting-closed' });
  switch (command.type) {
    case 'add-participant':
      if (state.participants.has(command.participant.id))
        return refuse({ reason: 'participant-exists', id: command.participant.id });
      return facts({ type: 'participant.added.1', participant: command.participant });
    case 'set-present': {
      const presence = state.participants.get(command.participant);
      if (!presence) return refuse({ reason: 'participant-unknown', id: command.participant });
      if (presence.present === command.present) return facts();
      const type = command.present ? 'participant.arrived.1' : 'participant.left.1';
      return facts({ type, participant: command.participant });
    }
    case 'begin-item':
      if (!state.items.has(command.item)) return refuse({ reason: 'item-unknown', id: command.item });
      return state.currentItem === command.item ? facts() : facts({ type: 'item.begun.1', item: command.item });
    case 'move':
      return move(state, command.initiative, command.after);
    case 'move-by': {
      const from = state.ranking.indexOf(command.initiative);
      return moveTo(state, command.initiative, from + command.steps);
    }
    case 'move-to':
      return moveTo(state, command.initiative, command.place - 1);
    case 'prioritise': {
      const initiative = state.initiatives.get(command.initiative);
      if (!initiative) return refuse({ reason: 'initiative-unknown', id: command.initiative });
      const same = initiative.priority.value === command.priority && initiative.priority.rivals.length === 0;
      const { type: _, ...content } = command;
      return same ? facts() : facts({ type: 'initiative.prioritised.1', ...content });
    }
    case 'score': {
      const initiative = state.initiatives.get(command.initiative);
      if (!initiative) return refuse({ reason: 'initiative-unknown', id: command.initiative });
      const { model } = state.opening;
      if (!model.criteria.some(({ id }) => id === command.criterion))
        return refuse({ reason: 'criterion-unknown', id: command.criterion });
      if ((command.points ?? 0) > model.maximum) return refuse({ reason: 'too-many-points', maximum: model.maximum });
      const known = initiative.points[command.criterion];
      if ((known?.value ?? null) === command.points && !known?.rivals.length) return facts();
      const { type: _, ...content } = command;
      return facts({ type: 'initiative.scored.1', ...content });
    }
    case 'set-frame': {
      if (!state.period.includes(command.year)) return refuse({ reason: 'year-unknown', year: command.year });
      const known = state.frames.get(command.year);
      if ((known?.value ?? null) === command.amount && !known?.rivals.length) return facts();
      return facts({ type: 'frame.set.1', year: command.year, amount: command.amount });
    }
    case 'record-statement': {
      if (!state.initiatives.has(command.initiative))
        return refuse({ reason: 'initiative-unknown', id: command.initiative });
      if (state.statements.has(command.statement)) return refuse({ reason: 'statement-exists', id: command.statement });
      const { type: _, ...content } = command;
      return facts({ type: 'statement.recorded.1', ...content });
    }
    case 'withdraw-statement':
      if (!state.statements.has(command.statement))
        return refuse({ reason: 'statement-unknown', id: command.statement });
      return facts({ type: 'statement.withdrawn.1', statement: command.statement });
    case 'record-decision':
      if (!state.items.has(command.item)) return refuse({ reason: 'item-unknown', id: command.item });
      return facts({ type: 'decision.recorded.1', item: command.item, clauses: command.clauses });
    case 'settle-decision': {
      const item = state.items.get(command.item);
      if (!item) return refuse({ reason: 'item-unknown', id: command.item });
      if (!item.decisions.some(({ by }) => by === command.operation))
        return refuse({ reason: 'decision-unknown', id: command.operation });
      return facts({ type: 'decision.settled.1', item: command.item, operation: command.operation });
    }
    case 'undo': {
      const last = stacks.undo.at(-1);
      return last ? facts({ type: 'command.undone.1', command: last }) : refuse({ reason: 'nothing-to-undo' });
    }
    case 'redo': {
      const last = stacks.redo.at(-1);
      return last ? facts({ type: 'command.undone.1', command: last }) : refuse({ reason: 'nothing-to-redo' });
    }
    case 'close': {
      const contested = contestedItems(state).length;
      if (contested > 0) return refuse({ reason: 'contested', items: contested });
      const unsettled = blocking(state).length;
      if (unsettled > 0) return refuse({ reason: 'unsettled', operations: unsettled });
      const decided = [...state.items.values()].some(({ decisions }) => decisions.length > 0);
      if (state.opening.profile === 'board' && !decided) return refuse({ reason: 'no-decision' });
      return facts({ type: 'meeting.closed.1' });
    }
    default:
      return assertNever(command);
  }
}

function moveTo(state: MeetingState, initiative: string, index: number): Decided {
  const others = state.ranking.filter((id) => id !== initiative);
  const place = Math.max(0, Math.min(others.length, index));
  return move(state, initiative, place === 0 ? null : (others[place - 1] ?? null));
}

function move(state: MeetingState, initiative: string, after: string | null): Decided {
  const known = state.initiatives.get(initiative);
  if (!known) return refuse({ reason: 'initiative-unknown', id: initiative });
  if (after !== null && !state.initiatives.has(after)) return refuse({ reason: 'initiative-unknown', id: after });
  if (after === initiative) return refuse({ reason: 'after-itself' });
  const before = state.ranking[state.ranking.indexOf(initiative) - 1] ?? null;
  // Where others moved it elsewhere at the same time, saying the same place again is what settles it.
  return before === after && !known.moved?.rivals.length
    ? facts()
    : facts({ type: 'initiative.moved.1', initiative, after });
}

function facts(...made: Fact[]): Decided {
  return { ok: true, facts: made };
}

function refuse(refusal: Refusal): Decided {
  return { ok: false, refusal };
}

function assertNever(command: never): never {
  throw new Error(`no such command: ${JSON.stringify(command)}`);
}
