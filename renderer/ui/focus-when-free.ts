let newest = 0;

/**
 * Gives focus to what is found, as soon as it may have it: not while a menu that is closing keeps the rest inert. Who asks
 * last has it: an earlier wish that was not granted yet is given up.
 */
export function focusWhenFree(find: () => HTMLElement | null | undefined, frames = 30): void {
  const wish = ++newest;
  const grant = (left: number): void => {
    if (wish !== newest) return;
    const target = find();
    target?.focus();
    if (left > 0 && document.activeElement !== target) requestAnimationFrame(() => grant(left - 1));
  };
  grant(frames);
}
