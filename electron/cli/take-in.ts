import { done, type Result } from '../../shared/bridge/problem.ts';
import type { Standing } from '../../shared/bridge/shapes.ts';
import type { Machine } from '../machine.ts';
import { Imports } from '../readers/imports.ts';
import type { StartIsolate } from '../readers/isolate.ts';
import { registerFolder, withMachine } from './open-machine.ts';
import type { Read } from './read-in-own-process.ts';

/** What became of a document. */
export type Taken = {
  readonly register: string;
  readonly year: number;
  /** Hashes of the plans' versions, in the document's order, and how each stood against the register before. */
  readonly plans: readonly string[];
  readonly standings: readonly Standing[];
};

/** Takes all plans of a document into a register, made where it is missing. */
export function takeIn(register: string | undefined, read: Read): Promise<Result<Taken>> {
  return withMachine(registerFolder(register), (machine) => takeInto(machine, read));
}

/** The same, into a register that is open. */
export async function takeInto(machine: Machine, read: Read): Promise<Result<Taken>> {
  const job = machine.newId();
  const imports = new Imports(machine, handingOver(read));
  const preview = await imports.preview(job, read.result.source.name, () => {});
  if (!preview.ok) return preview;
  const { standings } = preview.value;
  const accepted = imports.accept(
    job,
    standings.map((_, i) => i),
  );
  return accepted.ok ? done({ register: machine.rooms.folder, standings, ...accepted.value }) : accepted;
}

/** Answers with what has been read already. */
function handingOver({ took, ...read }: Read): StartIsolate {
  return () => ({
    send: () => {},
    onMessage: (listener) => queueMicrotask(() => listener({ kind: 'done', result: done(read), took })),
    onEnd: () => {},
    kill: () => {},
  });
}
