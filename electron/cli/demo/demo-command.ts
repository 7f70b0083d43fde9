import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { registerFolder, withMachine } from '../open-machine.ts';
import { readInOwnProcess } from '../read-in-own-process.ts';
import { faultOf, type Outcome, type Terminal } from '../terminal.ts';
import { whyNoFolder, writeFiles } from '../write-files.ts';
import { demoFacts, demoText } from './tell.ts';
import { goTheWholeWay } from './whole-way.ts';

export type DemoOptions = {
  readonly out: string;
  readonly from?: string;
  readonly register?: string;
  readonly json?: true;
};

/**
 * Goes the whole way without a window: reads a document, holds a short meeting, signs the package, writes minutes,
 * package and certificates, and verifies what it wrote. Without `--register` in a register that is thrown away.
 */
export async function demoCommand(terminal: Terminal, { out, from, register, json }: DemoOptions): Promise<Outcome> {
  const folder = resolve(out);
  const inTheWay = await whyNoFolder(folder);
  if (inTheWay) return faultOf(terminal, inTheWay);
  const read = await readInOwnProcess(from ?? join(__dirname, '..', 'sample', 'exempelstad-2027.txt'));
  if (!read.ok) return faultOf(terminal, read.problem);
  const scratch = register === undefined ? await mkdtemp(join(tmpdir(), 'klubba-demo-')) : null;
  try {
    const gone = await withMachine(scratch ?? registerFolder(register), (machine) =>
      goTheWholeWay(machine, read.value),
    );
    if (!gone.ok) return faultOf(terminal, gone.problem);
    const written = await writeFiles(folder, gone.value.sealed.files);
    if (!written.ok) return faultOf(terminal, written.problem);
    const facts = demoFacts(gone.value, folder, scratch === null);
    if (json) terminal.print(facts);
    else terminal.say(demoText(terminal, facts));
    return 0;
  } finally {
    if (scratch !== null) await rm(scratch, { recursive: true, force: true });
  }
}
