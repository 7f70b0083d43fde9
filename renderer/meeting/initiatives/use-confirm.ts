import { useEffect, useRef } from 'react';

/**
 * A dialog's main act by key: a figure that is being written is taken in first, as it is when its field is left, and what
 * is done sees it.
 */
export function useConfirm(act: () => void): () => void {
  const latest = useRef(act);
  useEffect(() => {
    latest.current = act;
  });
  return () => {
    const active = document.activeElement;
    if (active instanceof HTMLInputElement) active.blur();
    requestAnimationFrame(() => {
      if (active instanceof HTMLInputElement && active.isConnected) active.focus();
      latest.current();
    });
  };
}
