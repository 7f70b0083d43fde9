import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { folderForTest, folderToKeep, klubba, objectIn, sample } from './klubba.ts';

const folder = folderToKeep();
const register = join(folder, 'register');
beforeAll(async () => void (await klubba(['import', sample, '--register', register])), 120_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const search = (...args: string[]) => klubba(['search', ...args, '--register', register]);

describe('klubba search', () => {
  it('tells what is found, where it stands, and how many there are', async () => {
    const { status, out } = await search('avtalsuppföljning', 'beställningssystemet');
    expect(status).toBe(0);
    expect(out).toContain('Avtalsuppföljning i beställningssystemet\n  2027 · E-handel · version 4.0 · Nr 1\n');
    expect(out).toMatch(/\d+ träffar\n$/);
  });

  it('gives programs the texts with the places of what was found', async () => {
    const { hits, ...said } = objectIn(
      await search('ramavtal -elevsystem', '--json', '--limit', '1', '--year', '2027'),
    );
    expect(said).toMatchObject({ register, query: 'ramavtal -elevsystem', year: 2027, isAsked: true, meant: null });
    const [hit] = hits as { excerpt: string; excerptMarks: [number, number][]; target: object; what: string }[];
    expect(hit).toMatchObject({
      what: 'plan',
      year: 2027,
      part: { key: 'goal' },
      target: { initiative: 'e-handel/1' },
    });
    expect(hit?.excerptMarks.map(([start, end]) => hit.excerpt.slice(start, end))).toContain('ramavtal');
  });

  it('ends with 1 where nothing is found, and says what may have been meant', async () => {
    const { status, out, err } = await search('upphandlling');
    expect({ status, err }).toEqual({ status: 1, err: '' });
    expect(out).toContain('Menade du upphandling?');
    const none = await search('avtal', '--year', '1999', '--json');
    expect(none.status).toBe(1);
    expect(objectIn(none)).toMatchObject({ hits: [], count: 0 });
  });

  it('refuses what is no year or no number, in words', async () => {
    for (const args of [
      ['--year', '27'],
      ['--limit', '0'],
      ['--limit', 'x'],
    ]) {
      const { status, out, err } = await search('avtal', ...args);
      expect({ status, out }).toEqual({ status: 2, out: '' });
      expect(err).toContain(args[1]);
    }
    expect((await search()).status).toBe(2);
  });

  it('finds the same when the index has been made anew', async () => {
    const before = objectIn(await search('avtal', '--json'));
    expect(objectIn(await search('avtal', '--json', '--rebuild'))).toEqual(before);
  });

  it('finds nothing in a register that is not there, and does not make it', async () => {
    const none = join(folderForTest(), 'register');
    const { status } = await klubba(['search', 'avtal', '--register', none]);
    expect(status).toBe(1);
    expect(existsSync(none)).toBe(false);
  });
});
