import { existsSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ask } from '../signing/programs.ts';
import { folderForTest, folderToKeep, klubba, objectIn, real, sample } from './klubba.ts';

const folder = folderToKeep();
const out = join(folder, 'prov', 'resultat');
const register = join(folder, 'register');
const asice = join(out, 'paket.asice');
const ca = join(out, 'ca.pem');
let facts: Record<string, unknown> = {};

beforeAll(async () => {
  const demo = await klubba(['demo', '--out', out, '--register', register, '--json']);
  expect({ status: demo.status, err: demo.err }).toEqual({ status: 0, err: '' });
  facts = objectIn(demo);
}, 60_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('klubba demo', () => {
  it('writes minutes, package and certificates, and nothing else', () => {
    expect(readdirSync(out).sort()).toEqual(['ca.pem', 'paket.asice', 'protokoll.pdf']);
    expect(facts).toMatchObject({ plans: 8, initiatives: 41, verification: 'valid', plan: { version: '5.0' } });
  });

  it('prints minutes that tell what happened, tagged and archivable', () => {
    const about = ask(out, 'pdfinfo', 'protokoll.pdf').text;
    expect(about).toMatch(/^Tagged: +yes/m);
    expect(ask(out, 'pdfinfo', '-meta', 'protokoll.pdf').text).toMatch(/pdfaid:part>2<[^]*pdfaid:conformance>A</);
    expect(ask(out, 'qpdf', '--check', 'protokoll.pdf').status).toBe(0);
    const text = ask(out, 'pdftotext', '-layout', 'protokoll.pdf', '-').text.replace(/\s+/g, ' ');
    for (const said of [
      'Prioriteringsforum IT-tjänster',
      'Astrid Holm, ordförande',
      '§ 4 Prioritering av initiativ',
      '1 1 2 Säker inloggning utan lösenord',
      'Ramen 10 000 tkr för 2027 slutar här.',
      'att fastställa rangordningen',
      'Prioriteras ej',
      'Sara Öhman, Servicenämnden, gick klockan',
    ])
      expect(text.replaceAll('\u202f', ' ')).toContain(said);
  });

  it('is judged sound by unzip, pdfsig and openssl, with the certificates that it wrote', () => {
    const unpacked = folderForTest();
    expect(ask(unpacked, 'unzip', '-t', asice).text).toContain('No errors detected');
    expect(ask(unpacked, 'unzip', '-q', asice).status).toBe(0);
    for (const number of ['001', '002']) {
      const manifest = `META-INF/ASiCManifest${number}.xml`;
      const verify = `cms -verify -binary -cades -purpose any -inform DER -in META-INF/signature${number}.p7s -content ${manifest} -CAfile ${ca} -out /dev/null`;
      const said = ask(unpacked, 'openssl', ...verify.split(' '));
      expect(said.text).toContain('CAdES Verification successful');
      expect(said.status).toBe(0);
      const xml = readFileSync(join(unpacked, manifest), 'utf8');
      const digests = [...xml.matchAll(/URI="([^"]+)" MimeType="[^"]+">[^]*?<ds:DigestValue>([^<]+)</g)];
      expect(digests.length).toBeGreaterThanOrEqual(7);
      for (const [, uri = '', digest = ''] of digests) {
        const computed = ask(unpacked, 'openssl', 'dgst', '-sha256', '-r', decodeURIComponent(uri)).text.split(' ')[0];
        expect(computed).toBe(Buffer.from(digest, 'base64').toString('hex'));
      }
    }
    expect(readFileSync(join(unpacked, 'protokoll.pdf')).equals(readFileSync(join(out, 'protokoll.pdf')))).toBe(true);
    expect(ask(out, 'pdfsig', 'protokoll.pdf').text.match(/Signature is Valid/g)).toHaveLength(2);
  });

  it('undoes one change and does it again, so that the log tells of both', () => {
    const unpacked = folderForTest();
    ask(unpacked, 'unzip', '-q', asice, 'logg.jsonl');
    const log = readFileSync(join(unpacked, 'logg.jsonl'), 'utf8').trimEnd().split('\n');
    const types = log.map((line) => (JSON.parse(line) as { fact: { type: string } }).fact.type);
    expect(types[0]).toBe('meeting.opened.2');
    expect(types.at(-1)).toBe('meeting.closed.1');
    expect(types.filter((type) => type === 'command.undone.1')).toHaveLength(2);
  });

  it('leaves neither register nor keys behind where none was named', async () => {
    const result = join(folderForTest(), 'resultat');
    const before = readdirSync(tmpdir()).filter((name) => name.startsWith('klubba-demo-'));
    const { status, out: said } = await klubba(['demo', '--from', sample, '--out', result]);
    expect(status).toBe(0);
    expect(said).toContain(`klubba verify ${join(result, 'paket.asice')} --ca ${join(result, 'ca.pem')}`);
    expect(readdirSync(tmpdir()).filter((name) => name.startsWith('klubba-demo-'))).toEqual(before);
  });

  it.skipIf(real === null)(
    'goes the whole way on the real plans too (skipped where they are not at hand)',
    async () => {
      const result = join(folderForTest(), 'resultat');
      expect((await klubba(['demo', '--from', real ?? '', '--out', result])).status).toBe(0);
      const verified = await klubba(['verify', join(result, 'paket.asice'), '--ca', join(result, 'ca.pem')]);
      expect(verified.status).toBe(0);
    },
  );

  it('writes nothing where the document is none, or the folder is a file', async () => {
    const there = folderForTest();
    const [result, file] = [join(there, 'resultat'), join(there, 'fil')];
    writeFileSync(file, 'Inköpslista');
    expect((await klubba(['demo', '--from', file, '--out', result])).status).toBe(2);
    expect((await klubba(['demo', '--out', file])).status).toBe(2);
    expect(existsSync(result)).toBe(false);
    expect(readFileSync(file, 'utf8')).toBe('Inköpslista');
  });

  it('holds the next meeting on the version that the last one made, and numbers its §§ on', async () => {
    const again = join(folderForTest(), 'register');
    const args = ['demo', '--out', folderForTest(), '--register', again, '--json'];
    const first = objectIn(await klubba(args));
    const second = objectIn(await klubba(args));
    expect(second['plan']).toMatchObject({ from: (first['plan'] as { to: string }).to, version: '6.0' });
    const { id } = second['meeting'] as { id: string };
    const meeting = objectIn(await klubba(['show', id, '--register', again, '--json']));
    expect(meeting).toMatchObject({ items: [{ section: 7 }, {}, {}, {}, {}, { section: 12 }] });
  }, 60_000);
});

