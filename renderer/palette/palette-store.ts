import { create } from 'zustand';
import { offeredActions, type Action } from '../ui/actions.ts';
import { isDialogOpen } from '../ui/in-dialog.ts';
import { shownControls } from './shown-controls.ts';

/** The command palette: what could be done when it was opened. */
export const usePalette = create<{ readonly actions: readonly Action[] | null }>()(() => ({ actions: null }));

/** What was done last by the palette, the newest first: it comes first while nothing is written. */
let recent: readonly string[] = [];
const remembered = 5;

/** @param here the heading of what is found because it is shown: buttons and tabs that nothing offers by itself */
export function openPalette(here: string): void {
  const offered = offeredActions();
  const known = new Set(offered.map(({ label }) => label));
  const actions = [...shownControls(here).filter(({ label }) => !known.has(label)), ...offered];
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
