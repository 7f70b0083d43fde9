import { expect, test } from 'vitest';
import { writeReadMe } from '../../shared/package/read-me.ts';

const notAfter = new Date('2031-05-12T13:30:00Z');
const own = { fingerprint: 'ab'.repeat(32), selfMade: true, notAfter };
const text = writeReadMe('Prioriteringsforum Park, 2026-05-12', [
  { name: 'Karin Åström', organisation: 'Exempelstad', role: 'chair', certificate: own },
  { name: 'Omar Öberg', organisation: '', role: 'approver', certificate: { ...own, selfMade: false } },
  { name: 'Eva Ek', organisation: 'Exempelstad', role: 'approver', certificate: null },
]);

test('it names the meeting and everyone who signs, in both languages', () => {
  expect(text.startsWith('Prioriteringsforum Park, 2026-05-12\n')).toBe(true);
  for (const line of [
    'Karin Åström, Exempelstad, ordförande',
    'Karin Åström, Exempelstad, chair',
    'Omar Öberg, justerare',
    'Omar Öberg, approver',
    'Eva Ek, Exempelstad, justerare\n  undertecknar senare',
    'Eva Ek, Exempelstad, approver\n  signs later',
  ]) {
    expect(text).toContain(line);
  }
});

test('it says whose key it is, until when, and the fingerprint as openssl prints it', () => {
  expect(text).toContain('Enhetens egen nyckel: ett sigill, gäller till och med 2031-05-12.');
  expect(text).toContain('Utfärdat av en certifikatutfärdare, gäller till och med 2031-05-12.');
  expect(text.replaceAll(/\n\s*/g, '')).toContain(Array(32).fill('AB').join(':'));
});

test('its lines fit a terminal of 120 characters', () => {
  expect(Math.max(...text.split('\n').map((line) => line.length))).toBeLessThanOrEqual(120);
});
