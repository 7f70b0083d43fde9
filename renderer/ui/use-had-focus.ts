import { useCallback, useEffect, useRef, type RefObject } from 'react';

/**
 * Whether focus is in an element, or was there last and is nowhere now: a row that is gone takes its focus with it.
 * @returns what to ask after rendering
 */
export function useHadFocus(within: RefObject<HTMLElement | null>): () => boolean {
  const wasLast = useRef(false);
  useEffect(() => {
    const onFocus = ({ target }: FocusEvent): void => {
      wasLast.current = contains(within, target as Node);
    };
    document.addEventListener('focusin', onFocus);
    return () => document.removeEventListener('focusin', onFocus);
  }, [within]);
  return useCallback(
    () => (document.activeElement === document.body ? wasLast.current : contains(within, document.activeElement)),
    [within],
  );
}

function contains({ current }: RefObject<HTMLElement | null>, node: Node | null): boolean {
  return current?.contains(node) === true;
}
