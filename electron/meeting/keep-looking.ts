import { app, type BrowserWindow } from 'electron';
import type { Joins } from './joins.ts';

/** Milliseconds between two looks in a folder that nothing tells of. */
const rest = 15_000;

/**
 * Looks in the shared folders when the window comes to the front, and each quarter of a minute while it is to be seen
 * and a folder is away or on a drive whose changes nobody tells of. Else nothing runs.
 *
 * @returns to be told that something about the folders changed
 */
export function keepLooking(joins: Joins, window: () => BrowserWindow | null): () => void {
  let timer: NodeJS.Timeout | null = null;
  const isSeen = (): boolean => {
    const shown = window();
    return shown !== null && shown.isVisible() && !shown.isMinimized();
  };
  const wind = (): void => {
    if (timer !== null || !joins.needsLooking || !isSeen()) return;
    timer = setTimeout(() => {
      timer = null;
      if (joins.needsLooking && isSeen()) joins.look();
      wind();
    }, rest);
  };
  app.on('browser-window-focus', () => {
    joins.look();
    wind();
  });
  return wind;
}
