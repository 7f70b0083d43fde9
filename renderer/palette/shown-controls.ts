import type { Action } from '../ui/actions.ts';

/** Buttons and tabs of the view; what stands in a row of a list is that row's own, and has its menu. */
const controls = '.shell-view :is(.k-button, .k-icon-button, [role=tab])';
const rows = '[role=row], [role=listbox], tbody, dialog';

/**
 * What can be pressed in the view that is shown, so that the palette finds everything that the eye does. It presses the
 * control itself.
 */
export function shownControls(group: string): Action[] {
  return [...document.querySelectorAll<HTMLElement>(controls)].flatMap((control, place) => {
    const label = nameOf(control);
    if (label === '' || control.closest(rows) || !control.checkVisibility()) return [];
    const keys = control.getAttribute('aria-keyshortcuts');
    const isDisabled = control.matches(':disabled, [aria-disabled=true], [data-disabled]');
    return [
      {
        id: `shown ${label} ${place}`,
        label,
        group,
        ...(keys !== null && { keys }),
        isDisabled,
        run: () => {
          control.focus();
          control.click();
        },
      },
    ];
  });
}

/** What a control is called: its label, else its words without the keys that stand beside them. */
function nameOf(control: HTMLElement): string {
  const labelled = control.getAttribute('aria-label');
  if (labelled !== null) return labelled;
  const words = control.cloneNode(true) as HTMLElement;
  for (const aside of words.querySelectorAll('[aria-hidden], kbd, .k-kbd')) aside.remove();
  return words.textContent.trim();
}
