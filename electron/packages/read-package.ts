import type { Result } from '../../shared/bridge/problem.ts';
import { readFile, type ReadFile } from '../readers/read-file.ts';
import { limits } from '../signing/container.ts';

/** A package's bytes. One larger than a package may be is not read at all. */
export function readPackage(path: string): Promise<Result<ReadFile>> {
  return readFile(path, () => {}, limits.bytes + limits.files * 1024);
}
