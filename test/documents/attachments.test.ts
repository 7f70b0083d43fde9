import { expect, test } from 'vitest';
import { makeMinutesPdf } from '../../electron/documents/minutes-pdf.ts';
import type { Attachment } from '../../electron/documents/print-form.ts';
import { example } from './example.ts';
import { ask, firstFileOf, textOf } from './tools.ts';

const now = new Date('2026-10-29T14:31:05.000Z');
const decisions: Attachment = {
  name: 'beslut.json',
  mime: 'application/json',
  description: 'Besluten, maskinläsbara',
  bytes: new TextEncoder().encode('{"beslut":["att bifalla"]}'),
};

test('minutes carry files as PDF/A-3a, name them, and give them back byte for byte', async () => {
  const { bytes } = await makeMinutesPdf(example, { now, attachments: [decisions] });
  expect(ask(bytes, 'pdfinfo', '-meta', 'FILE')).toContain('<pdfaid:part>3</pdfaid:part>');
  expect(ask(bytes, 'qpdf', '--check', 'FILE')).toContain('No syntax');
  expect(ask(bytes, 'pdfdetach', '-list', 'FILE')).toContain('1: beslut.json');
  expect(firstFileOf(bytes)).toBe('{"beslut":["att bifalla"]}');
  expect(textOf(bytes)).toContain('beslut.json: Besluten, maskinläsbara');
});

test('one document’s files are gone when the next is made', async () => {
  await makeMinutesPdf(example, { now, attachments: [decisions] });
  const other = { ...decisions, bytes: new TextEncoder().encode('{}') };
  const { bytes } = await makeMinutesPdf(example, { now, attachments: [other] });
  expect(firstFileOf(bytes)).toBe('{}');
});

test.each([
  ['an empty file', [{ ...decisions, bytes: new Uint8Array() }]],
  ['a path for a name', [{ ...decisions, name: '../beslut.json' }]],
  ['no name', [{ ...decisions, name: '' }]],
  ['the same name twice', [decisions, decisions]],
])('%s is refused before anything is made', async (_, attachments) => {
  await expect(makeMinutesPdf(example, { now, attachments })).rejects.toThrow(RangeError);
});
