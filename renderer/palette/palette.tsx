import { lazy, Suspense } from 'react';
import { useShortcut } from '../ui/use-shortcut.ts';
import { openPalette, usePalette } from './palette-store.ts';
import { useWindowActions } from './window-actions.ts';

const PaletteDialog = lazy(async () => ({ default: (await import('./palette-dialog.tsx')).PaletteDialog }));

/** The command palette, from anywhere by Ctrl+K. Its code is loaded when it is asked for. */
export function Palette() {
  const actions = usePalette((palette) => palette.actions);
  useShortcut('Control+K', openPalette);
  useWindowActions();
  return <Suspense>{actions && <PaletteDialog actions={actions} />}</Suspense>;
}
