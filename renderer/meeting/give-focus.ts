/** Gives focus back to the chosen row of the ranked list, when what is shown has been rendered. */
export function focusChosenRow(): void {
  requestAnimationFrame(() => document.querySelector<HTMLElement>('.ranked-row[data-chosen]')?.focus());
}
