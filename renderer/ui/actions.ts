import { useEffect, useRef } from 'react';

/** Something that can be done here and now: found by its words in the command palette, which teaches its keys. */
export type Action = {
  readonly id: string;
  readonly label: string;
  /** Under which heading it stands. */
  readonly group: string;
  readonly keys?: string;
  readonly isDisabled?: boolean;
  readonly run: () => void;
};

const offers = new Map<string, { readonly list: () => readonly Action[] }>();

/** Offers actions while what offers them is shown; they are made when somebody looks for them. */
export function useOfferedActions(source: string, list: () => readonly Action[]): void {
  const newest = useRef(list);
  useEffect(() => {
    newest.current = list;
  });
  useEffect(() => {
    const offer = { list: () => newest.current() };
    offers.set(source, offer);
    return () => {
      if (offers.get(source) === offer) offers.delete(source);
    };
  }, [source]);
}

/** All that can be done now; what was offered last comes first, for it is nearest. */
export function offeredActions(): Action[] {
  return [...offers.values()].toReversed().flatMap(({ list }) => list());
}
