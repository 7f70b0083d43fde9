import { put } from '../drafts.ts';
import { amendInitiative } from '../amend-initiative.ts';
import type { Evolvers } from '../parts.ts';
import { record } from '../recorded.ts';
import type { OpenState } from '../state.ts';
import { isAmendable } from './amendable.ts';
import type { initiativeFacts } from './facts.ts';
import { amend, merge, nominate, reinstate, split } from './change.ts';
import { restand } from './standing.ts';
import { dependencyKey, inOrder } from './ties.ts';

export const initiativeEvolvers: Evolvers<keyof typeof initiativeFacts> = {
  'initiative.amended.1': (state, { initiative, pointer, was, value, reason }, { id }, context) =>
    isAmendable(state, pointer, value) ? amend(state, initiative, pointer, { was, value, reason }, id, context) : null,
  'initiative.nominated.1': (state, fact, { id }, context) => nominate(state, fact, id, context),
  'initiative.withdrawn.1': (state, { initiative, reason }, { id }, context) =>
    state.initiatives.has(initiative) ? restand(state, initiative, { is: 'withdrawn', reason, by: id }, context) : null,
  'initiative.reinstated.1': (state, { initiative }, { id }, context) => reinstate(state, initiative, id, context),
  'initiatives.merged.1': (state, fact, { id }, context) => merge(state, fact, id, context),
  'initiative.split.1': (state, fact, { id }, context) => split(state, fact, id, context),
  'initiative.must.1': (state, { initiative, law }, { id }, context) => {
    const next = amendInitiative(state, initiative, context, (before) => ({
      ...before,
      must: record(before.must, law, id, context.knew),
    }));
    return next && { ...next, demanded: new Set([...state.demanded, initiative]) };
  },
  'dependency.set.1': (state, { initiative, needs, holds, reason }, { id }, context) => {
    if (!areTwo(state, initiative, needs)) return null;
    const key = dependencyKey({ initiative, needs });
    const recorded = record(state.dependencies.get(key), { holds, reason }, id, context.knew);
    const dependencies = put(state.dependencies, key, { ...recorded, initiative, needs }, context.drafts);
    return { ...state, dependencies };
  },
  'exclusion.set.1': (state, { initiatives, holds, reason }, { id }, context) => {
    if (!areTwo(state, ...initiatives)) return null;
    const pair = inOrder(initiatives);
    const key = pair.join(' ');
    const recorded = record(state.exclusions.get(key), { holds, reason }, id, context.knew);
    return { ...state, exclusions: put(state.exclusions, key, { ...recorded, initiatives: pair }, context.drafts) };
  },
};

function areTwo({ initiatives }: OpenState, one: string, other: string): boolean {
  return one !== other && initiatives.has(one) && initiatives.has(other);
}
