import type { OperationId } from '../../log/operation.ts';
import { draftOf, put } from '../drafts.ts';
import type { Context, Evolvers } from '../parts.ts';
import { record, type Recorded } from '../recorded.ts';
import type { OpenState } from '../state.ts';
import type { fundingFacts, FrameEntry, Scenario } from './facts.ts';
import { areaFrameKey, frameIn } from './frame-in.ts';

export const fundingEvolvers: Evolvers<keyof typeof fundingFacts> = {
  'frame.set.1': (state, { year, amount }, { id }, context) => {
    if (!state.period.includes(year)) return null;
    return withFrames(state, [{ year, area: null, amount }], id, context);
  },
  'frames.set.1': (state, { frames }, { id }, context) => {
    const known = ({ year, area }: FrameEntry) =>
      state.period.includes(year) && (area === null || state.areas.has(area));
    return frames.every(known) ? withFrames(state, frames, id, context) : null;
  },
  'scenario.saved.1': (state, { scenario }, { id }, { knew, drafts }) => {
    const saved = record(state.scenarios.get(scenario.id), scenario, id, knew);
    return { ...state, scenarios: put(state.scenarios, scenario.id, saved, drafts) };
  },
  'scenario.removed.1': (state, { scenario }, { id }, { knew, drafts }) => {
    const before = state.scenarios.get(scenario);
    if (!before) return null;
    const scenarios = draftOf(state.scenarios, drafts);
    const left = leftOf(before, (by) => knew(id, by));
    if (left) scenarios.set(scenario, left);
    else scenarios.delete(scenario);
    return { ...state, scenarios };
  },
  'scenario.adopted.1': (state, { scenario, item }, { id, at }, { knew }) => {
    if (item !== null && !state.items.has(item)) return null;
    const adopted = record(state.adopted, { scenario, item }, id, knew);
    return { ...state, adopted, adoptedAt: scenario ? { at, by: id } : null };
  },
};

function withFrames(
  state: OpenState,
  frames: readonly FrameEntry[],
  id: OperationId,
  { knew, drafts }: Context,
): OpenState {
  let next = state;
  for (const frame of frames) {
    const set = record(frameIn(next, frame), frame.amount, id, knew);
    next =
      frame.area === null
        ? { ...next, frames: put(next.frames, frame.year, set, drafts) }
        : { ...next, areaFrames: put(next.areaFrames, areaFrameKey(frame.area, frame.year), set, drafts) };
  }
  return next;
}

/** What stays of a scenario when someone removes it: what they did not know of. */
function leftOf(before: Recorded<Scenario>, isKnown: (by: OperationId) => boolean): Recorded<Scenario> | null {
  const [last, ...rivals] = [before, ...before.rivals].filter(({ by }) => !isKnown(by));
  return last ? { value: last.value, by: last.by, rivals: rivals.map(({ value, by }) => ({ value, by })) } : null;
}
