import { describe, expect, it } from 'vitest';
import { isShortcut, isSingleCharacter, showKeys, type KeyPress } from '../../renderer/ui/shortcut.ts';
import { translator } from '../../shared/language/translator.ts';

const press = (key: string, held: Partial<KeyPress> = {}): KeyPress => ({
  key,
  ctrlKey: false,
  altKey: false,
  shiftKey: false,
  metaKey: false,
  ...held,
});

describe('a shortcut', () => {
  it('is met by its keys, whatever the case of the letter', () => {
    expect(isShortcut(press('b'), 'B')).toBe(true);
    expect(isShortcut(press('k', { ctrlKey: true }), 'Control+K')).toBe(true);
    expect(isShortcut(press('ArrowUp', { altKey: true }), 'Alt+ArrowUp')).toBe(true);
    expect(isShortcut(press(' '), 'Space')).toBe(true);
  });

  it('is met by the command key of a Mac in the place of Control', () => {
    expect(isShortcut(press('z', { metaKey: true }), 'Control+Z')).toBe(true);
  });

  it('is not met when more or fewer keys are held', () => {
    expect(isShortcut(press('b', { ctrlKey: true }), 'B')).toBe(false);
    expect(isShortcut(press('b', { altKey: true }), 'B')).toBe(false);
    expect(isShortcut(press('B', { shiftKey: true }), 'B')).toBe(false);
    expect(isShortcut(press('k'), 'Control+K')).toBe(false);
    expect(isShortcut(press('z', { ctrlKey: true, shiftKey: true }), 'Control+Z')).toBe(false);
    expect(isShortcut(press('ArrowUp'), 'Alt+ArrowUp')).toBe(false);
  });

  it('takes a sign wherever the keyboard has it', () => {
    expect(isShortcut(press('?', { shiftKey: true }), '?')).toBe(true);
    expect(isShortcut(press('/', { shiftKey: true }), '/')).toBe(true);
    expect(isShortcut(press('/'), '/')).toBe(true);
    expect(isShortcut(press('1'), '1')).toBe(true);
  });

  it('knows when it is one character alone', () => {
    expect(isSingleCharacter('B')).toBe(true);
    expect(isSingleCharacter('?')).toBe(true);
    expect(isSingleCharacter('F6')).toBe(false);
    expect(isSingleCharacter('Control+K')).toBe(false);
  });

  it('is shown as the keys are known', () => {
    const sv = translator('sv');
    expect(showKeys('Control+Enter', sv)).toBe('Ctrl ⏎');
    expect(showKeys('Alt+ArrowUp', sv)).toBe('Alt ↑');
    expect(showKeys('Shift+F6', sv)).toBe('Skift F6');
    expect(showKeys('Shift+F6', translator('en'))).toBe('Shift F6');
  });
});
