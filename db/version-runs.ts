/**
 * Versions that hold something, the oldest first, as people write them: three or more in a row as a run, `1.0–3.0`,
 * fewer one by one.
 */
export function versionRuns(versions: readonly { readonly version: string; readonly isIn: boolean }[]): string[] {
  const runs: string[][] = [];
  let run: string[] | null = null;
  for (const { version, isIn } of versions) {
    if (!isIn) run = null;
    else if (run) run.push(version);
    else runs.push((run = [version]));
  }
  return runs.flatMap((all) => (all.length < 3 ? all : [`${all[0]}–${all.at(-1)}`]));
}
