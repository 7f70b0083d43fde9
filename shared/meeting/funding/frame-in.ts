import type { Kronor } from '../../plan/money.ts';
import type { Recorded } from '../recorded.ts';
import type { FrameEntry } from './facts.ts';
import type { FundingState } from './state.ts';

/** The frame of a year, in kronor, over all (`area` null) or in one area; undefined where none was ever set. */
export function frameIn(
  state: Pick<FundingState, 'frames' | 'areaFrames'>,
  { year, area }: Pick<FrameEntry, 'year' | 'area'>,
): Recorded<Kronor | null> | undefined {
  return area === null ? state.frames.get(year) : state.areaFrames.get(areaFrameKey(area, year));
}

/** How a frame of an area and year is named in `areaFrames`. */
export function areaFrameKey(area: string, year: string): string {
  return `${area} ${year}`;
}

/** The area and year that a name in `areaFrames` is of. */
export function areaFrameOf(name: string): { readonly area: string; readonly year: string } {
  const space = name.indexOf(' ');
  return { area: name.slice(0, space), year: name.slice(space + 1) };
}

/** All frames that hold, over all and by area. */
export function framesIn(state: Pick<FundingState, 'frames' | 'areaFrames'>): FrameEntry[] {
  const overAll = [...state.frames].map(([year, { value }]) => ({ year, area: null, amount: value }));
  const byArea = [...state.areaFrames].map(([name, { value }]) => {
    return { ...areaFrameOf(name), amount: value };
  });
  return [...overAll, ...byArea].filter(({ amount }) => amount !== null);
}
