import loadHighs, { type Highs } from 'highs';
import { join } from 'node:path';

/** HiGHS as WebAssembly, from the file that the build puts beside the bundles. Takes about 0.1 s; load it once. */
export async function highsBeside(folder: string): Promise<Highs> {
  return loadHighs({ locateFile: (file) => join(folder, file) });
}
