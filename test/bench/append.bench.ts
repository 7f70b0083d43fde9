// One durable operation through the meeting session (decided, sealed, on disk, in the state), against a bare insert of the
// very row that it wrote: another file in the same folder, the same table, WAL and an fsync for each commit, turn by turn.
// What an insert into a table of nothing but text takes is told beside it.
import Database from 'better-sqlite3';
import { randomUUID } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { migrate } from '../../db/migrate.ts';
import { openRegister } from '../../db/register.ts';
import { roomsOf } from '../../db/rooms.ts';
import { machineOf } from '../../electron/machine.ts';
import { MeetingSessions } from '../../electron/meeting/sessions.ts';
import type { Operation } from '../../shared/log/operation.ts';
import type { Command } from '../../shared/meeting/commands.ts';
import { openingOf, planOf } from '../meeting/plans.ts';
import { chance, nextCommand } from '../crash/scripted-input.ts';
import { median, percentile, report, timed } from './measures.ts';

const rounds = 3000;
const warmUp = 300;
const place = resolve(process.cwd(), '.cache');
mkdirSync(place, { recursive: true });
const folder = mkdtempSync(join(place, 'bench-register-'));

function bareFile(name: string): Database.Database {
  const db = new Database(join(folder, name));
  db.pragma('journal_mode = WAL');
  db.pragma('synchronous = FULL');
  return db;
}

try {
  const register = openRegister(join(folder, 'register'));
  if (!register.ok) throw new Error(register.problem.code);
  const rooms = roomsOf(register.value);
  const sessions = new MeetingSessions(machineOf(rooms, () => new Date(), randomUUID));
  const plan = planOf(40);
  rooms.versions.put(plan, new Date().toISOString());
  const opened = sessions.open(openingOf(plan));
  if (!opened.ok) throw new Error(opened.problem.code);
  const meeting = opened.value.id;

  const same = bareFile('same.db');
  migrate(same);
  const insertRow = same.prepare('INSERT INTO operation (id, meeting, type, content) VALUES (?, ?, ?, ?)');
  const text = bareFile('text.db');
  text.exec('CREATE TABLE line (content TEXT NOT NULL) STRICT');
  const insertText = text.prepare('INSERT INTO line (content) VALUES (?)');

  const perform = (command: Command): Operation | undefined => {
    const performed = sessions.perform(meeting, command);
    return performed.ok ? performed.value[0] : undefined;
  };
  const random = chance(1);
  const took = { operation: [] as number[], row: [] as number[], text: [] as number[], undo: [] as number[] };
  for (let i = 0; i < rounds + warmUp; i++) {
    let command = nextCommand(random);
    while (command.type === 'undo' || command.type === 'redo') command = nextCommand(random);
    let done: Operation | undefined;
    const operation = timed(() => (done = perform(command)));
    // What changes nothing is no operation.
    if (!done) continue;
    const { id, fact } = done;
    const content = JSON.stringify(done);
    const row = timed(() => insertRow.run(id, meeting, fact.type, content));
    const bare = timed(() => insertText.run(content));
    if (i < warmUp) continue;
    took.operation.push(operation);
    took.row.push(row);
    took.text.push(bare);
    if (i % 10 === 0) took.undo.push(timed(() => perform({ type: 'undo' })));
  }
  for (const db of [same, text]) db.close();
  register.value.close();
  report(`a durable operation in a meeting of ${took.operation.length}, against a bare insert with fsync`, [
    { what: 'operation, median', value: median(took.operation), unit: 'ms' },
    { what: 'bare insert of the same row, median', value: median(took.row), unit: 'ms' },
    { what: 'ratio of medians', value: median(took.operation) / median(took.row), unit: '×', goal: 1.5 },
    { what: 'operation, 99th percentile', value: percentile(took.operation, 0.99), unit: 'ms' },
    { what: 'bare insert of the same row, 99th percentile', value: percentile(took.row, 0.99), unit: 'ms' },
    {
      what: 'ratio of medians, to an insert of text without any key',
      value: median(took.operation) / median(took.text),
      unit: '×',
    },
    { what: 'undo, median', value: median(took.undo), unit: 'ms' },
  ]);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
