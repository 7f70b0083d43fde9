import { expect, test } from 'vitest';
import { compileMinutes } from '../../shared/minutes/compile.ts';
import type { Laptop } from '../meeting/given.ts';
import { ballot, decision, motion, vote, votingRoom } from '../meeting/decisions/room.ts';
import { parks, versionsOf } from '../meeting/plans.ts';

/** What the minutes say of how the ranking was decided, a line for each block. */
function said(laptop: Laptop): string[] {
  const minutes = compileMinutes(laptop.state, versionsOf(parks), 'r')!;
  const from = minutes.blocks.findIndex(
    (block) => block.kind === 'heading' && /Yrkanden|Propositionsordning/.test(block.text),
  );
  return minutes.blocks.slice(from).flatMap((block): string[] => {
    if (block.kind === 'section' && block.number === '§ 14') return ['---'];
    if (block.kind === 'heading' || block.kind === 'paragraph') return [block.text];
    if (block.kind === 'list') return [...block.items];
    if (block.kind === 'table') return [...block.rows.map((row) => row.join('|')), (block.totals ?? []).join('|')];
    if (block.kind === 'decision') return [`${block.lead} ${block.clauses.join(', ')}`];
    if (block.kind === 'note') return [`${block.note}: ${block.text}`];
    if (block.kind === 'facts') return block.rows.map(({ term, text }) => `${term}: ${text}`);
    return [];
  });
}

test('minutes tell what was moved, how it was put and voted on, with the casting vote, and who reserves', () => {
  const chair = votingRoom().does(
    motion('a', 'proposal'),
    motion('b', 'counter', ['cia']),
    { type: 'second-motion', motion: 'b', participant: 'eva' },
    motion('c', 'addition', ['dan']),
    motion('gone', 'counter', ['eva']),
    { type: 'withdraw-motion', motion: 'gone' },
    {
      type: 'settle-propositions',
      item: 'ranking',
      steps: [
        { yes: 'a', no: 'b' },
        { yes: 'c', no: null },
      ],
      text: '',
    },
    vote('a', 'b'),
    ballot('cia', 'no'),
    ballot('dan', 'yes'),
    ballot('eva', 'no'),
    ballot('anna', 'yes'),
    { type: 'give-casting-vote', vote: 'v', participant: 'anna', ballot: 'yes' },
    { type: 'end-vote', vote: 'v' },
    { type: 'find-acclamation', item: 'ranking', for: null, against: ['c'] },
    decision({
      motion: 'a',
      isImmediate: true,
      passedOn: [{ to: 'Beslutsforum', text: 'Se över ramen.' }],
      extracts: ['Ekonomi'],
    }),
    { type: 'record-note', note: 'n', item: 'ranking', kind: 'note', by: ['dan'], text: 'Vi borde ha väntat.' },
    { type: 'record-note', note: 'r', item: 'ranking', kind: 'reservation', by: ['cia', 'eva'], text: '' },
  );
  const lines = said(chair);
  expect(lines.slice(0, lines.indexOf('---'))).toEqual([
    'Yrkanden',
    'Förslag: att a.',
    'Cia Lo yrkar, som motyrkande: att b. Eva Ro instämmer.',
    'Dan By yrkar, som tillägg: att c.',
    'Propositionsordning',
    'Ordföranden föreslår följande propositionsordning, som godkänns: 1) liggande förslag mot Cia Los m.fl. yrkande att b; 2) bifall eller avslag på Dan Bys tilläggsyrkande att c.',
    'Ordföranden ställer proposition och finner avslag på Dan Bys tilläggsyrkande att c.',
    'Omröstning',
    'Omröstning begärs och verkställs. Följande omröstningsproposition godkänns: Den som vill bifalla liggande förslag röstar ja. Den som vill bifalla Cia Los m.fl. yrkande att b röstar nej.',
    'Cia Lo||X|',
    'Dan By|X||',
    'Eva Ro||X|',
    'Anna Ek|X||',
    'Summa|2|2|0',
    'Rösterna väger lika, 2 ja-röster mot 2 nej-röster. Anna Ek avgör som ordförande med sin utslagsröst, ja. Därmed bifalls liggande förslag.',
    'Prioriteringsforum beslutar att bifalla',
    'Paragrafen förklaras omedelbart justerad.',
    'Medskick: Beslutsforum: Se över ramen.',
    'Protokollsutdrag till: Ekonomi',
    'Reservation: Cia Lo och Eva Ro reserverar sig mot beslutet. Motivering lämnas skriftligt.',
    'Protokollsanteckning: Dan By: Vi borde ha väntat.',
  ]);
});

test('an återremiss says to whom and why, a bordläggning until when; a voided vote why', () => {
  const back = votingRoom().does(
    motion('r', 'referBack', ['cia']),
    vote(null, 'r', 'counted'),
    { type: 'void-vote', vote: 'v', reason: 'Fel proposition ställdes.' },
    vote(null, 'r', 'counted', 'w'),
    { type: 'count-ballots', vote: 'w', yes: 1, no: 2, abstain: 1 },
    { type: 'end-vote', vote: 'w' },
    decision({
      clauses: ['att återremittera ärendet'],
      outcome: 'referredBack',
      reason: 'Kostnaden saknas.',
      to: 'Tjänsteforum',
      motion: 'r',
    }),
  );
  const lines = said(back);
  expect(lines).toContain('En omröstning förklaras ogiltig: Fel proposition ställdes.');
  expect(lines).toContain('Med 1 ja-röst mot 2 nej-röster bifalls Cia Los yrkande om återremiss. En avstår.');
  expect(lines).toContain('Ärendet återremitteras till Tjänsteforum.');
  expect(lines).toContain('Skäl för återremiss: Kostnaden saknas.');
  const tabled = votingRoom().does(
    motion('t', 'table', ['cia']),
    decision({ outcome: 'tabled', until: '2026-09-01', clauses: ['att bordlägga ärendet'] }),
  );
  expect(said(tabled)).toContain('Ärendet bordläggs till den 1 september 2026.');
});

test('who could have voted and gave no ballot is told not to have taken part; who had left is not', () => {
  const chair = votingRoom().does(motion('a', 'proposal'), motion('b', 'counter', ['cia']), vote('a', 'b'));
  chair.does(
    ballot('cia', 'no'),
    ballot('dan', 'yes'),
    { type: 'set-present', participant: 'eva', present: false },
    ballot('dan', 'no'),
    { type: 'end-vote', vote: 'v' },
  );
  expect(said(chair)).toContain('Anna Ek deltar inte i omröstningen.');
});
