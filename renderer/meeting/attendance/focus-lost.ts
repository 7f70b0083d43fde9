import { focusWhenFree } from '../../ui/focus-when-free.ts';

/** What was pressed goes away with what it did: focus goes on to the list of the meeting, whose keys act then. */
export function focusMeeting(): void {
  focusWhenFree(() => document.querySelector<HTMLElement>('.ranked-row[data-chosen], .meeting-middle button'));
}

/** Focus goes on to the row of someone who takes part. */
export function focusPerson(id: string): void {
  focusWhenFree(() => document.querySelector<HTMLElement>(`.people-list [data-row="${CSS.escape(id)}"] input`));
}
