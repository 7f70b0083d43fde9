// Reads the sources as the house rules see them: rooms, names, lines, and who imports whom.
import { globSync, readFileSync } from 'node:fs';
import { dirname, join, posix, resolve } from 'node:path';
import { parseSync, type Program } from 'oxc-parser';

export const root = resolve(import.meta.dirname, '../..');

/** One source file; `imports` are paths from the root, package names, or `node:` names. */
export interface SourceFile {
  readonly path: string;
  readonly text: string;
  readonly lines: number;
  readonly program: Program;
  readonly imports: readonly string[];
  readonly exportsDefault: boolean;
}

/** Every TypeScript file of a room, or of several. */
export function filesOf(...rooms: readonly string[]): readonly SourceFile[] {
  return rooms.flatMap((room) =>
    globSync(`${room}/**/*.{ts,tsx}`, { cwd: root })
      .filter((path) => !path.endsWith('.d.ts'))
      .sort()
      .map(readSource),
  );
}

function readSource(path: string): SourceFile {
  const text = readFileSync(join(root, path), 'utf8');
  return describeSource(path, text);
}

/** What one text says of itself; throws when it is no TypeScript. */
export function describeSource(path: string, text: string): SourceFile {
  const { program, module, errors } = parseSync(path, text);
  if (errors.length > 0) throw new Error(`${path}: ${errors.map(({ message }) => message).join(', ')}`);
  const requests = [
    ...module.staticImports.map(({ moduleRequest }) => moduleRequest.value),
    ...module.staticExports.flatMap(({ entries }) =>
      entries.flatMap(({ moduleRequest }) => moduleRequest?.value ?? []),
    ),
    ...module.dynamicImports.map(({ moduleRequest }) => text.slice(moduleRequest.start + 1, moduleRequest.end - 1)),
    ...[...text.matchAll(/\b(?:require|import)\(\s*['"]([^'"]+)['"]\s*\)/g)].flatMap(([, request]) => request ?? []),
  ];
  return {
    path,
    text,
    lines: text.split('\n').length - 1,
    program,
    imports: [...new Set(requests.map((request) => target(path, request)))],
    exportsDefault: program.body.some(({ type }) => type === 'ExportDefaultDeclaration') || /\bas default\b/.test(text),
  };
}

/** A relative request as a path from the root, a package's as its name. */
function target(from: string, request: string): string {
  if (request.startsWith('.')) return posix.join(dirname(from), request.replace(/\?.*$/, ''));
  if (request.startsWith('node:')) return request;
  return request
    .split('/')
    .slice(0, request.startsWith('@') ? 2 : 1)
    .join('/');
}
