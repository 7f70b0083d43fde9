import type { z } from 'zod';
import { canonicalJson } from '../../plan/canonical-json.ts';
import { made, refuse, type Deciders } from '../parts.ts';
import { stands, type Recorded } from '../recorded.ts';
import type { fundingCommands } from './commands.ts';
import { frameIn } from './frame-in.ts';

export type FundingCommand = z.infer<(typeof fundingCommands)[number]>;

export const fundingDeciders: Deciders<FundingCommand['type']> = {
  'set-frame': (state, { year, amount }) => {
    if (!state.period.includes(year)) return refuse({ reason: 'year-unknown', year });
    return isFrame(state.frames.get(year), amount) ? made() : made({ type: 'frame.set.1', year, amount });
  },
  'set-frames': (state, command) => {
    for (const { year, area } of command.frames) {
      if (!state.period.includes(year)) return refuse({ reason: 'year-unknown', year });
      if (area !== null && !state.areas.has(area)) return refuse({ reason: 'area-unknown', area });
    }
    const frames = command.frames.filter((frame) => !isFrame(frameIn(state, frame), frame.amount));
    return frames.length === 0 ? made() : made({ type: 'frames.set.1', frames });
  },
  'save-scenario': (state, { scenario }) => {
    const strange = scenario.funded.find((id) => !state.initiatives.has(id));
    if (strange !== undefined) return refuse({ reason: 'initiative-unknown', id: strange });
    const outside = scenario.frames.find(({ year }) => !state.period.includes(year));
    if (outside) return refuse({ reason: 'year-unknown', year: outside.year });
    if (state.adopted?.value.scenario?.id === scenario.id) return refuse({ reason: 'scenario-adopted' });
    for (const [id, { value }] of state.scenarios)
      if (id !== scenario.id && value.name === scenario.name)
        return refuse({ reason: 'scenario-name-taken', name: scenario.name });
    return isSame(state.scenarios.get(scenario.id), scenario) ? made() : made({ type: 'scenario.saved.1', scenario });
  },
  'remove-scenario': (state, { scenario }) => {
    if (!state.scenarios.has(scenario)) return refuse({ reason: 'scenario-unknown' });
    if (state.adopted?.value.scenario?.id === scenario) return refuse({ reason: 'scenario-adopted' });
    return made({ type: 'scenario.removed.1', scenario });
  },
  'adopt-scenario': (state, { scenario, item }) => {
    const known = scenario === null ? null : state.scenarios.get(scenario);
    if (known === undefined) return refuse({ reason: 'scenario-unknown' });
    if (item === null ? known !== null : !state.items.has(item))
      return refuse({ reason: 'item-unknown', id: item ?? '' });
    const adopted = { scenario: known?.value ?? null, item };
    if (state.adopted === null ? known === null : isSame(state.adopted, adopted)) return made();
    return made({ type: 'scenario.adopted.1', ...adopted });
  },
};

/** A year without a frame and one whose frame was taken away are the same. */
function isFrame(known: Recorded<number | null> | undefined, amount: number | null): boolean {
  return known ? stands(known, amount) : amount === null;
}

function isSame<T extends object>(known: Recorded<T> | null | undefined, value: T): boolean {
  return (
    known !== null &&
    known !== undefined &&
    known.rivals.length === 0 &&
    canonicalJson(known.value) === canonicalJson(value)
  );
}
