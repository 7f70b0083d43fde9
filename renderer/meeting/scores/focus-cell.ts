import { focusWhenFree } from '../../ui/focus-when-free.ts';

/** What was pressed goes away with what it did: focus goes on to the cell at hand, where points are given. */
export function focusCell(): void {
  focusWhenFree(() => document.querySelector<HTMLElement>('.score-cell[tabindex="0"]'));
}
