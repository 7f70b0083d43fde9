import type { Display } from 'electron';
import { expect, test } from 'vitest';
import { chooseScreen, readRemembered, remembered } from '../../electron/projector/choose-screen.ts';

const screen = (id: number, label: string, width = 1920) => ({ id, label, size: { width, height: 1080 } }) as Display;
const laptop = screen(1, 'Laptop');
const room = screen(2, 'Epson');
const other = screen(3, 'Dell', 2560);

test('the projector is never on the screen that the chair works on', () => {
  expect(chooseScreen([laptop], laptop, null)).toBeNull();
  expect(chooseScreen([laptop, room], laptop, remembered(laptop))).toBe(room);
  expect(chooseScreen([laptop, room], room, null)).toBe(laptop);
});

test('it comes back to the screen it was on, also where that has another id since', () => {
  expect(chooseScreen([laptop, room, other], laptop, remembered(other))).toBe(other);
  expect(chooseScreen([laptop, room, screen(9, 'Dell', 2560)], laptop, remembered(other))?.id).toBe(9);
  expect(chooseScreen([laptop, room], laptop, remembered(other))).toBe(room);
});

test('what was remembered is read, and what is nothing of the kind is forgotten', () => {
  expect(readRemembered(JSON.stringify(remembered(room)))).toEqual({ id: 2, label: 'Epson', size: '1920x1080' });
  for (const written of [null, '', '7', '{"id":"2"}', '{"id":2,"label":"x"}'])
    expect(readRemembered(written)).toBeNull();
});
