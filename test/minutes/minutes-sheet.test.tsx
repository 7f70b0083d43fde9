import { createRef } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { headingsOf } from '../../renderer/minutes/heading-levels.ts';
import { MinutesSheet } from '../../renderer/minutes/minutes-sheet.tsx';
import type { Block } from '../../shared/minutes/block.ts';
import { compileMinutes } from '../../shared/minutes/compile.ts';
import { meetingWith, type Laptop } from '../meeting/given.ts';
import { parks } from '../meeting/plans.ts';

function sheetOf({ meeting }: Laptop): string {
  const minutes = compileMinutes(meeting.state, meeting.versions, 'Möte 1');
  if (!minutes) throw new Error('the meeting is not opened');
  return renderToStaticMarkup(<MinutesSheet minutes={minutes} log={meeting} ref={createRef<HTMLElement>()} />);
}

const held = () => {
  const chair = meetingWith(parks);
  const item = chair.state.agenda.find(({ kind }) => kind === 'ranking')?.id ?? '';
  return chair.does(
    { type: 'set-frame', year: '2027', amount: 3_000_000 },
    { type: 'record-decision', item, clauses: ['fastställa ordningen', 'att sända den vidare'] },
  );
};

test('minutes are a draft until the meeting is closed, and say so', () => {
  const chair = held();
  expect(sheetOf(chair)).toContain('<h2>Protokoll, utkast</h2>');
  expect(sheetOf(chair.does({ type: 'close' }))).toContain('<h2>Protokoll</h2>');
});

test('the cut-line stands in its table where the money ends', () => {
  const [above = '', below = ''] = sheetOf(held()).split('class="minutes-cut"');
  expect(above).toContain('Belysning');
  expect(below).toContain('Dammar');
  expect(below).toMatch(/^><td colSpan="\d+">Ramen/);
});

test('a decision stands as its clauses, each an att-sats', () => {
  expect(sheetOf(held())).toContain('<li>att fastställa ordningen</li><li>att sända den vidare</li>');
});

test('every row has a name that is not empty', () => {
  expect(sheetOf(held())).toContain('scope="row"');
  expect(sheetOf(held())).not.toMatch(/<th[^>]*scope="row"[^>]*><\/th>/);
});

test('a block says how many events it stands on, and lists none until asked', () => {
  const sheet = sheetOf(held());
  expect(sheet).toMatch(/aria-expanded="false">Bygger på \d+ händelser</);
  expect(sheet).not.toContain('<time');
});

test('headings never skip a level', () => {
  const heading = (level: 1 | 2 | 3): Block => ({ kind: 'heading', level, text: '', operations: [] });
  const section: Block = { kind: 'section', number: '§ 1', title: '', caseNumber: null, operations: [] };
  const text: Block = { kind: 'paragraph', text: '', operations: [] };
  expect(headingsOf([heading(3), section, heading(3), text, heading(2), heading(3)])).toEqual([
    'h3',
    'h3',
    'h4',
    'h4',
    'h4',
    'h5',
  ]);
});
