import { create } from 'zustand';
import { offeredActions, type Action } from '../ui/actions.ts';
import { isDialogOpen } from '../ui/in-dialog.ts';

/** The command palette: what could be done when it was opened. */
export const usePalette = create<{ readonly actions: readonly Action[] | null }>()(() => ({ actions: null }));

/** What was done last by the palette, the newest first: it comes first while nothing is written. */
let recent: readonly string[] = [];
const remembered = 5;

export function openPalette(): void {
  const actions = offeredActions();
  const lately = recent.flatMap((id) => actions.find((one) => one.id === id) ?? []);
  usePalette.setState({ actions: [...lately, ...actions.filter(({ id }) => !recent.includes(id))] });
}

export function closePalette(): void {
  usePalette.setState({ actions: null });
}

/** Does it when the palette has gone and focus is back where it was: many actions are about what has focus. */
export function runAction(action: Action): void {
  recent = [action.id, ...recent.filter((id) => id !== action.id)].slice(0, remembered);
  closePalette();
  whenGone(action.run);
}

function whenGone(act: () => void, frames = 60): void {
  requestAnimationFrame(() => {
    if (frames > 0 && (isDialogOpen() || document.activeElement === document.body)) whenGone(act, frames - 1);
    else act();
  });
}
