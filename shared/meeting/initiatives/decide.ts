import type { z } from 'zod';
import type { Refusal } from '../commands.ts';
import { made, refuse, type Decided, type Deciders } from '../parts.ts';
import { stands } from '../recorded.ts';
import type { MeetingInitiative, OpenState } from '../state.ts';
import { amendedValue, isAmendable } from './amendable.ts';
import { isFree, isNamed } from './as-met.ts';
import type { initiativeCommands } from './commands.ts';
import { longestAmended } from './facts.ts';
import { yearOf } from './costs.ts';
import { isInWhole } from './standing.ts';
import { decideDependency, decideExclusion } from './decide-ties.ts';

export type InitiativeCommand = z.infer<(typeof initiativeCommands)[number]>;
type Of<T extends InitiativeCommand['type']> = Extract<InitiativeCommand, { readonly type: T }>;

export const initiativeDeciders: Deciders<InitiativeCommand['type']> = {
  amend: (state, command) => onStanding(state, command.initiative, (initiative) => amend(state, initiative, command)),
  nominate: (state, { type: _, ...content }) => {
    const area = state.planAreas.get(content.plan);
    if (area === undefined) return refuse({ reason: 'plan-unknown', id: content.plan });
    const refusal = misnamed(state, area, content) ?? outside(state, content.costs);
    return refusal ? refuse(refusal) : made({ type: 'initiative.nominated.1', ...content });
  },
  'withdraw-initiative': (state, { type: _, ...content }) => {
    const initiative = state.initiatives.get(content.initiative);
    if (!initiative) return refuse({ reason: 'initiative-unknown', id: content.initiative });
    if (initiative.standing.is !== 'standing' && initiative.standingRivals.length === 0)
      return refuse({ reason: 'not-standing', title: initiative.title });
    return made({ type: 'initiative.withdrawn.1', ...content });
  },
  'reinstate-initiative': (state, { initiative: id }) => reinstate(state, id),
  'merge-initiatives': (state, command) => onStanding(state, command.into, (whole) => merge(state, whole, command)),
  'split-initiative': (state, { type: _, ...content }) =>
    onStanding(state, content.initiative, ({ area }) => {
      const ids = content.parts.map(({ initiative }) => initiative);
      const twice = content.parts.find(({ initiative }, i) => ids.indexOf(initiative) !== i);
      if (twice) return refuse({ reason: 'number-taken', number: twice.number });
      for (const part of content.parts) {
        const refusal = misnamed(state, area, part) ?? outside(state, part.costs);
        if (refusal) return refuse(refusal);
      }
      return made({ type: 'initiative.split.1', ...content });
    }),
  'set-must': (state, { type: _, ...content }) => {
    const initiative = state.initiatives.get(content.initiative);
    if (!initiative) return refuse({ reason: 'initiative-unknown', id: content.initiative });
    if (content.law !== null && initiative.standing.is !== 'standing')
      return refuse({ reason: 'not-standing', title: initiative.title });
    const same = initiative.must === null ? content.law === null : stands(initiative.must, content.law);
    return same ? made() : made({ type: 'initiative.must.1', ...content });
  },
  'set-dependency': decideDependency,
  'set-exclusion': decideExclusion,
};

/** What comes of it where the initiative is there and stands. */
function onStanding(state: OpenState, id: string, then: (initiative: MeetingInitiative) => Decided): Decided {
  const initiative = state.initiatives.get(id);
  if (!initiative) return refuse({ reason: 'initiative-unknown', id });
  if (initiative.standing.is !== 'standing') return refuse({ reason: 'not-standing', title: initiative.title });
  return then(initiative);
}

function amend(state: OpenState, initiative: MeetingInitiative, { changes, reason }: Of<'amend'>): Decided {
  for (const { pointer, value } of changes) {
    const year = yearOf(pointer);
    if (year !== null && !state.period.includes(year)) return refuse({ reason: 'year-unknown', year });
    if (!isAmendable(state, pointer, value)) return refuse({ reason: 'not-amendable' });
  }
  const last = new Map(changes.map(({ pointer, value }) => [pointer, value]));
  return made(
    ...[...last].flatMap(([pointer, value]) => {
      const was = amendedValue(initiative, pointer);
      const said = typeof value === 'string' && pointer === '/title' ? value.trim() : value;
      const same = was === said && (initiative.amendments[pointer]?.rivals.length ?? 0) === 0;
      if (same) return [];
      const told = typeof was === 'string' ? cut(was) : was;
      const amended = { initiative: initiative.id, pointer, was: told, value: said, reason };
      return [{ type: 'initiative.amended.1' as const, ...amended }];
    }),
  );
}

/** What a text was, as far as a fact holds it and in whole characters: documents know no limits. */
function cut(was: string): string {
  return was.slice(0, longestAmended).replace(/\p{Surrogate}$/u, '');
}

function reinstate(state: OpenState, id: string): Decided {
  const initiative = state.initiatives.get(id);
  if (!initiative) return refuse({ reason: 'initiative-unknown', id });
  const { standing, standingRivals } = initiative;
  if (standing.is === 'standing' && standingRivals.length === 0) return made();
  if (initiative.origin.from === 'split' && isInWhole(state, initiative)) {
    const { of } = initiative.origin;
    return refuse({ reason: 'part-of', title: state.initiatives.get(of)?.title ?? of });
  }
  const parts = standing.is === 'split' ? standing.parts : [];
  const elsewhere = parts
    .map((part) => state.initiatives.get(part))
    .find((part) => part && part.standing.is !== 'standing' && part.standing.is !== 'withdrawn');
  if (elsewhere) return refuse({ reason: 'part-elsewhere', title: elsewhere.title });
  const grown = parts.map((part) => state.initiatives.get(part)).find((part) => part && part.absorbed.length > 0);
  if (grown) return refuse({ reason: 'part-elsewhere', title: grown.title });
  return made({ type: 'initiative.reinstated.1', initiative: id });
}

function merge(state: OpenState, whole: MeetingInitiative, { type: _, ...content }: Of<'merge-initiatives'>): Decided {
  for (const id of content.from) {
    const one = state.initiatives.get(id);
    if (!one) return refuse({ reason: 'initiative-unknown', id });
    if (id === whole.id) return refuse({ reason: 'merge-itself' });
    if (one.standing.is !== 'standing') return refuse({ reason: 'not-standing', title: one.title });
    if (one.plan !== whole.plan) return refuse({ reason: 'other-plan', title: one.title });
  }
  return made({ type: 'initiatives.merged.1', ...content });
}

/** Why a new initiative can't have this name; null where it can. */
function misnamed(
  state: OpenState,
  area: string,
  { initiative, number }: { readonly initiative: string; readonly number: string },
): Refusal | null {
  if (!isNamed(initiative, area, number)) return { reason: 'number-strange', number };
  return isFree(state, initiative) ? null : { reason: 'number-taken', number };
}

function outside({ period }: OpenState, costs: Readonly<Record<string, number>>): Refusal | null {
  const year = Object.keys(costs).find((one) => !period.includes(one));
  return year === undefined ? null : { reason: 'year-unknown', year };
}
