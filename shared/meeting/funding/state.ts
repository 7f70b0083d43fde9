import type { OperationId } from '../../log/operation.ts';
import type { Kronor } from '../../plan/money.ts';
import type { Recorded } from '../recorded.ts';
import type { Scenario } from './facts.ts';

export type FundingState = {
  /** The areas of the meeting's plans, by id, with their names. */
  readonly areas: ReadonlyMap<string, string>;
  /** Over all areas, by year. */
  readonly frames: ReadonlyMap<string, Recorded<Kronor | null>>;
  /** By area and year: `it-tjanster 2027`. */
  readonly areaFrames: ReadonlyMap<string, Recorded<Kronor | null>>;
  readonly scenarios: ReadonlyMap<string, Recorded<Scenario>>;
  /**
   * The scenario that decides who is funded, as it was when it was adopted, and the item it was decided on; a null
   * scenario goes back to the list.
   */
  readonly adopted: Recorded<{ readonly scenario: Scenario | null; readonly item: string | null }> | null;
  readonly adoptedAt: { readonly at: string; readonly by: OperationId } | null;
};

export const noFrames: FundingState = {
  areas: new Map(),
  frames: new Map(),
  areaFrames: new Map(),
  scenarios: new Map(),
  adopted: null,
  adoptedAt: null,
};
