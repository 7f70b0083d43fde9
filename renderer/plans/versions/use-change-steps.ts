import { useState, type RefObject } from 'react';
import { useShortcut } from '../../ui/use-shortcut.ts';

/** Goes from change to change with F7, back with Shift+F7; gives the place, from 1, of the one gone to last. */
export function useChangeSteps(within: RefObject<HTMLElement | null>): {
  readonly place: number;
  readonly step: (by: 1 | -1) => void;
} {
  const [place, setPlace] = useState(0);
  const step = (by: 1 | -1): void => {
    const all = [...(within.current?.querySelectorAll<HTMLElement>('[data-change]') ?? [])];
    const here = all.findIndex((one) => one.contains(document.activeElement));
    const from = here === -1 ? (by === 1 ? place - 1 : place) : here;
    const next = Math.min(Math.max(from + by, 0), all.length - 1);
    const change = all[next];
    if (!change) return;
    // Where it can be chosen, its box gets the focus: the space bar chooses.
    const box = change.querySelector<HTMLElement>('input');
    (box ?? change).focus({ preventScroll: true });
    change.scrollIntoView({ block: 'center' });
    setPlace(next + 1);
  };
  useShortcut('F7', () => step(1));
  useShortcut('Shift+F7', () => step(-1));
  return { place, step };
}
