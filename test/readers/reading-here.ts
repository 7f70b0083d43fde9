import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { roomsOf } from '../../db/rooms.ts';
import { machineOf } from '../../electron/machine.ts';
import { Imports } from '../../electron/readers/imports.ts';
import type { StartIsolate } from '../../electron/readers/isolate.ts';
import { readDocument } from '../../electron/readers/read-document.ts';
import { failed, type Result } from '../../shared/bridge/problem.ts';
import { freshFolder, open } from '../db/folders.ts';

/** Reads as the process apart does, in this one. */
const here: StartIsolate = () => {
  let tell: (message: unknown) => void = () => {};
  return {
    send: (request) => {
      const { path } = request as { readonly path: string };
      const told = (result: unknown) => tell({ kind: 'done', result, took: 1 });
      readDocument(path, () => {}).then(told, (error: unknown) => told(failed('internal', { what: String(error) })));
    },
    onMessage: (listener) => void (tell = listener),
    onEnd: () => {},
    kill: () => {},
  };
};

/** An empty register on disk with its imports; the clock ticks a minute a reading. */
export function desk() {
  let ticks = 0;
  const rooms = roomsOf(open());
  const now = () => new Date(Date.UTC(2026, 10, 23, 8, ticks++));
  const machine = machineOf(rooms, now, () => `id-${ticks}`);
  const imports = new Imports(machine, here);
  const folder = freshFolder();
  let jobs = 0;
  /** Reads a text from a file of that name. */
  const read = async (text: string, name = 'planer.txt') => {
    const path = join(folder, name);
    writeFileSync(path, text);
    return readFile(path);
  };
  const readFile = async (path: string) => valueOf(await imports.preview(`job-${++jobs}`, path, () => {}));
  return { rooms, machine, imports, read, readFile };
}

/** What was asked for; throws the problem's code where it could not be done. */
export function valueOf<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(`${result.problem.code} ${JSON.stringify(result.problem.params)}`);
  return result.value;
}
