import { createContext, useContext } from 'react';
import type { FindSource } from './source-map.ts';

/** The value whose source is shown: its JSON pointer into the plan, and what people call it. */
export interface ShownValue {
  readonly pointer: string;
  readonly what: string;
}

/** Where the values of the plan at hand were read from, and which of them is shown. */
export interface Sources {
  readonly find: FindSource;
  readonly shown: ShownValue | null;
  readonly show: (value: ShownValue | null) => void;
}

const noSources: Sources = { find: () => null, shown: null, show: () => undefined };

export const SourceContext = createContext<Sources>(noSources);

export function useSources(): Sources {
  return useContext(SourceContext);
}
