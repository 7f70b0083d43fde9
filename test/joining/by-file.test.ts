import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readMeetingFile } from '../../electron/meeting/read-meeting-file.ts';
import { meetingFileOf } from '../../electron/meeting/write-meeting-file.ts';
import { seal } from '../../shared/log/operation.ts';
import { headerLine, operationLine } from '../../shared/meeting/joining/meeting-lines.ts';
import { contestedItems } from '../../shared/meeting/queries.ts';
import { hashOf } from '../../shared/plan/plan.ts';
import { parks } from '../meeting/plans.ts';
import { Desk, folderForTest } from './registers.ts';

function fileOf(desk: Desk, meeting: string): string {
  const path = join(folderForTest(), 'mote.klubba-mote');
  writeFileSync(path, meetingFileOf(meeting, desk.sessions.log(meeting)!));
  return path;
}

async function joins(desk: Desk, path: string) {
  const read = await readMeetingFile(path);
  if (!read.ok) throw new Error(read.problem.code);
  const joined = desk.sessions.join(read.value);
  if (!joined.ok) throw new Error(joined.problem.code);
  return joined.value;
}

function fileWith(content: string | Uint8Array): string {
  const path = join(folderForTest(), 'x.klubba-mote');
  writeFileSync(path, content);
  return path;
}

const textOf = (desk: Desk, meeting: string): string =>
  new TextDecoder().decode(meetingFileOf(meeting, desk.sessions.log(meeting)!));

describe('joining by file', () => {
  test('a laptop that never had the meeting gets it with its plans, and goes on where it stands', async () => {
    const [chair, secretary] = [new Desk(), new Desk()];
    const meeting = chair.opens();
    chair.does(meeting, { type: 'prioritise', initiative: 'parker/1', priority: 0 });
    const joined = await joins(secretary, fileOf(chair, meeting));
    expect(joined).toMatchObject({ meeting, plans: 1, isNew: true, operations: [{}, {}] });
    expect(secretary.rooms.versions.get(hashOf(parks))).toEqual(parks);
    expect(secretary.stateOnDisk(meeting)).toEqual(chair.stateOnDisk(meeting));
    secretary.does(meeting, { type: 'prioritise', initiative: 'parker/2', priority: 3 });
    expect(await joins(chair, fileOf(secretary, meeting))).toMatchObject({ isNew: false, operations: [{}] });
    expect(chair.stateOnDisk(meeting)).toEqual(secretary.stateOnDisk(meeting));
  });

  test('the same file twice changes nothing', async () => {
    const [chair, secretary] = [new Desk(), new Desk()];
    const meeting = chair.opens();
    const path = fileOf(chair, meeting);
    await joins(secretary, path);
    expect(await joins(secretary, path)).toMatchObject({ operations: [], plans: 0, isNew: false });
  });

  test('different decisions are contested on both until the chair settles, and the settlement comes over', async () => {
    const [chair, secretary] = [new Desk(), new Desk()];
    const meeting = chair.opens();
    await joins(secretary, fileOf(chair, meeting));
    chair.does(meeting, { type: 'record-decision', item: 'ranking', clauses: ['att bifalla'] });
    secretary.does(meeting, { type: 'record-decision', item: 'ranking', clauses: ['att avslå'] });
    await joins(chair, fileOf(secretary, meeting));
    expect(contestedItems(chair.stateOnDisk(meeting))).toEqual(['ranking']);
    const ours = chair.stateOnDisk(meeting).items.get('ranking')!.decisions;
    const settle = { type: 'settle-decision', item: 'ranking', operation: ours[0]!.by } as const;
    expect(secretary.sessions.perform(meeting, settle)).toMatchObject({ ok: false });
    chair.does(meeting, settle);
    await joins(secretary, fileOf(chair, meeting));
    expect(contestedItems(secretary.stateOnDisk(meeting))).toEqual([]);
    expect(secretary.stateOnDisk(meeting)).toEqual(chair.stateOnDisk(meeting));
  });

  test('a meeting that the other closed gives its new plan versions here too', async () => {
    const [chair, secretary] = [new Desk(), new Desk()];
    const meeting = chair.opens();
    await joins(secretary, fileOf(chair, meeting));
    chair.does(meeting, { type: 'record-decision', item: 'ranking', clauses: ['att bifalla'] }, { type: 'close' });
    await joins(secretary, fileOf(chair, meeting));
    const hashes = (desk: Desk): string[] => desk.rooms.versions.all().map(({ hash }) => hash);
    expect(hashes(secretary).sort()).toEqual(hashes(chair).sort());
    expect(hashes(secretary)).toHaveLength(2);
  });

  test('what came too late for a closed meeting is an annex', async () => {
    const [chair, secretary] = [new Desk(), new Desk()];
    const meeting = chair.opens();
    await joins(secretary, fileOf(chair, meeting));
    secretary.does(meeting, { type: 'prioritise', initiative: 'parker/2', priority: 3 });
    chair.does(meeting, { type: 'close' });
    await joins(chair, fileOf(secretary, meeting));
    expect(chair.stateOnDisk(meeting).aside).toMatchObject([{ why: 'annex' }]);
  });

  test('any number of rounds back and forth loses nothing', async () => {
    const [chair, secretary] = [new Desk(), new Desk()];
    const meeting = chair.opens();
    await joins(secretary, fileOf(chair, meeting));
    for (let i = 0; i < 6; i++) {
      chair.does(meeting, { type: 'move-by', initiative: 'parker/1', steps: i % 2 === 0 ? 1 : -1 });
      secretary.does(meeting, { type: 'set-frame', year: '2027', amount: i * 1000 + 1 });
      await joins(i % 2 === 0 ? chair : secretary, fileOf(i % 2 === 0 ? secretary : chair, meeting));
    }
    await joins(secretary, fileOf(chair, meeting));
    await joins(chair, fileOf(secretary, meeting));
    expect(chair.sessions.log(meeting)!.log.size).toBe(13);
    expect(chair.sessions.log(meeting)!.state).toEqual(secretary.sessions.log(meeting)!.state);
    expect(chair.stateOnDisk(meeting)).toEqual(secretary.stateOnDisk(meeting));
  });
});

