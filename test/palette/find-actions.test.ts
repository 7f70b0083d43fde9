import { expect, test } from 'vitest';
import { findActions } from '../../renderer/palette/find-actions.ts';
import type { Action } from '../../renderer/ui/actions.ts';

const action = (label: string, group = 'Visa', keys?: string): Action => ({
  id: label,
  label,
  group,
  ...(keys !== undefined && { keys }),
  run: () => undefined,
});
const actions = [
  action('Flytta upp', 'Flytta', 'Alt+ArrowUp'),
  action('Flytta till plats …', 'Flytta', 'M'),
  action('Ändra ram …', 'Ram', 'R'),
  action('Prioriteringslistan'),
  action('Öppna projektorn', 'Visa', 'F9'),
];
const found = (asked: string) => findActions(actions, asked).map(({ label }) => label);

test('nothing asked is everything, in its order', () => {
  expect(found('')).toEqual(actions.map(({ label }) => label));
  expect(found(' … ')).toHaveLength(actions.length);
});

test('each word of what is asked begins a word, in any order and whatever the case', () => {
  expect(found('fly')).toEqual(['Flytta upp', 'Flytta till plats …']);
  expect(found('PLATS fly')).toEqual(['Flytta till plats …']);
  expect(found('ram')).toEqual(['Ändra ram …']);
  expect(found('flytta ram')).toEqual([]);
});

test('å, ä and ö are letters of their own, composed or not', () => {
  expect(found('andra')).toEqual([]);
  expect(found('a\u0308ndra')).toEqual(['Ändra ram …']);
});

test('from three letters a word may stand inside another, and comes after those that begin so', () => {
  expect(found('listan')).toEqual(['Prioriteringslistan']);
  expect(found('pro')).toEqual(['Öppna projektorn']);
  expect(found('pri')[0]).toBe('Prioriteringslistan');
});

test('the heading and the key are asked for too', () => {
  expect(found('f9')).toEqual(['Öppna projektorn']);
  expect(found('visa')).toEqual(['Prioriteringslistan', 'Öppna projektorn']);
});
