import { done, type Result } from '../../shared/bridge/problem.ts';
import { compareVersionNumbers } from '../../shared/plan/version-order.ts';
import type { Machine } from '../machine.ts';
import type { ImportOptions } from './import-command.ts';
import { importSummary } from './import-summary.ts';
import { mapSheets } from './map-sheets.ts';
import { registerFolder, withMachine } from './open-machine.ts';
import { readInOwnProcess, type Read } from './read-in-own-process.ts';
import { takeInto, type Taken } from './take-in.ts';
import { faultOf, type Fault, type Outcome, type Terminal } from './terminal.ts';

/** A document on its way: what was read of it, or why nothing was, and what became of it. */
type OnItsWay = { readonly path: string; readonly read: Result<Read>; taken: Result<Taken> | null };

// The exit status where some document was refused.
const REFUSED = 2;

/**
 * Reads documents one after the other, none stopped by another. For programs one object a line, in the order given: as
 * for one document, or `{ source: { name }, error }`; for people each summary, and how many were read. They are taken in
 * by date, the oldest plans first, so that each version comes from the one before it.
 */
export async function importSeveral(
  terminal: Terminal,
  paths: readonly string[],
  { json, accept, older, register, map = [] }: ImportOptions,
): Promise<Outcome> {
  const documents: OnItsWay[] = [];
  for (const path of paths) {
    const read = await readInOwnProcess(path);
    documents.push({ path, read: read.ok ? await mapSheets(read.value, map, register) : read, taken: null });
  }
  if (accept === true || register !== undefined) {
    const all = await withMachine(registerFolder(register), (machine) =>
      takeAll(machine, documents, older ? { older } : {}),
    );
    if (!all.ok) return faultOf(terminal, all.problem);
  }
  for (const one of documents) tell(terminal, one, json);
  const read = documents.filter((one) => one.read.ok && one.taken?.ok !== false);
  const plans = read.reduce((sum, one) => sum + (one.read.ok ? one.read.value.result.plans.length : 0), 0);
  if (!json) terminal.say(terminal.t('compare.fileCount', { read: read.length, count: paths.length, plans }));
  return read.length === documents.length ? 0 : REFUSED;
}

async function takeAll(machine: Machine, documents: readonly OnItsWay[], options: { readonly older?: true }) {
  for (const one of inOrder(documents)) if (one.read.ok) one.taken = await takeInto(machine, one.read.value, options);
  return done(null);
}

/** By the latest date of their plans, then version, then as given. */
function inOrder(documents: readonly OnItsWay[]): OnItsWay[] {
  const plansOf = ({ read }: OnItsWay) => (read.ok ? read.value.result.plans : []);
  const dateOf = (one: OnItsWay) =>
    plansOf(one)
      .map(({ date }) => date ?? '')
      .sort()
      .at(-1) ?? '';
  const versionOf = (one: OnItsWay) => plansOf(one).at(-1)?.version ?? '';
  return [...documents].sort((one, other) => {
    const [a, b] = [dateOf(one), dateOf(other)];
    return a === b ? compareVersionNumbers(versionOf(one), versionOf(other)) : a < b ? -1 : 1;
  });
}

function tell(terminal: Terminal, { path, read, taken }: OnItsWay, json: true | undefined): void {
  if (!read.ok) return refuse(terminal, path, faultOf(terminal, read.problem), json);
  if (taken && !taken.ok) return refuse(terminal, path, faultOf(terminal, taken.problem), json);
  const { result } = read.value;
  if (json) terminal.print(taken ? { ...result, taken: taken.value } : result);
  else terminal.say(`${importSummary(terminal, result, taken?.value ?? null)}\n`);
}

function refuse(terminal: Terminal, path: string, fault: Fault, json: true | undefined): void {
  terminal.complain(fault, false);
  const { code, what, next } = fault;
  if (json) terminal.print({ source: { name: path }, error: { code, message: `${what} ${next}` } });
}
