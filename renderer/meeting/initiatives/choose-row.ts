import { isDialogOpen } from '../../ui/in-dialog.ts';
import { select, useMeeting } from '../meeting-store.ts';

/** So many frames in a row it must have kept focus: a dialog that closes gives it back where it was opened from. */
const settled = 4;
const most = 90;

/** The last that was asked for; an earlier one gives up. */
let asked = 0;

/**
 * Chooses an initiative in the list and gives its row focus, when the dialog that asked for it has closed and has given
 * focus back: a row is chosen by focus too, and the one behind would win.
 */
export function chooseRow(id: string | null): void {
  if (id !== null) choose(id, ++asked, { frames: most, kept: 0, isFree: false });
}

type Trying = { readonly frames: number; readonly kept: number; readonly isFree: boolean };

function choose(id: string, turn: number, { frames, kept, isFree }: Trying): void {
  requestAnimationFrame(() => {
    const isBusy = isDialogOpen();
    // What is opened after it takes over.
    if (turn !== asked || frames === 0 || kept === settled || (isFree && isBusy)) return;
    const next = { frames: frames - 1, kept: 0, isFree: !isBusy };
    if (isBusy) return choose(id, turn, next);
    // Once the row has had it, focus that is outside the list was moved there by somebody.
    if (kept > 0 && isElsewhere()) return;
    if (useMeeting.getState().selected !== id) select(id);
    const row = document.querySelector<HTMLElement>(`.ranked-row[data-id="${CSS.escape(id)}"]`);
    if (row && document.activeElement === row) return choose(id, turn, { ...next, kept: kept + 1 });
    row?.focus();
    choose(id, turn, next);
  });
}

function isElsewhere(): boolean {
  const here = document.activeElement;
  return here !== null && here !== document.body && !here.closest('.ranked');
}
