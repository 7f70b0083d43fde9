import { describe, expect, it } from 'vitest';
import { roomsOf } from '../../db/rooms.ts';
import { EarlierMeetings } from '../../electron/meeting/earlier-meetings.ts';
import { machineOf } from '../../electron/machine.ts';
import { MeetingSessions } from '../../electron/meeting/sessions.ts';
import type { Command, OpeningCommand } from '../../shared/meeting/commands.ts';
import { openingOf as openingFrom } from '../../shared/meeting/preparation.ts';
import { proposeAgenda } from '../../shared/meeting/propose-agenda.ts';
import { translator } from '../../shared/language/translator.ts';
import { open } from '../db/folders.ts';
import { openingOf, parks, roads } from '../meeting/plans.ts';
import { preparation } from '../meeting/prepared.ts';

function office() {
  const rooms = roomsOf(open());
  let [count, second] = [0, 0];
  const now = () => new Date(Date.UTC(2026, 5, 1, 9, 0, second++));
  const machine = machineOf(rooms, now, () => `id-${++count}`);
  const sessions = new MeetingSessions(machine);
  for (const version of [parks, roads]) rooms.versions.put(version, now().toISOString());
  const hold = (opening: OpeningCommand, ...commands: Command[]): string => {
    const opened = sessions.open(opening);
    if (!opened.ok) throw new Error(opened.problem.code);
    for (const command of commands)
      expect(sessions.perform(opened.value.id, command), command.type).toMatchObject({ ok: true });
    return opened.value.id;
  };
  return { rooms, hold, earlier: new EarlierMeetings(machine) };
}

const decision = {
  type: 'decide',
  item: 'ranking',
  clauses: ['bifalla'],
  outcome: 'approved',
  reason: '',
  to: '',
  until: null,
  motion: null,
  isImmediate: false,
  extracts: [],
  passedOn: [{ to: 'Tekniska nämnden', text: 'Se över nycklarna.' }],
} as const satisfies Partial<Command>;
const nextOf = { body: 'Tekniska nämnden', date: '2026-06-15', numbering: 'year' } as const;

describe('what earlier meetings leave to the next', () => {
  it('is nothing in a register without meetings', async () => {
    expect(await office().earlier.ground(nextOf)).toEqual({ nextSection: 1, carried: [] });
  });

  it('is the § after the last of the body and the year, whatever was added in a meeting', async () => {
    const { hold, earlier } = office();
    const item = { id: 'own', title: 'Studiebesök', kind: 'other', caseNumber: '', plan: null, carried: null } as const;
    hold(openingOf(parks), { type: 'add-item', item, after: 'ranking' }, { type: 'close' });
    hold({ ...openingOf(parks), date: '2025-06-01', firstSection: 400 });
    hold({ ...openingOf(parks), body: 'Tjänsteforum', firstSection: 90 });
    const asked = { body: 'prioriteringsforum', date: '2026-09-01', numbering: 'year' } as const;
    expect((await earlier.ground(asked)).nextSection).toBe(17);
    expect((await earlier.ground({ ...asked, date: '2027-01-01' })).nextSection).toBe(1);
    expect((await earlier.ground({ ...asked, numbering: 'meeting' })).nextSection).toBe(1);
  });

  it('is what was passed on to it, until a later meeting has it on its agenda', async () => {
    const running = office();
    running.hold(openingOf(parks), decision);
    expect((await running.earlier.ground(nextOf)).carried).toEqual([]);

    const { hold, earlier } = office();
    const meeting = hold(openingOf(parks), decision, { type: 'close' });
    const { carried } = await earlier.ground(nextOf);
    expect(carried).toMatchObject([
      { to: 'Tekniska nämnden', subject: 'Prioritering', carried: { meeting, section: 13 } },
    ]);

    const agenda = proposeAgenda(translator('sv'), 'board', [], carried);
    hold(openingFrom({ ...preparation, agenda }, 1)!);
    expect((await earlier.ground(nextOf)).carried).toEqual([]);
  });
});
