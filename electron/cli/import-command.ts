import { mapSheets } from './map-sheets.ts';
import { readInOwnProcess } from './read-in-own-process.ts';
import { faultOf, type Outcome, type Terminal } from './terminal.ts';

export type ImportOptions = {
  readonly json?: true;
  readonly accept?: true;
  readonly register?: string;
  readonly older?: true;
  readonly map?: readonly string[];
};

/** One document as `importCommand`; several one after the other, see `importSeveral`. */
export async function importDocuments(
  terminal: Terminal,
  paths: readonly string[],
  options: ImportOptions,
): Promise<Outcome> {
  const [path = ''] = paths;
  if (paths.length <= 1) return importCommand(terminal, path, options);
  return (await import('./import-several.ts')).importSeveral(terminal, paths, options);
}

/**
 * Reads a document and says what was found: for programs the object `klubba-import/1`, for people a summary. It is
 * taken into a register only where that is asked for (`--accept`, or a register by name).
 */
export async function importCommand(
  terminal: Terminal,
  path: string,
  { json, accept, older, register, map = [] }: ImportOptions,
): Promise<Outcome> {
  const whole = await readInOwnProcess(path);
  if (!whole.ok) return faultOf(terminal, whole.problem);
  const read = await mapSheets(whole.value, map, register);
  if (!read.ok) return faultOf(terminal, read.problem);
  const { result } = read.value;
  const taking = accept === true || register !== undefined;
  const taken = taking
    ? await (await import('./take-in.ts')).takeIn(register, read.value, older ? { older } : {})
    : null;
  if (taken && !taken.ok) return faultOf(terminal, taken.problem);
  if (json) terminal.print(taken ? { ...result, taken: taken.value } : result);
  else terminal.say((await import('./import-summary.ts')).importSummary(terminal, result, taken?.value ?? null));
  return 0;
}
