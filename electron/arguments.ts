/** What was asked for at the start. */
export type Arguments = { readonly register: string | null; readonly file: string | null };

/**
 * Reads `--register PATH` and a file from a program's arguments. What else begins with `-` belongs to Chromium.
 *
 * @param argv the program, then (where it is not packaged) the application's folder, then the rest
 */
export function readArguments(argv: readonly string[], packaged: boolean): Arguments {
  let register: string | null = null;
  const rest: string[] = [];
  const given = argv.slice(1);
  for (let i = 0; i < given.length; i++) {
    const one = given[i]!;
    if (one === '--register') register = given[++i] ?? null;
    else if (one.startsWith('--register=')) register = one.slice('--register='.length);
    else if (!one.startsWith('-')) rest.push(one);
  }
  return { register, file: (packaged ? rest[0] : rest[1]) ?? null };
}
