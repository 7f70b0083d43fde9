import { useEffect } from 'react';
import { create } from 'zustand';

export type FoundSide = 'initiatives' | 'direction' | 'versions' | 'statements';

/** The side of a plan that what was found stands on, until the plan's view has taken it. */
export const useFoundSide = create<{ readonly side: FoundSide | null }>()(() => ({ side: null }));

/** For a view with sides: shows the one that something was found on, once. */
export function useShowFoundSide(show: (side: FoundSide) => void): void {
  const side = useFoundSide((found) => found.side);
  useEffect(() => {
    if (side === null) return;
    show(side);
    useFoundSide.setState({ side: null });
  }, [side, show]);
}
