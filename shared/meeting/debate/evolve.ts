import { draftOf, put } from '../drafts.ts';
import type { Context, Evolvers } from '../parts.ts';
import { record } from '../recorded.ts';
import type { MeetingState } from '../state.ts';
import type { debateFacts } from './facts.ts';
import type { MeetingStatement, Speech } from './state.ts';
import { missingOf } from './subject.ts';

export const debateEvolvers: Evolvers<keyof typeof debateFacts> = {
  'statement.recorded.1': (state, { type: _, statement: id, ...content }, operation, { drafts }) => {
    if (!state.initiatives.has(content.initiative) || state.statements.has(id)) return null;
    const whole = { kind: 'statement', plan: null, item: null, conditions: [], passedOn: [] } as const;
    const statement: MeetingStatement = { id, ...whole, ...content, by: operation.id, at: operation.at };
    return { ...state, statements: put(state.statements, id, statement, drafts) };
  },
  'statement.recorded.2': (state, { type: _, statement: id, ...content }, operation, { drafts }) => {
    if (missingOf(state, content) || state.statements.has(id)) return null;
    const statement: MeetingStatement = { id, ...content, by: operation.id, at: operation.at };
    return { ...state, statements: put(state.statements, id, statement, drafts) };
  },
  'statement.withdrawn.1': (state, fact, _, { drafts }) => {
    if (!state.statements.has(fact.statement)) return null;
    const statements = draftOf(state.statements, drafts);
    statements.delete(fact.statement);
    return { ...state, statements };
  },
  'speech.requested.1': (state, { speech: id, item, participant, kind }, operation, { drafts }) => {
    const isThere = state.participants.has(participant) && (item === null || state.items.has(item));
    if (!isThere || state.speeches.has(id)) return null;
    const asked = { id, item, participant, kind, requestedAt: operation.at, by: operation.id };
    const speech: Speech = { ...asked, begunAt: null, endedAt: null, isWithdrawn: false };
    return { ...state, speeches: put(state.speeches, id, speech, drafts) };
  },
  'speech.withdrawn.1': (state, fact, _, context) => {
    const speech = state.speeches.get(fact.speech);
    if (!speech) return null;
    return speech.begunAt === null ? withSpeech(state, { ...speech, isWithdrawn: true }, context) : state;
  },
  'speech.begun.1': (state, fact, { at }, context) => {
    const speech = state.speeches.get(fact.speech);
    if (!speech) return null;
    if (speech.begunAt !== null) return state;
    const begun = { ...speech, begunAt: at, isWithdrawn: false };
    return { ...withSpeech(leaveFloor(state, at, context), begun, context), floor: speech.id };
  },
  'speech.ended.1': (state, fact, { at }, context) => {
    if (!state.speeches.has(fact.speech)) return null;
    return state.floor === fact.speech ? leaveFloor(state, at, context) : state;
  },
  'speech.limited.1': (state, { seconds }, { id }, { knew }) => ({
    ...state,
    speechLimit: record(state.speechLimit, seconds, id, knew),
  }),
};

/** Whoever has the floor has it no more. */
function leaveFloor(state: MeetingState, at: string, context: Context): MeetingState {
  const speech = state.floor === null ? undefined : state.speeches.get(state.floor);
  return speech ? { ...withSpeech(state, { ...speech, endedAt: at }, context), floor: null } : state;
}

function withSpeech(state: MeetingState, speech: Speech, { drafts }: Context): MeetingState {
  return { ...state, speeches: put(state.speeches, speech.id, speech, drafts) };
}
