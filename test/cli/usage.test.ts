import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { chooseLocale } from '../../electron/cli/locale.ts';
import { klubba, objectIn, root, sample } from './klubba.ts';

const commands = ['import', 'show', 'minutes', 'verify', 'receive', 'demo'];

describe('the language of the command line', () => {
  it('is Swedish unless the system or the person says English', () => {
    expect(chooseLocale([], {})).toBe('sv');
    expect(chooseLocale([], { LANG: 'C.UTF-8' })).toBe('sv');
    expect(chooseLocale([], { LANG: 'en_GB.UTF-8' })).toBe('en');
    expect(chooseLocale([], { LC_ALL: 'sv_SE.UTF-8', LANG: 'en_GB.UTF-8' })).toBe('sv');
    expect(chooseLocale([], { LC_ALL: '', LC_MESSAGES: 'en_US', LANG: 'sv_SE' })).toBe('en');
    expect(chooseLocale(['show', '--lang', 'en'], { LANG: 'sv_SE' })).toBe('en');
    expect(chooseLocale(['--lang=sv', 'show'], { LANG: 'en_GB' })).toBe('sv');
    expect(chooseLocale(['import', '--', '--lang=en'], {})).toBe('sv');
  });

  it('is that of results and errors alike', async () => {
    const { out } = await klubba(['import', sample], { LC_ALL: 'en_GB.UTF-8' });
    expect(out).toContain('8 plans, 41 initiatives');
    const { err } = await klubba(['import', '/finns/inte.txt', '--lang', 'en']);
    expect(err).toContain('inte.txt');
    expect(err).toContain('The file inte.txt');
  });
});

describe('help', () => {
  it('names every command, in both languages, on stdout', async () => {
    const [sv, en] = await Promise.all([klubba(['--help']), klubba(['--help', '--lang', 'en'])]);
    expect([sv.status, en.status, sv.err, en.err]).toEqual([0, 0, '', '']);
    for (const command of commands) {
      expect(sv.out).toMatch(new RegExp(`^  ${command}\\b`, 'm'));
      expect(en.out).toMatch(new RegExp(`^  ${command}\\b`, 'm'));
    }
    expect(sv.out).toContain('Användning: klubba');
    expect(en.out).toContain('Usage: klubba');
  });

  it('explains each command', async () => {
    for (const command of commands) {
      const { status, out } = await klubba([command, '--help']);
      expect(status).toBe(0);
      expect(out).toContain(`klubba ${command}`);
      expect(out).toContain('--json');
      expect(out).not.toMatch(/Usage|Options|\[options\]/);
    }
  });

  it('tells the version', async () => {
    const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
    expect((await klubba(['--version'])).out).toBe(`${version}\n`);
  });
});

describe('what no command takes', () => {
  it.each([
    [['imprt'], 'import'],
    [['import'], 'fil'],
    [['verify', 'a', 'b'], 'a, b'],
    [['show', '--jsn'], '--json'],
    [['demo'], '--out'],
    [['verify', 'a', '--ca'], '--ca'],
    [['show', '--lang', 'fr'], 'fr'],
  ])('is refused with a hint: %s', async (args, hint) => {
    const { status, out, err } = await klubba(args);
    expect({ status, out }).toEqual({ status: 2, out: '' });
    expect(err).toContain(hint);
    expect(err).toContain('klubba --help');
  });

  it('is an object for programs', async () => {
    const refused = await klubba(['import', '--json']);
    expect(refused.status).toBe(2);
    expect(objectIn(refused)).toMatchObject({ error: { code: 'usage' } });
  });

  it('is no command at all: then there is help, and nothing on stdout', async () => {
    const { status, out, err } = await klubba([]);
    expect({ status, out }).toEqual({ status: 2, out: '' });
    expect(err).toContain('Användning: klubba');
  });
});
