import type { Result } from '../../shared/bridge/problem.ts';
import { forkIsolate } from '../readers/fork-isolate.ts';
import { readApart } from '../readers/work-apart.ts';
import type { ReadDocument } from '../readers/read-document.ts';

/** What was read of a document, before any register was opened: one that is refused leaves none behind. */
export type Read = ReadDocument & { readonly took: number };

/** Reads a document in a process of its own, by the bundle that lies beside this one. */
export function readInOwnProcess(path: string): Promise<Result<Read>> {
  return readApart(forkIsolate(__dirname), path, () => {}).result;
}