describe('klubba verify', () => {
  it('answers 0 where the signers are known, by their certificates or by a register', async () => {
    const verified = await klubba(['verify', asice, '--ca', ca]);
    expect(verified.status).toBe(0);
    expect(verified.out).toContain('giltigt. Helt och oförändrat');
    expect(verified.out).toMatch(/Astrid Holm, Stadsledningskontoret: ordförande, känd/);
    expect(verified.out).toContain('Den är ett sigill');
    expect((await klubba(['verify', asice, '--register', register])).status).toBe(0);
  });

  it('answers 3 where they are not', async () => {
    const { status, out: said } = await klubba(['verify', asice, '--json']);
    expect(status).toBe(3);
    const report = JSON.parse(said) as { signatures: unknown[] };
    expect(report).toMatchObject({ overall: 'unknown-signers', problems: [], awaiting: [], content: null });
    expect(report.signatures).toHaveLength(2);
  });

  it('answers 1 and says where, for one changed byte anywhere and for a package cut short', async () => {
    const bytes = readFileSync(asice);
    const file = join(folderForTest(), 'paket.asice');
    for (const at of [0, 40, 5_000, bytes.length >> 1, bytes.length - 3_000, bytes.length - 1]) {
      const changed = Buffer.from(bytes);
      changed[at] = (changed[at] ?? 0) ^ 1;
      writeFileSync(file, changed);
      const { status, out: said } = await klubba(['verify', file, '--ca', ca, '--json']);
      expect({ at, status }).toEqual({ at, status: 1 });
      expect((JSON.parse(said) as { problems: unknown[] }).problems.length).toBeGreaterThan(0);
    }
    writeFileSync(file, bytes.subarray(0, 100_000));
    const cut = await klubba(['verify', file]);
    expect(cut.status).toBe(1);
    expect(cut.out).toContain('OGILTIGT');
  });

  it('answers 2 where there is nothing to read', async () => {
    const empty = join(folderForTest(), 'tom.asice');
    writeFileSync(empty, '');
    for (const args of [[empty], [folder], ['finns-inte.asice'], [asice, '--ca', empty], [asice, '--register', empty]])
      expect((await klubba(['verify', ...args])).status).toBe(2);
  });
});

describe('klubba receive', () => {
  it('brings in plans, meeting and minutes; twice changes nothing', async () => {
    const other = join(folderForTest(), 'register');
    const first = await klubba(['receive', asice, '--register', other, '--json']);
    expect(first.status).toBe(0);
    expect(objectIn(first)).toMatchObject({ known: false, plans: 2, report: { overall: 'unknown-signers' } });
    const shown = await klubba(['show', '--register', other, '--json']);
    const again = await klubba(['receive', asice, '--register', other, '--json']);
    expect(objectIn(again)).toMatchObject({ known: true, plans: 0, operations: 0 });
    expect(await klubba(['show', '--register', other, '--json'])).toEqual(shown);

    const { id } = facts['meeting'] as { id: string };
    const here = objectIn(await klubba(['show', id, '--register', register, '--json']));
    const there = objectIn(await klubba(['show', id, '--register', other, '--json']));
    expect({ ...there, packages: [] }).toEqual({ ...here, packages: [] });
    const minutes = join(folderForTest(), 'protokoll.pdf');
    expect((await klubba(['minutes', id.slice(0, 12), '--out', minutes, '--register', other])).status).toBe(0);
    expect(readFileSync(minutes).subarray(0, 5).toString()).toBe('%PDF-');
  });

  it('refuses a changed package, and makes no register for it', async () => {
    const there = folderForTest();
    const file = join(there, 'paket.asice');
    const changed = readFileSync(asice);
    changed[70_000] = (changed[70_000] ?? 0) ^ 1;
    writeFileSync(file, changed);
    const { status, out: said } = await klubba(['receive', file, '--register', join(there, 'register'), '--json']);
    expect(status).toBe(2);
    expect(JSON.parse(said)).toMatchObject({ error: { code: 'packageInvalid' } });
    expect(existsSync(join(there, 'register'))).toBe(false);
  });
});
