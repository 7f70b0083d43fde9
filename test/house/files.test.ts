import { globSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, it } from 'vitest';
import { filesOf, root, type SourceFile } from './source-files.ts';
import { house } from './table.ts';

const files = filesOf(...Object.keys(house));

describe('the files', () => {
  it('are named in kebab-case, for what they hold', () => {
    const all = globSync('{shared,db,electron,renderer,build,test}/**/*.{ts,tsx,mjs,cjs,css,sql,typ}', { cwd: root });
    const odd = all.filter((path) => !/^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9]+)*$/.test(basename(path)));
    expect(odd).toEqual([]);
    expect(all.filter((path) => /(^|\/)(utils?|helpers?|misc)\.\w+$/.test(path))).toEqual([]);
  });

  it('export by name', () => {
    expect(files.filter((file) => file.exportsDefault).map(({ path }) => path)).toEqual([]);
  });

  it('are no barrels', () => {
    expect(files.filter(isBarrel).map(({ path }) => path)).toEqual([]);
  });

  it('explain themselves when they are over 250 lines', () => {
    const long = files.filter(({ lines }) => lines > 250);
    const silent = long.filter(({ text }) => !text.split('\n').slice(0, 12).join('\n').includes('Long because'));
    expect(silent.map(({ path, lines }) => `${path}: ${lines} lines`)).toEqual([]);
  });

  it('are short: the median at most 80 lines, the 90th percentile at most 200', () => {
    const lines = files.map((file) => file.lines).sort((a, b) => a - b);
    const at = (share: number) => lines[Math.floor(lines.length * share)] ?? 0;
    expect(at(0.5)).toBeLessThanOrEqual(80);
    expect(at(0.9)).toBeLessThanOrEqual(200);
  });
});

function isBarrel({ program }: SourceFile): boolean {
  const passesOn = program.body.filter(
    (each) => each.type === 'ExportAllDeclaration' || (each.type === 'ExportNamedDeclaration' && each.source !== null),
  );
  return program.body.length > 0 && passesOn.length === program.body.length;
}
