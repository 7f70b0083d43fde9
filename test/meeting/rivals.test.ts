import { describe, expect, test } from 'vitest';
import { readFact } from '../../shared/meeting/facts.ts';
import { rivalriesIn, sayingAnew } from '../../shared/meeting/joining/rivals.ts';
import { joining, meetingWith, sync, type Laptop } from './given.ts';
import { parks } from './plans.ts';

function two(): { chair: Laptop; secretary: Laptop } {
  const chair = meetingWith(parks);
  return { chair, secretary: joining('secretary', chair) };
}

describe('SPEC M5: what two recorded differently', () => {
  test('is found wherever in the meeting it is, and saying one of them anew settles it', () => {
    const { chair, secretary } = two();
    chair.does(
      { type: 'prioritise', initiative: 'parker/1', priority: 0 },
      { type: 'set-frame', year: '2027', amount: 1 },
      { type: 'move-to', initiative: 'parker/3', place: 1 },
    );
    secretary.does(
      { type: 'prioritise', initiative: 'parker/1', priority: 3 },
      { type: 'set-frame', year: '2027', amount: 2 },
      { type: 'move-to', initiative: 'parker/3', place: 2 },
      { type: 'hand-chair', device: 'secretary' },
    );
    sync(chair, secretary);
    expect(rivalriesIn(chair.state)).toHaveLength(3);
    for (const { others } of rivalriesIn(chair.state)) {
      const command = sayingAnew(readFact(chair.log.get(others[0]!)!.fact)!);
      chair.does(command!);
    }
    expect(rivalriesIn(chair.state)).toEqual([]);
  });

  test('is nobody’s concern where both said the same', () => {
    const { chair, secretary } = two();
    for (const laptop of [chair, secretary]) laptop.does({ type: 'prioritise', initiative: 'parker/1', priority: 0 });
    sync(chair, secretary);
    expect(chair.state.initiatives.get('parker/1')?.priority.rivals).toHaveLength(1);
    expect(rivalriesIn(chair.state)).toEqual([]);
  });
});
