import { create } from 'zustand';
import type { Hit } from '../../shared/bridge/search-contract.ts';
import type { Place } from '../../shared/document/place.ts';

/** A passage of a document that was found, while it is read. */
export interface FoundPassage {
  readonly hit: Hit;
  readonly at: Place;
  readonly query: string;
}

export const useFoundPassage = create<{ readonly found: FoundPassage | null }>()(() => ({ found: null }));

export function showFoundPassage(found: FoundPassage | null): void {
  useFoundPassage.setState({ found });
}