describe('a file that is not what it says', () => {
  const chairWithFile = (): { chair: Desk; meeting: string; lines: string[] } => {
    const chair = new Desk();
    const meeting = chair.opens();
    chair.does(meeting, { type: 'prioritise', initiative: 'parker/1', priority: 0 });
    return { chair, meeting, lines: textOf(chair, meeting).trimEnd().split('\n') };
  };

  test.each<[string, (lines: string[], meeting: string) => string | Uint8Array, string]>([
    ['something else altogether', () => 'Hej', 'meetingFileUnknown'],
    ['bytes that are no text', () => new Uint8Array([0xff, 0xfe, 0, 1, 2]), 'meetingFileUnknown'],
    ['nothing', () => '', 'documentEmpty'],
    [
      'a newer wording',
      ([header, ...rest]) => [header!.replace('"version":1', '"version":2'), ...rest].join('\n'),
      'meetingFileFromFuture',
    ],
    ['a file that was cut off', (lines) => lines.slice(0, -1).join('\n'), 'meetingFileDamaged'],
    ['half a line', (lines) => lines.join('\n').slice(0, -40), 'meetingFileDamaged'],
    ['one changed letter', (lines) => lines.join('\n').replace('"priority":0', '"priority":1'), 'meetingFileDamaged'],
    [
      'brackets without end',
      ([header]) => `${header!}\n{"operation":${'['.repeat(100_000)}${']'.repeat(100_000)}}`,
      'meetingFileDamaged',
    ],
    ['a plan that is none', ([header]) => `${header!}\n{"plan":{}}`, 'meetingFileDamaged'],
    [
      'a meeting without its opening',
      (_, meeting) => `${headerLine({ meeting, device: 'd', whole: null })}\n`,
      'meetingFileUnknown',
    ],
    [
      'a second beginning',
      ([header, ...rest], meeting) => {
        const at = '2026-05-12T08:00:00.000Z';
        const other = seal({ parents: [], device: 'd', at, actor: '', command: 'c', fact: { type: 'x' } });
        expect(header).toContain('format');
        return [headerLine({ meeting, device: 'd', whole: null }), ...rest, operationLine(other)].join('\n');
      },
      'meetingFileForeign',
    ],
  ])('%s is refused', async (_, spoil, code) => {
    const { meeting, lines } = chairWithFile();
    expect(await readMeetingFile(fileWith(spoil(lines, meeting)))).toMatchObject({ ok: false, problem: { code } });
  });

  test('every line ends a file that is refused or the same', async () => {
    const { lines } = chairWithFile();
    for (let i = 0; i < lines.length; i++)
      expect((await readMeetingFile(fileWith(lines.slice(0, i).join('\n')))).ok).toBe(false);
  });
});
