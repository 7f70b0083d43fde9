import { expect, it } from 'vitest';
import { compileMinutes } from '../../shared/minutes/compile.ts';
import { scenarioClauses } from '../../shared/minutes/funding.ts';
import { meetingWith } from '../meeting/given.ts';
import { parks, roads } from '../meeting/plans.ts';

const scenario = {
  id: 'lean',
  name: 'Sparsamt',
  rule: 'optimum' as const,
  funded: ['parker/3', 'vagar/1'],
  frames: [],
  note: '',
};

const decided = () =>
  meetingWith(parks, roads).does(
    {
      type: 'set-frames',
      frames: [
        { year: '2027', area: null, amount: 6_000_000 },
        { year: '2028', area: 'parker', amount: 5_000_000 },
      ],
    },
    { type: 'save-scenario', scenario },
    { type: 'adopt-scenario', scenario: 'lean', item: 'frame' },
  );

it('the minutes tell of frames, what is over them, the scenarios, and the one adopted with its rule and what it funds', () => {
  const { state, meeting } = decided();
  const { blocks } = compileMinutes(state, meeting.versions, '')!;
  const from = blocks.findIndex((block) => block.kind === 'section' && block.title === 'Ram');
  const under = blocks.slice(
    from,
    blocks.findIndex((block, i) => i > from && block.kind === 'section'),
  );
  expect(under.flatMap((block) => (block.kind === 'table' ? [block.caption] : []))).toEqual([
    'Ramar, tkr',
    'Ramar för områden, tkr',
    'Scenarier som jämfördes',
  ]);
  const texts = under.flatMap((block) => (block.kind === 'paragraph' ? [block.text] : []));
  expect(texts).toContainEqual(expect.stringContaining('kostar mer än ramen: 2027 med 1\u202f000 tkr'));
  expect(texts).toContainEqual(
    'Scenariot ”Sparsamt” antogs under § 14. Det bygger på högsta möjliga poäng inom ramarna. Följande 2 initiativ får medel:',
  );
  expect(under.find((block) => block.kind === 'list')).toMatchObject({
    items: ['Dammar (Parker, nr 3, plats 3)', 'Cykelväg (Vägar, nr 1, plats 4)'],
  });
  for (const block of under) expect(block.operations.length).toBeGreaterThan(0);
});

it('the decision on the item that a scenario was adopted on begins with its att-satser, and on no other', () => {
  const { state } = decided();
  expect(scenarioClauses(state, 'frame')).toEqual([
    'anta scenariot ”Sparsamt” för fördelningen av medel 2027–2028',
    'ge medel till ”Dammar”, ”Cykelväg”',
    'inte ge medel till övriga initiativ',
  ]);
  expect(scenarioClauses(state, 'ranking')).toEqual([]);
});

it('where there is no item for money it stands under the ranking, and a meeting without scenarios says nothing of them', () => {
  const plain = meetingWith(parks);
  const { blocks } = compileMinutes(plain.state, plain.meeting.versions, '')!;
  expect(JSON.stringify(blocks)).not.toContain('Scenari');
});
