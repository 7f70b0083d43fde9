import {
  appendFileSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { Joins, meetingsIn } from '../../electron/meeting/joins.ts';
import type { Joined } from '../../electron/meeting/sessions.ts';
import { contestedItems } from '../../shared/meeting/queries.ts';
import { forkSource } from './isolate.ts';
import { Desk, folderForTest } from './registers.ts';

const open: Joins[] = [];
afterEach(() => {
  for (const joins of open.splice(0)) joins.close();
});

/** A laptop joined through folders, with what it was told. */
class Joiner extends Desk {
  readonly grown: Joined[] = [];
  readonly joins = new Joins(this.machine, {
    sessions: this.sessions,
    isolate: forkSource,
    device: this.machine.device,
    now: this.machine.now,
    changed: () => {},
    grown: (joined) => this.grown.push(joined),
  });

  constructor() {
    super();
    open.push(this.joins);
  }

  /** Does it as the application does: on the own disk first, then to the folder. */
  records(meeting: string, ...commands: Parameters<Desk['does']>[1][]): this {
    for (const command of commands) {
      this.does(meeting, command);
      this.joins.wrote(meeting);
    }
    return this;
  }
}

const day = '2026-06-01';
/** Waits for what has to come. */
const until = (check: () => void): Promise<void> =>
  expect
    .poll(
      () => {
        check();
        return true;
      },
      { timeout: 20_000 },
    )
    .toBe(true);

function agree(a: Desk, b: Desk, meeting: string): void {
  const [one, other] = [a.sessions.log(meeting), b.sessions.log(meeting)];
  expect(one?.log.size).toBe(other?.log.size);
  expect(one?.state).toEqual(other?.state);
}

function meetingFolder(shared: string): string {
  return join(shared, readdirSync(shared)[0]!);
}

async function two(): Promise<{ shared: string; meeting: string; chair: Joiner; secretary: Joiner }> {
  const shared = folderForTest();
  const [chair, secretary] = [new Joiner(), new Joiner()];
  const meeting = chair.opens();
  chair.joins.start(meeting, shared, day);
  await until(() => expect(readdirSync(meetingFolder(shared))).toHaveLength(1));
  secretary.joins.start(meeting, shared, day);
  await until(() => agree(chair, secretary, meeting));
  return { shared, meeting, chair, secretary };
}

describe('joining through a folder', () => {
  test('a laptop that never had the meeting finds it there, with its plans, and both go on', async () => {
    const shared = folderForTest();
    const [chair, secretary] = [new Joiner(), new Joiner()];
    const meeting = chair.opens();
    chair.joins.start(meeting, shared, day);
    await until(() => expect(chair.joins.state(meeting).is).toBe('on'));
    await until(() => expect(readdirSync(meetingFolder(shared))).toHaveLength(1));
    await expect
      .poll(async () => await meetingsIn(forkSource, shared, 'delat'), { timeout: 20_000 })
      .toMatchObject({ value: [{ meeting, body: 'Prioriteringsforum', date: day, operations: 1, devices: 1 }] });
    secretary.joins.start(meeting, shared, day);
    await until(() => agree(chair, secretary, meeting));
    chair.records(meeting, { type: 'prioritise', initiative: 'parker/1', priority: 0 });
    secretary.records(meeting, { type: 'set-frame', year: '2027', amount: 5_000_000 });
    await until(() => {
      agree(chair, secretary, meeting);
      expect(chair.sessions.log(meeting)!.log.size).toBe(3);
    });
    expect(chair.stateOnDisk(meeting)).toEqual(secretary.stateOnDisk(meeting));
    expect(chair.joins.state(meeting).others).toEqual([{ device: secretary.machine.device, unreadable: 0 }]);
  });

  test('each writes its own file alone', async () => {
    const { shared, meeting, chair, secretary } = await two();
    secretary.records(meeting, { type: 'prioritise', initiative: 'parker/1', priority: 0 });
    await until(() => agree(chair, secretary, meeting));
    const names = readdirSync(meetingFolder(shared)).sort();
    expect(names).toEqual([`${chair.machine.device}.ops`, `${secretary.machine.device}.ops`].sort());
    const ours = readFileSync(join(meetingFolder(shared), `${chair.machine.device}.ops`), 'utf8');
    expect(ours).not.toContain(`"device":"${secretary.machine.device}"`);
  });

  test('decisions of both are contested on both, and what the chair settles holds on both', async () => {
    const { meeting, chair, secretary } = await two();
    chair.does(meeting, { type: 'record-decision', item: 'ranking', clauses: ['att bifalla'] });
    secretary.does(meeting, { type: 'record-decision', item: 'ranking', clauses: ['att avslå'] });
    chair.joins.wrote(meeting);
    secretary.joins.wrote(meeting);
    await until(() => {
      for (const desk of [chair, secretary])
        expect(contestedItems(desk.sessions.log(meeting)!.state)).toEqual(['ranking']);
    });
    const operation = chair.sessions.log(meeting)!.state.items.get('ranking')!.decisions[0]!.by;
    chair.records(meeting, { type: 'settle-decision', item: 'ranking', operation });
    await until(() => expect(contestedItems(secretary.sessions.log(meeting)!.state)).toEqual([]));
    agree(chair, secretary, meeting);
  });

  test('half a line waits until it is whole, and a broken one is passed over and counted', async () => {
    const { shared, meeting, chair, secretary } = await two();
    secretary.joins.close();
    secretary.does(meeting, { type: 'prioritise', initiative: 'parker/1', priority: 0 });
    const written = [...secretary.sessions.log(meeting)!.log.values()].at(-1)!;
    const line = JSON.stringify({ operation: written });
    const file = join(meetingFolder(shared), 'other.ops');
    writeFileSync(file, `{"device":"other","format":"klubba-mote","meeting":"${meeting}","version":1,"whole":null}\n`);
    appendFileSync(file, `{"operation":{}}\n${line.slice(0, 100)}`);
    chair.joins.look(meeting);
    await until(() => expect(chair.joins.state(meeting).others).toContainEqual({ device: 'other', unreadable: 1 }));
    expect(chair.sessions.log(meeting)!.log.size).toBe(1);
    appendFileSync(file, `${line.slice(100)}\n`);
    chair.joins.look(meeting);
    await until(() => expect(chair.sessions.log(meeting)!.log.has(written.id)).toBe(true));
  });

  test('a folder that goes away is said so; what was recorded meanwhile gets there when it is back', async () => {
    const { shared, meeting, chair, secretary } = await two();
    const elsewhere = `${shared}-away`;
    renameSync(shared, elsewhere);
    chair.records(meeting, { type: 'prioritise', initiative: 'parker/1', priority: 0 });
    chair.joins.look(meeting);
    await until(() => expect(chair.joins.state(meeting).is).toBe('away'));
    secretary.records(meeting, { type: 'set-frame', year: '2027', amount: 7 });
    renameSync(elsewhere, shared);
    chair.joins.look(meeting);
    secretary.joins.look(meeting);
    await until(() => expect(chair.joins.state(meeting).is).toBe('on'));
    secretary.joins.look(meeting);
    await until(() => {
      agree(chair, secretary, meeting);
      expect(chair.sessions.log(meeting)!.log.size).toBe(3);
    });
  });

  test('what is lost in the folder is written again: a file removed, one cut off in the middle', async () => {
    const { shared, meeting, chair, secretary } = await two();
    chair.records(meeting, { type: 'prioritise', initiative: 'parker/1', priority: 0 });
    await until(() => agree(chair, secretary, meeting));
    const own = join(meetingFolder(shared), `${chair.machine.device}.ops`);
    truncateSync(own, statSync(own).size - 30);
    chair.joins.look(meeting);
    const third = new Joiner();
    third.joins.start(meeting, shared, day);
    await until(() => agree(chair, third, meeting));
    rmSync(own);
    chair.joins.look(meeting);
    secretary.joins.look(meeting);
    third.joins.look(meeting);
    await until(() => expect(readdirSync(meetingFolder(shared)).length).toBeGreaterThan(0));
    const fourth = new Joiner();
    fourth.joins.start(meeting, shared, day);
    await until(() => agree(chair, fourth, meeting));
  });

  test('is still joined after a restart, and a process that died is begun anew', async () => {
    const { shared, meeting, chair, secretary } = await two();
    chair.joins.close();
    const again = new Joins(chair.machine, {
      sessions: chair.sessions,
      isolate: forkSource,
      device: chair.machine.device,
      now: chair.machine.now,
      changed: () => {},
      grown: () => {},
    });
    open.push(again);
    expect(again.state(meeting).is).toBe('starting');
    secretary.records(meeting, { type: 'prioritise', initiative: 'parker/1', priority: 0 });
    await until(() => agree(chair, secretary, meeting));
    expect(readdirSync(shared)).toHaveLength(1);
    expect(again.stop(meeting).is).toBe('off');
    expect(again.state(meeting).is).toBe('off');
  });
});
