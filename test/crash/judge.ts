import { MeetingLog } from '../../shared/meeting/meeting-log.ts';
import { openRegister } from '../../db/register.ts';
import { roomsOf } from '../../db/rooms.ts';
import { readOperation, type Operation } from '../../shared/log/operation.ts';
import { canonicalJson } from '../../shared/plan/canonical-json.ts';
import { replay } from '../../shared/meeting/replay.ts';
import { plan, planHash } from './scripted-input.ts';

/** What a register holds after a kill, and what is wrong with it: nothing, one hopes. */
export type Verdict = { readonly operations: number; readonly wrong: readonly string[] };

/** Looks at a register that its process was killed over: nothing answered may be lost, nothing doubled, all of it sound. */
export function judge(folder: string, answered: ReadonlySet<string>): Verdict {
  const wrong: string[] = [];
  const opened = openRegister(folder);
  if (!opened.ok) return { operations: 0, wrong: [`does not open: ${opened.problem.code}`] };
  const { db } = opened.value;
  const integrity = db.pragma('integrity_check', { simple: true });
  if (integrity !== 'ok') wrong.push(`integrity_check: ${String(integrity)}`);
  if ((db.pragma('foreign_key_check') as unknown[]).length > 0) wrong.push('foreign keys');
  const stored = roomsOf(opened.value).operations;
  const meetings = stored.list();
  if (answered.size > 0 && meetings.length !== 1) wrong.push(`${meetings.length} meetings`);
  const operations = meetings[0] ? stored.read(meetings[0].meeting) : [];
  opened.value.close();

  const ids = new Set(operations.map(({ id }) => id));
  if (ids.size !== operations.length) wrong.push('an operation is there twice');
  if (!eachOnce(operations)) wrong.push('an intent was recorded twice');
  const lost = [...answered].filter((id) => !ids.has(id));
  if (lost.length > 0) wrong.push(`${lost.length} answered operations are lost`);
  if (operations.some((operation) => readOperation(operation) === null))
    wrong.push('an operation is not what it is called');
  const orphans = operations.filter(({ parents }) => parents.some((parent) => !ids.has(parent)));
  if (orphans.length > 0) wrong.push(`${orphans.length} operations without their parents`);
  const versions = new Map([[planHash, plan]]);
  const kept = new MeetingLog(versions, 'judge');
  for (const operation of operations) kept.merge([operation]);
  if (kept.ordered.length !== operations.length) wrong.push('the log does not hang together');
  const anew = replay(versions, kept.log);
  if (show(kept.state) !== show(anew.state)) wrong.push('the state kept differs from the state replayed');
  return { operations: operations.length, wrong };
}

/** Whether the facts of each intent follow each other, the next the only child of the one before. */
function eachOnce(operations: readonly Operation[]): boolean {
  const last = new Map<string, string>();
  return operations.every(({ id, command, parents }) => {
    const before = last.get(command);
    last.set(command, id);
    return before === undefined || parents.join() === before;
  });
}

function show(state: object): string {
  return canonicalJson(
    JSON.parse(JSON.stringify(state, (_key, value: unknown) => (value instanceof Map ? [...value] : value))),
  );
}
