import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** What a program of others (poppler's or qpdf) says of a PDF; its place stands as `FILE` among the arguments. */
export function ask(bytes: Uint8Array, program: string, ...args: string[]): string {
  return inFolder(bytes, (file) => run(program, args, { FILE: file }));
}

/** The first file that a PDF carries, as a reader saves it. */
export function firstFileOf(bytes: Uint8Array): string {
  return inFolder(bytes, (file, folder) => {
    const saved = join(folder, 'saved');
    run('pdfdetach', ['-save', '1', '-o', saved, file], {});
    return readFileSync(saved, 'utf8');
  });
}

function inFolder<T>(bytes: Uint8Array, use: (file: string, folder: string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), 'klubba-pdf-'));
  try {
    const file = join(folder, 'minutes.pdf');
    writeFileSync(file, bytes);
    return use(file, folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function run(program: string, args: readonly string[], places: Readonly<Record<string, string>>): string {
  const given = args.map((arg) => places[arg] ?? arg);
  try {
    return execFileSync(program, given, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'], maxBuffer: 2 ** 27 });
  } catch (error) {
    const missing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    throw missing ? new Error(`${program} is missing: apt-get install poppler-utils qpdf`) : error;
  }
}

/** The text as people copy it, with every run of white space as one space. */
export function textOf(bytes: Uint8Array): string {
  return ask(bytes, 'pdftotext', 'FILE', '-').replace(/\s+/g, ' ');
}

/** The tags in reading order, with their texts. */
export function tagsOf(bytes: Uint8Array): string {
  return ask(bytes, 'pdfinfo', '-struct-text', 'FILE');
}
