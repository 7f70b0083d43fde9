import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { openRegister } from '../../db/register.ts';
import { folderForTest, folderToKeep, klubba, objectIn, sample } from './klubba.ts';

const folder = folderToKeep();
const register = join(folder, 'register');
beforeAll(async () => void (await klubba(['import', sample, '--register', register])));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const show = (...args: string[]) => klubba(['show', ...args, '--register', register]);

describe('klubba show', () => {
  it('shows the years with their areas and sums', async () => {
    const { status, out } = await show();
    expect(status).toBe(0);
    expect(out).toContain('Tjänsteområden 2027');
    expect(out).toMatch(/^Vård och omsorg +4\.0 +2026-06-29 +4 +18\u00a0800 .* gällande +[0-9a-f]{12}$/m);
  });

  it('shows a plan by its area, however that is written, and by its hash', async () => {
    const byName = objectIn(await show('Ledning & styrning', '--json'));
    expect(byName).toMatchObject({ version: { plan: { area: 'Ledning och styrning' } } });
    const hash = byName['hash'] as string;
    expect(objectIn(await show(hash.slice(0, 12), '--json'))).toEqual(byName);
    const { out } = await show('e-handel');
    expect(out).toMatch(/^ +1 +1 +1 +Avtalsuppföljning i beställningssystemet +1\u00a0200 +600 +0 +0$/m);
    expect(out).toContain('Läst ur exempelstad-2027.txt');
  });

  it('says so where nothing is called that', async () => {
    for (const name of ['Park', 'ffff', '']) {
      const { status, out, err } = await show(name);
      expect({ status, out }).toEqual({ status: 2, out: '' });
      expect(err).toContain('Registret har inget som heter');
    }
  });

  it('shows a register that is not there as empty, and does not make it', async () => {
    const none = join(folderForTest(), 'register');
    const { status, out } = await klubba(['show', '--register', none]);
    expect(status).toBe(0);
    expect(out).toContain('är tomt');
    const shown = objectIn(await klubba(['show', '--register', none, '--json']));
    expect(shown).toEqual({ register: none, years: [], meetings: [], packages: [] });
    expect(existsSync(none)).toBe(false);
  });
});

describe('a register that is in use', () => {
  it('is left alone, and the command says why', async () => {
    const owner = openRegister(register);
    if (!owner.ok) throw new Error(owner.problem.code);
    onTestFinished(() => owner.value.close());
    for (const args of [['show'], ['import', sample], ['demo', '--out', join(folder, 'resultat')]]) {
      const { status, out } = await klubba([...args, '--register', register, '--json']);
      expect(status).toBe(2);
      expect(JSON.parse(out)).toMatchObject({ error: { code: 'registerInUse' } });
    }
    expect(existsSync(join(folder, 'resultat'))).toBe(false);
  });
});

describe('klubba minutes', () => {
  it('refuses a meeting that is not there, and writes nothing', async () => {
    const out = join(folderForTest(), 'protokoll.pdf');
    const { status, err } = await klubba(['minutes', 'abcd1234', '--out', out, '--register', register]);
    expect(status).toBe(2);
    expect(err).toContain('abcd1234');
    expect(existsSync(out)).toBe(false);
  });
});
