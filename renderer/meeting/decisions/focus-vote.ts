import { focusWhenFree } from '../../ui/focus-when-free.ts';

/** Gives focus to where the vote that goes on is recorded: the first who has not voted, else what comes next. */
export function focusVote(): void {
  focusWhenFree(() => document.querySelector<HTMLElement>('.vote [data-next]'), 120);
}

/** When all have voted: the casting vote where it is tied, else the end of the vote. */
export function focusAfterRoll(): void {
  focusWhenFree(() => document.querySelector<HTMLElement>('.vote [data-next]:not(.roll-row)'), 120);
}

/** When something was found or voted: the next proposition, else the decision that is to be recorded. */
export function focusNext(): void {
  requestAnimationFrame(() =>
    focusWhenFree(
      () =>
        document.querySelector<HTMLElement>('.puttings [data-now] .putting-actions button') ??
        document.querySelector<HTMLElement>('[data-decides] button'),
      120,
    ),
  );
}
