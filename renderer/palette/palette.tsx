import { lazy, Suspense } from 'react';
import { useShortcut } from '../ui/use-shortcut.ts';
import { useText } from '../ui/use-text.ts';
import { openPalette, usePalette } from './palette-store.ts';
import { useWindowActions } from './window-actions.ts';

const PaletteDialog = lazy(async () => ({ default: (await import('./palette-dialog.tsx')).PaletteDialog }));

/** The command palette, from anywhere by Ctrl+K. Its code is loaded when it is asked for. */
export function Palette() {
  const actions = usePalette((palette) => palette.actions);
  const t = useText();
  useShortcut('Control+K', () => openPalette(t('palette.here')));
  useWindowActions();
  return <Suspense>{actions && <PaletteDialog actions={actions} />}</Suspense>;
}
