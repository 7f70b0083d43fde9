import type { Translate } from '../../shared/language/translator.ts';

/** A key press, in the parts that matter here; a `KeyboardEvent` is one. */
export interface KeyPress {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
  readonly metaKey: boolean;
}

/**
 * Whether a key press is the shortcut, written as in `aria-keyshortcuts`: `Control+K`, `Alt+ArrowUp`, `B`, `?`.
 * `Control` is also met by ⌘, which Macs use in its place. Shift is not asked of signs: where `?` sits differs between
 * keyboards.
 */
export function isShortcut(press: KeyPress, shortcut: string): boolean {
  const parts = shortcut.split('+');
  const key = parts.at(-1) === 'Space' ? ' ' : (parts.at(-1) ?? '').toLowerCase();
  const wants = (modifier: string) => parts.slice(0, -1).includes(modifier);
  const isSign = key.length === 1 && key === key.toUpperCase();
  return (
    press.key.toLowerCase() === key &&
    (press.ctrlKey || press.metaKey) === (wants('Control') || wants('Meta')) &&
    press.altKey === wants('Alt') &&
    (isSign || press.shiftKey === wants('Shift'))
  );
}

/** Whether a shortcut is one character alone, which WCAG 2.1.4 allows only while what it acts on has focus. */
export function isSingleCharacter(shortcut: string): boolean {
  return shortcut.length === 1;
}

const signs: Readonly<Record<string, string>> = {
  ArrowUp: '↑',
  ArrowDown: '↓',
  ArrowLeft: '←',
  ArrowRight: '→',
  Enter: '⏎',
  Control: 'Ctrl',
  Escape: 'Esc',
};

/** The keys as people know them: `Control+Enter` → `Ctrl ⏎`, `Shift+F6` → `Skift F6`. */
export function showKeys(shortcut: string, t: Translate): string {
  return shortcut
    .split('+')
    .map((part) =>
      part === 'Shift' ? t('common.keyShift') : part === 'Space' ? t('common.keySpace') : (signs[part] ?? part),
    )
    .join(' ');
}
