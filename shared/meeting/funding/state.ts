import type { OperationId } from '../../log/operation.ts';
import type { Kronor } from '../../plan/money.ts';
import type { Recorded } from '../recorded.ts';
import type { Scenario } from './facts.ts';

export type FundingState = {
  /** Over all areas, by year. */
  readonly frames: ReadonlyMap<string, Recorded<Kronor | null>>;
  /** By area and year: `it-tjanster 2027`. */
  readonly areaFrames: ReadonlyMap<string, Recorded<Kronor | null>>;
  readonly scenarios: ReadonlyMap<string, Recorded<Scenario>>;
  /** The scenario that decides who is funded, and the item it was decided on; null where the list does. */
  readonly adopted: Recorded<{ readonly scenario: string | null; readonly item: string | null }> | null;
  readonly adoptedAt: { readonly at: string; readonly by: OperationId } | null;
};

export const noFrames: FundingState = {
  frames: new Map(),
  areaFrames: new Map(),
  scenarios: new Map(),
  adopted: null,
  adoptedAt: null,
};
