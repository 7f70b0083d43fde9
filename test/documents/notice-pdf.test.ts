import { expect, test } from 'vitest';
import { makeSheetPdf } from '../../electron/documents/minutes-pdf.ts';
import { composeNotice } from '../../shared/minutes/notice.ts';
import { parks, roads, versionsOf } from '../meeting/plans.ts';
import { prepared } from '../minutes/prepared.ts';
import { ask, textOf } from './tools.ts';

const now = new Date('2027-02-20T10:00:00.000Z');

test('a notice is PDF/A-2a and PDF/UA-1, says that it is one, and holds all that was prepared', async () => {
  const notice = composeNotice(prepared, versionsOf(parks, roads), 12);
  if (!notice) throw new Error('no notice');
  const { bytes } = await makeSheetPdf({ ...notice, reference: notice.title, signatories: [] }, { now });
  expect(ask(bytes, 'pdfinfo', 'FILE')).toMatch(/^Title: +Kallelse, Prioriteringsforum Stad, 2027-03-08$/m);
  const metadata = ask(bytes, 'pdfinfo', '-meta', 'FILE');
  expect(metadata).toContain('<pdfaid:part>2</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance>');
  expect(metadata).toMatch(/<pdfuaid:part[^>]*>1<\/pdfuaid:part>/);
  expect(ask(bytes, 'qpdf', '--check', 'FILE')).toContain('No syntax or stream encoding errors');
  const text = textOf(bytes).replace(/\s+/g, ' ');
  for (const part of ['Kallelse', 'klockan 09.00–12.00', 'Dan By', 'Återremiss från Tjänsteforum Parker', 'KS 2026/12'])
    expect(text).toContain(part);
  expect(text).not.toContain('Underskrifter');
});
