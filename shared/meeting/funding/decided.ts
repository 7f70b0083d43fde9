import type { MeetingState } from '../state.ts';
import { framesIn } from './frame-in.ts';
import { fundedIn } from './funded-in.ts';

/**
 * Who gets money, as JSON for machines: by which rule, the adopted scenario if there is one, and the initiatives under
 * the names that the new plan versions give them.
 */
export function fundingDecided(state: MeetingState, names: ReadonlyMap<string, string>) {
  const { rule, scenario, item, funded, isLimited } = fundedIn(state);
  return {
    rule,
    scenario: scenario && { name: scenario.name, item },
    funded: isLimited ? [...funded].map((id) => names.get(id) ?? id) : null,
    frames: framesIn(state).map(({ year, area, amount }) => ({ year, area, amount })),
  };
}
