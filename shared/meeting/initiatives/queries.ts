import type { InitiativeId } from '../../plan/plan.ts';
import type { MeetingState } from '../state.ts';
import { cyclesIn, dependenciesOf, inOrder, standsFor, type Needing } from './ties.ts';

export { dependenciesOf } from './ties.ts';
export { describedInitiative } from './described.ts';

/** Initiatives that stand and must be done by law, with which law. What was merged or split hands it on. */
export function mustsOf(state: MeetingState): ReadonlyMap<InitiativeId, string> {
  const musts = new Map<InitiativeId, string>();
  for (const id of state.demanded) {
    const law = state.initiatives.get(id)?.must?.value ?? null;
    if (law !== null) for (const one of standsFor(state, id)) if (!musts.has(one) || one === id) musts.set(one, law);
  }
  return musts;
}

/** Pairs of those that stand of which only one can be funded. */
export function exclusionsOf(state: MeetingState): readonly (readonly [InitiativeId, InitiativeId])[] {
  const found = new Map<string, readonly [InitiativeId, InitiativeId]>();
  for (const { value, initiatives } of state.exclusions.values()) {
    if (!value.holds) continue;
    for (const one of standsFor(state, initiatives[0]))
      for (const other of standsFor(state, initiatives[1]))
        if (one !== other) found.set(inOrder([one, other]).join(' '), inOrder([one, other]));
  }
  return [...found.values()];
}

/** Initiatives that need each other in a ring: two devices can make one (SPEC M11). */
export function cycles(state: MeetingState): readonly (readonly InitiativeId[])[] {
  return cyclesIn(dependenciesOf(state));
}

/** Those that stand and need one that was withdrawn: nothing can fund that. */
export function needingWithdrawn(state: MeetingState): readonly Needing[] {
  return [...state.dependencies.values()].flatMap(({ value, initiative, needs }) =>
    value.holds && standsFor(state, needs).length === 0
      ? standsFor(state, initiative).map((one) => ({ initiative: one, needs }))
      : [],
  );
}

/** A number that no initiative of the plan has had: the next whole one. */
export function freeNumber(state: MeetingState, plan: string): string {
  let highest = 0;
  for (const one of state.initiatives.values())
    if (one.plan === plan) highest = Math.max(highest, Number(/^\d{1,6}/.exec(one.number)?.[0] ?? 0));
  return String(highest + 1);
}

/** Numbers for so many parts of an initiative: `2a`, `2b`, such that no other has them. */
export function freePartNumbers(state: MeetingState, id: InitiativeId, count: number): string[] {
  const whole = state.initiatives.get(id);
  const taken = new Set([...state.initiatives.values()].flatMap((one) => (one.plan === whole?.plan ? one.number : [])));
  const free: string[] = [];
  for (let i = 0; free.length < count; i++) {
    const number = `${whole?.number ?? ''}${i < 26 ? String.fromCodePoint(97 + i) : `z${i}`}`;
    if (!taken.has(number)) free.push(number);
  }
  return free;
}

/**
 * The id of a new initiative in the meeting. On the chair's device it is the plan's own, `parker/4`; any other device
 * tells its own apart, `parker/4#52117`, so that two who nominate at the same time never name two things alike. The
 * result of the meeting gives them the plan's names.
 */
export function idFor(state: MeetingState, area: string, number: string, device: string): InitiativeId {
  const chair = state.chairDevice?.value ?? null;
  if (chair === null || chair === device) return `${area}/${number}`;
  return `${area}/${number}#${apart(device)}`;
}

/** A number of five figures that follows from the device's name (FNV-1a). */
function apart(device: string): number {
  let hash = 0x811c9dc5;
  for (const char of device) hash = Math.imul(hash ^ (char.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  return 10_000 + (hash % 90_000);
}
