import { expect, test } from 'vitest';
import { makeScoreSheets } from '../../electron/documents/score-sheets-pdf.ts';
import { openMeeting } from '../../shared/meeting/open.ts';
import type { OpeningCommand } from '../../shared/meeting/commands.ts';
import { defaultModel } from '../../shared/scoring/model.ts';
import { Laptop } from '../meeting/given.ts';
import { openingOf, parks, planOf, versionsOf } from '../meeting/plans.ts';
import type { PlanVersion } from '../../shared/plan/plan.ts';
import { ask, textOf } from './tools.ts';

const now = new Date('2026-05-29T14:31:05.000Z');
const member = { isViceChair: false, group: '', role: 'member', duty: 'serving', order: null } as const;

/** Two people who serve, and a secretary who does not. */
function stateOf(plan: PlanVersion, more: Partial<OpeningCommand> = {}) {
  const opening = openingOf(plan);
  const cia = { ...member, id: 'cia', name: 'Cia Lo', organisation: 'N131' };
  const chair = new Laptop('chair', versionsOf(plan));
  const command = { ...opening, participants: [...opening.participants, cia], ...more };
  if (!openMeeting(chair.meeting.versions, command, 'chair').ok) throw new Error('refused');
  const { state } = chair.open(command);
  return { ...state, opening: state.opening! };
}

test('each who gives points has a sheet with every initiative and criterion, and the model’s scale', async () => {
  const { bytes, pages, sheets } = await makeScoreSheets(stateOf(parks), 'sv', now);
  expect([pages, sheets]).toEqual([2, 2]);
  const text = textOf(bytes);
  for (const words of [
    'Anna Ek',
    'Cia Lo',
    'Prioriteringsforum',
    '1 juni 2026, Rådhuset',
    '0–5',
    'Lekplatser',
    'Dammar',
  ])
    expect(text).toContain(words);
  for (const { name } of defaultModel.criteria) expect(text.split(name).length).toBeGreaterThan(2);
  expect(text).not.toContain('Bo Al');
});

test('it is PDF/A-2a and PDF/UA-1, tagged, on A4, and the same meeting at the same time gives the same bytes', async () => {
  const { bytes } = await makeScoreSheets(stateOf(parks), 'sv', now);
  const about = ask(bytes, 'pdfinfo', 'FILE');
  expect(about).toMatch(/^Tagged: +yes$/m);
  expect(about).toMatch(/^Title: +Poängblad, Prioriteringsforum$/m);
  expect(about).toMatch(/^Page size: .*A4/m);
  const metadata = ask(bytes, 'pdfinfo', '-meta', 'FILE');
  expect(metadata).toContain('<pdfaid:part>2</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance>');
  expect(metadata).toMatch(/<pdfuaid:part[^>]*>1<\/pdfuaid:part>/);
  expect(ask(bytes, 'qpdf', '--check', 'FILE')).toContain('No syntax or stream encoding errors');
  expect((await makeScoreSheets(stateOf(parks), 'sv', now)).bytes).toEqual(bytes);
});

test('what goes on over several pages says whose it is and which page of theirs on each', async () => {
  const { bytes, pages } = await makeScoreSheets(stateOf(planOf(60)), 'sv', now);
  const each = pages / 2;
  expect(each).toBeGreaterThan(1);
  for (let page = 1; page <= pages; page++) {
    const text = ask(bytes, 'pdftotext', '-f', `${page}`, '-l', `${page}`, 'FILE', '-');
    expect(text).toContain(page <= each ? 'Anna Ek' : 'Cia Lo');
    expect(text).toContain(`${((page - 1) % each) + 1} (${each})`);
    expect(text).toContain('Nytta');
  }
});

test('many criteria lie across the page, and where nobody gives points there is one sheet without a name', async () => {
  const criteria = Array.from({ length: 12 }, (_, i) => ({
    id: `c${i}`,
    name: `Kriterium nummer ${i + 1}`,
    weight: i + 1,
  }));
  const { bytes, sheets } = await makeScoreSheets(
    stateOf(parks, { model: { version: 1, maximum: 100, criteria }, participants: [], present: [] }),
    'en',
    now,
  );
  expect(sheets).toBe(1);
  expect(ask(bytes, 'pdfinfo', 'FILE')).toMatch(/^Page size: +841\.\d+ x 595/m);
  expect(textOf(bytes)).toMatch(/0–100.* weight 12/);
});
