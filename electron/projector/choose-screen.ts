import type { Display } from 'electron';

/** A screen as it is remembered: ids change when cables do, so its name and size tell it too. */
export type RememberedScreen = { readonly id: number; readonly label: string; readonly size: string };

export function remembered({ id, label, size }: Display): RememberedScreen {
  return { id, label, size: `${size.width}x${size.height}` };
}

/**
 * The screen for the projector: never the one that the chair works on; of others the one that was used last, known by
 * its id, else by its name and size; else the first. Null where there is one screen only.
 */
export function chooseScreen(all: readonly Display[], chairs: Display, last: RememberedScreen | null): Display | null {
  const others = all.filter(({ id }) => id !== chairs.id);
  const known = (display: Display): boolean => {
    const { label, size } = remembered(display);
    return last !== null && label === last.label && size === last.size;
  };
  return others.find(({ id }) => id === last?.id) ?? others.find(known) ?? others[0] ?? null;
}

/** What was remembered, as it was written; null where it can't be read. */
export function readRemembered(written: string | null): RememberedScreen | null {
  try {
    const read: unknown = JSON.parse(written ?? 'null');
    if (typeof read !== 'object' || read === null) return null;
    const { id, label, size } = read as Partial<Record<keyof RememberedScreen, unknown>>;
    return typeof id === 'number' && typeof label === 'string' && typeof size === 'string' ? { id, label, size } : null;
  } catch {
    return null;
  }
}
