import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { openRegister } from '../../db/register.ts';
import { roomsOf } from '../../db/rooms.ts';
import { linesIn } from '../../electron/meeting/split-lines.ts';
import { logOf } from '../../shared/log/log.ts';
import { seal, type Operation } from '../../shared/log/operation.ts';
import type { FactOf } from '../../shared/meeting/facts.ts';
import { linesOfMeeting, readMeetingLines } from '../../shared/meeting/joining/meeting-lines.ts';
import { MeetingLog } from '../../shared/meeting/meeting-log.ts';
import { openMeeting } from '../../shared/meeting/open.ts';
import { replay } from '../../shared/meeting/replay.ts';
import { openingOf, planOf, versionsOf } from '../meeting/plans.ts';
import { median } from './measures.ts';
import { editsOf, figures, held, spent, initiatives, type Contended, type Edit } from './replay-edits.ts';

const plan = planOf(initiatives);
const versions = versionsOf(plan);
type Written = FactOf<'initiative.moved.1'> | FactOf<'initiative.prioritised.1'> | FactOf<'initiative.scored.1'>;

function factOf(edit: Edit): Written {
  const { id: initiative } = edit;
  if (edit.is === 'move') return { type: 'initiative.moved.1', initiative, after: edit.after };
  if (edit.is === 'priority') return { type: 'initiative.prioritised.1', initiative, priority: edit.value };
  return { type: 'initiative.scored.1', initiative, criterion: 'benefit', points: edit.value };
}

/** A chain of operations of one device, on an operation. */
function chain(device: string, root: Operation, edits: readonly Edit[]): Operation[] {
  let parent = root.id;
  return edits.map((edit, i) => {
    const at = new Date(Date.UTC(2026, 5, 1, 9) + i * 500).toISOString();
    const unnamed = {
      parents: [parent],
      device,
      at,
      actor: 'Sara Lind',
      command: `${device}-${i}`,
      fact: factOf(edit),
    };
    const operation = seal(unnamed);
    parent = operation.id;
    return operation;
  });
}

function opening(): Operation {
  const opened = openMeeting(versions, openingOf(plan), 'chair');
  if (!opened.ok) throw new Error(opened.refusal.reason);
  const at = '2026-06-01T08:00:00.000Z';
  return seal({ parents: [], device: 'chair', at, actor: 'Sara Lind', command: 'open', fact: opened.fact });
}

/** Our own way with the edits: through the register and the meeting's file, as the application has them. */
export async function measureKlubba(count: number): Promise<Contended> {
  mkdirSync('.cache', { recursive: true });
  const folder = mkdtempSync(join(resolve('.cache'), 'bench-replay-'));
  try {
    const root = opening();
    const meeting = root.id;
    const database = await keepOnDisk(folder, meeting, [root, ...chain('chair', root, editsOf(count, 1))]);
    const before = held();
    const register = openRegister(join(folder, 'register'));
    if (!register.ok) throw new Error(register.problem.code);
    const rooms = roomsOf(register.value);
    let read: Operation[] = [];
    const reading = spent(() => (read = rooms.operations.read(meeting)));
    let log = new MeetingLog(versions, 'chair');
    const replaying = spent(() => (log = new MeetingLog(versions, 'chair', read)));
    const all = logOf(read);
    const anew = spent(() => replay(versions, all));
    read = [];
    all satisfies ReadonlyMap<string, Operation>;
    const after = held();
    const lines = [...linesOfMeeting(meeting, 'chair', [plan], log.log.values())];
    const file = join(folder, 'mote.klubba-mote');
    writeFileSync(file, `${lines.join('\n')}\n`);
    const one = median(
      editsOf(200, 3).map((edit) =>
        spent(() =>
          log.merge(log.seal([factOf(edit)], { at: '2026-06-02T09:00:00.000Z', actor: '', command: edit.id })),
        ),
      ),
    );
    const fromFile = spent(() => readMeetingLines(linesIn(readFileSync(file))));
    register.value.close();
    const { merge, merging } = mergeHalves(folder, root, count / 2);
    const { size: bytes } = statSync(file);
    return {
      measures: [
        ...figures({
          load: reading + replaying,
          merge,
          one,
          bytes,
          heap: after.heap - before.heap,
          rss: after.rss - before.rss,
        }),
        { what: '  of the reading: read from SQLite, each checked against its name', value: reading, unit: 'ms' },
        { what: '  of the reading: replayed', value: replaying, unit: 'ms' },
        { what: '  replayed once more by the plain fold', value: anew, unit: 'ms' },
        { what: '  the meeting’s file read and checked', value: fromFile, unit: 'ms' },
        { what: '  of the taking in: merged, when it has been read', value: merging, unit: 'ms' },
        { what: '  the register on disk, with its indexes', value: database / 1e6, unit: 'MB' },
      ],
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function keepOnDisk(folder: string, meeting: string, operations: readonly Operation[]): Promise<number> {
  const register = openRegister(join(folder, 'register'));
  if (!register.ok) throw new Error(register.problem.code);
  const rooms = roomsOf(register.value);
  rooms.versions.put(plan, '2026-06-01T08:00:00.000Z');
  for (let from = 0; from < operations.length; from += 1000)
    rooms.operations.append(meeting, operations.slice(from, from + 1000));
  register.value.close();
  return statSync(join(folder, 'register', 'register.db')).size;
}

/** Takes a half from its file into a meeting that has the other. */
function mergeHalves(folder: string, root: Operation, count: number): { merge: number; merging: number } {
  const ours = new MeetingLog(versions, 'chair', [root, ...chain('chair', root, editsOf(count, 1))]);
  const theirs = [root, ...chain('secretary', root, editsOf(count, 2))];
  const file = join(folder, 'theirs.klubba-mote');
  writeFileSync(file, `${[...linesOfMeeting(root.id, 'secretary', [plan], theirs)].join('\n')}\n`);
  let merging = 0;
  const merge = spent(() => {
    const read = readMeetingLines(linesIn(readFileSync(file)));
    if ('fault' in read) throw new Error(read.fault);
    merging = spent(() => ours.merge(read.operations));
  });
  if (ours.state.aside.length > 0 || ours.ordered.length !== 2 * count + 1) throw new Error('not merged');
  return { merge, merging };
}
