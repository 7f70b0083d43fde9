import { draftOf, put } from '../drafts.ts';
import type { Evolvers } from '../parts.ts';
import type { debateFacts } from './facts.ts';
import type { MeetingStatement } from './state.ts';

export const debateEvolvers: Evolvers<keyof typeof debateFacts> = {
  'statement.recorded.1': (state, { type: _, statement: id, ...content }, operation, { drafts }) => {
    if (!state.initiatives.has(content.initiative) || state.statements.has(id)) return null;
    const whole = { kind: 'statement', plan: null, item: null, conditions: [], passedOn: [] } as const;
    const statement: MeetingStatement = { id, ...whole, ...content, by: operation.id, at: operation.at };
    return { ...state, statements: put(state.statements, id, statement, drafts) };
  },
  'statement.withdrawn.1': (state, fact, _, { drafts }) => {
    if (!state.statements.has(fact.statement)) return null;
    const statements = draftOf(state.statements, drafts);
    statements.delete(fact.statement);
    return { ...state, statements };
  },
} satisfies Partial<Evolvers<keyof typeof debateFacts>> as unknown as Evolvers<keyof typeof debateFacts>;
