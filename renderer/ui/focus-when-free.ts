/** Gives focus to what is found, as soon as it may have it: not while a menu that is closing keeps the rest inert. */
export function focusWhenFree(find: () => HTMLElement | null | undefined, frames = 30): void {
  const target = find();
  target?.focus();
  if (frames > 0 && document.activeElement !== target) requestAnimationFrame(() => focusWhenFree(find, frames - 1));
}
