import { describe, expect, test } from 'vitest';
import type { Block, BlockKind, BlockOf } from '../../shared/minutes/block.ts';
import { compileMinutes } from '../../shared/minutes/compile.ts';
import type { Command } from '../../shared/meeting/commands.ts';
import { hashOf } from '../../shared/plan/plan.ts';
import { joining, meetingWith, sync, type Laptop } from '../meeting/given.ts';
import { noSections, parks } from '../meeting/plans.ts';

function blocksOf(laptop: Laptop): readonly Block[] {
  return compileMinutes(laptop.state, laptop.meeting.versions, 'ref')?.blocks ?? [];
}

function all<Kind extends BlockKind>(laptop: Laptop, kind: Kind): BlockOf<Kind>[] {
  return blocksOf(laptop).filter((block): block is BlockOf<Kind> => block.kind === kind);
}

const amend = (pointer: string, value: string | number | null): Command => ({
  type: 'amend',
  initiative: 'parker/2',
  changes: [{ pointer, value }],
  reason: 'Upphandlat billigare',
});

describe('what the minutes say of initiatives', () => {
  test('nothing where the meeting did nothing but rank them', () => {
    const headings = all(meetingWith(parks), 'heading').map(({ text }) => text);
    for (const heading of ['Ändringar i mötet', 'Nominerat i mötet', 'Utgår', 'Krav enligt lag och samband'])
      expect(headings).not.toContain(heading);
  });

  test('amended figures with what they were, and the reason; texts as they read before and after', () => {
    const laptop = meetingWith(parks).does(
      amend('/costs/2027', 1_500_000),
      amend('/costs/2028', 250_000),
      amend('/sections/goal', 'Ljusare stigar.'),
    );
    const table = all(laptop, 'table').find(({ caption }) => caption === 'Ändrade uppgifter')!;
    expect(table.rows).toEqual([
      ['Initiativ 2, Belysning', 'Kostnad 2027', '2\u202f000 tkr', '1\u202f500 tkr', 'Upphandlat billigare'],
      ['Initiativ 2, Belysning', 'Kostnad 2028', '–', '250 tkr', 'Upphandlat billigare'],
    ]);
    expect(table.operations).toHaveLength(2);
    expect(all(laptop, 'note').map(({ note, text }) => [note, text])).toEqual([
      [
        'Ändrad text',
        'Initiativ 2, Belysning, mål. Skäl: Upphandlat billigare.\n\nTidigare lydelse: Ingen text.\n\nNy lydelse: Ljusare stigar.',
      ],
    ]);
  });

  test('what was amended and came back to what it was is not said', () => {
    const laptop = meetingWith(parks).does(amend('/costs/2027', 1_500_000), amend('/costs/2027', 2_000_000));
    expect(all(laptop, 'heading').map(({ text }) => text)).not.toContain('Ändringar i mötet');
  });

  test('what came, went, was merged and split, and is tied, each with its reason', () => {
    const laptop = meetingWith(parks).does(
      {
        type: 'nominate',
        initiative: 'parker/4',
        kind: 'service',
        plan: hashOf(parks),
        number: '4',
        title: 'Bänkar',
        priority: null,
        costs: {},
        sections: noSections,
        from: 'Anna Ek',
        reason: 'Efterfrågat.',
      },
      { type: 'set-must', initiative: 'parker/4', law: 'plan- och bygglagen' },
      { type: 'set-dependency', initiative: 'parker/4', needs: 'parker/1', holds: true, reason: 'Samma mark.' },
      { type: 'withdraw-initiative', initiative: 'parker/2', reason: 'Görs i annan plan.' },
      {
        type: 'split-initiative',
        initiative: 'parker/3',
        parts: [
          { initiative: 'parker/3a', number: '3a', title: 'Norra', costs: {} },
          { initiative: 'parker/3b', number: '3b', title: 'Södra', costs: {} },
        ],
        reason: 'Olika år.',
      },
    );
    expect(all(laptop, 'list').flatMap(({ items }) => items)).toEqual([
      expect.stringMatching(/^Tjänsteplan/),
      'Initiativ 4 Bänkar, en tjänst, nominerades av Anna Ek. Skäl: Efterfrågat.',
      'Initiativ 2 Belysning drogs tillbaka. Skäl: Görs i annan plan.',
      'Initiativ 3 Dammar delades upp i initiativ 3a Norra och initiativ 3b Södra. Skäl: Olika år.',
      'Initiativ 4 Bänkar är ett krav enligt plan- och bygglagen.',
      'Initiativ 4 Bänkar beror på initiativ 1 Lekplatser. Skäl: Samma mark.',
    ]);
  });

  test('what devices said otherwise without knowing of each other, and a ring they made', () => {
    const chair = meetingWith(parks);
    const secretary = joining('secretary', chair);
    const depend = (initiative: string, needs: string): Command => {
      return { type: 'set-dependency', initiative, needs, holds: true, reason: '' };
    };
    chair.does(amend('/costs/2027', 1_000), depend('parker/1', 'parker/2'));
    secretary.does(amend('/costs/2027', 2_000), depend('parker/2', 'parker/1'));
    chair.does({ type: 'withdraw-initiative', initiative: 'parker/3', reason: 'Nej.' });
    secretary.does({
      type: 'merge-initiatives',
      into: 'parker/1',
      from: ['parker/3'],
      title: 'Lekplatser',
      reason: 'Samma.',
    });
    sync(chair, secretary);
    const [conflict] = all(chair, 'note').filter(({ note }) => note === 'Oförenliga uppgifter');
    expect(conflict?.text).toMatch(
      /^Kostnad 2027 för Belysning: [12] tkr gäller här, men också [12] tkr är nedtecknat/m,
    );
    expect(conflict?.text).toMatch(
      /^Om Dammar utgår: att det (drogs tillbaka|slogs samman med Lekplatser) gäller här/m,
    );
    expect(conflict?.text).toMatch(/^Lekplatser och Belysning beror på varandra i en ring\.$/m);
  });
});
