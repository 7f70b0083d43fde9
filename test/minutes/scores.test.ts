import { describe, expect, test } from 'vitest';
import type { Command } from '../../shared/meeting/commands.ts';
import type { Block } from '../../shared/minutes/block.ts';
import { compileMinutes } from '../../shared/minutes/compile.ts';
import { joining, Laptop, meetingWith, sync } from '../meeting/given.ts';
import { openingOf, parks, versionsOf } from '../meeting/plans.ts';

const blocksOf = (laptop: Laptop): readonly Block[] =>
  compileMinutes(laptop.state, laptop.meeting.versions, 'ref')?.blocks ?? [];
const said = (laptop: Laptop): string => JSON.stringify(blocksOf(laptop)).replaceAll('\u202f', ' ');
const tableOf = (laptop: Laptop) =>
  blocksOf(laptop).find((block) => block.kind === 'table' && block.caption.startsWith('Poäng per kriterium'));

/** A meeting where Cia serves beside the chair. */
function meeting(): Laptop {
  const opening = openingOf(parks);
  const cia = { ...opening.participants[0]!, id: 'cia', name: 'Cia Lo', role: 'member' as const };
  return new Laptop('chair', versionsOf(parks)).open({
    ...opening,
    participants: [...opening.participants, cia],
    present: [...opening.present, 'cia'],
  });
}

const gives = (participant: string, points: number, round: string | null = null): Command => ({
  type: 'give-points',
  participant,
  initiative: 'parker/1',
  criterion: 'benefit',
  points,
  round,
});
const begins: Command = { type: 'begin-round', round: 'r', name: 'Runda 1' };

describe('what the minutes say of points', () => {
  test('nothing where none were given', () => {
    expect(said(meeting())).not.toContain('Poängsättning');
  });

  test('who gave them and how, what counts, and how they lie', () => {
    const chair = meeting().does(gives('anna', 1), gives('cia', 4), {
      type: 'score',
      initiative: 'parker/1',
      criterion: 'risk',
      points: 3,
    });
    expect(said(chair)).toContain(
      'Mötet gav ett initiativ gemensamma poäng. Anna Ek och Cia Lo gav egna poäng till ett initiativ.',
    );
    expect(tableOf(chair)).toMatchObject({
      rows: [['1', 'Lekplatser', '2,5 (1–4)', '–', '3', '–']],
    });
    expect(said(chair)).toContain('minst 3 eller standardavvikelsen minst 1,5');
    expect(said(chair)).toContain('Initiativ 1, Lekplatser: nytta');
  });

  test('hidden rounds: that they were, how they ended, and nothing of what was in one that was not revealed', () => {
    const chair = meeting().does(begins, gives('cia', 4, 'r'));
    expect(said(chair)).toContain('har inte visats');
    expect(tableOf(chair)).toBeUndefined();
    chair.does({ type: 'reveal-round', round: 'r' });
    expect(said(chair)).toContain('var dold tills alla poäng visades samtidigt');
    expect(tableOf(chair)).toMatchObject({ rows: [['1', 'Lekplatser', '4,0 (4–4)', '–', '–', '–']] });
  });

  test('what the list was ordered by, overrides with their reason, and moves without one', () => {
    const chair = meeting().does(
      gives('cia', 5),
      { type: 'order', rule: 'score', ranking: null },
      { type: 'override', initiative: 'parker/3', after: null, reason: 'Lagkrav från 2027.' },
      { type: 'move', initiative: 'parker/2', after: 'parker/3' },
    );
    expect(said(chair)).toContain('Hela listan ordnades efter vägt medel av poängen, högst först.');
    expect(said(chair)).toContain('Plats 1, initiativ 3, Dammar: Lagkrav från 2027.');
    expect(said(chair)).toContain('Flyttade från poängens ordning utan antecknat skäl');
    expect(said(chair)).toContain('Plats 2, initiativ 2, Belysning');
  });

  test('rivals that nobody has settled', () => {
    const chair = meetingWith(parks);
    const secretary = joining('secretary', chair);
    chair.does(gives('anna', 1));
    secretary.does(gives('anna', 5));
    sync(chair, secretary);
    expect(said(chair)).toContain('Poäng som Anna Ek gav Lekplatser för nytta: 5 gäller här, men också 1');
  });

  test('every block names the operations that it stands on', () => {
    const chair = meeting().does(begins, gives('cia', 4, 'r'), { type: 'reveal-round', round: 'r' });
    const known = new Set(chair.log.keys());
    for (const block of blocksOf(chair)) for (const id of block.operations) expect(known.has(id)).toBe(true);
    expect(tableOf(chair)?.operations).toHaveLength(3);
  });
});
