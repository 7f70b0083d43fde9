import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import yauzl from 'yauzl';
import { readContainer, writeContainer } from '../../electron/signing/container.ts';
import type { PackageFile } from '../../electron/signing/zip-layout.ts';
import { MIMETYPE, faultOfName, isPayload } from '../../shared/package/names.ts';
import { ask, withFolder } from './programs.ts';
import { plainZip } from './other-zip.ts';

const letters = fc.constantFrom(...'abcåäöÅÉ &%-_.09'.split(''));
const part = fc.string({ unit: letters, minLength: 1, maxLength: 8 });
const name = fc
  .array(part, { minLength: 1, maxLength: 3 })
  .map((parts) => parts.join('/'))
  .filter((text) => faultOfName(text) === null && isPayload(text));
const files: fc.Arbitrary<PackageFile[]> = fc.uniqueArray(
  fc.record({ name, bytes: fc.uint8Array({ maxLength: 200 }) }),
  {
    maxLength: 6,
    selector: (file) => file.name.toLowerCase(),
  },
);

const example: readonly PackageFile[] = [
  { name: 'protokoll.pdf', bytes: Buffer.from('%PDF-') },
  { name: 'bilagor/Yttrande från nämnden.txt', bytes: Buffer.from('Inget att erinra.') },
  { name: 'META-INF/signature001.p7s', bytes: Buffer.from([1, 2, 3]) },
];

function write(given: readonly PackageFile[]): Uint8Array<ArrayBuffer> {
  const written = writeContainer(given);
  if (!written.ok) throw new Error(written.problem.code);
  return written.bytes;
}

function problemOf(bytes: Uint8Array) {
  const read = readContainer(bytes);
  return read.ok ? null : read.problem;
}

test('writing and reading a container is identity, and the order of files doesn’t matter', () => {
  fc.assert(
    fc.property(files, (given) => {
      const bytes = write(given);
      const read = readContainer(bytes);
      const contents = new Map(given.map((file) => [file.name, Buffer.from(file.bytes).toString('hex')]));
      if (!read.ok) throw new Error(read.problem.code);
      expect(new Map([...read.files].map(([key, value]) => [key, Buffer.from(value).toString('hex')]))).toEqual(
        contents,
      );
      expect(Buffer.compare(write(given.toReversed()), bytes)).toBe(0);
    }),
  );
});

test('any one changed byte is refused', () => {
  const bytes = write(example);
  for (let at = 0; at < bytes.length; at++) {
    for (const bit of [1, 2, 4, 8, 16, 32, 64, 128]) {
      const changed = new Uint8Array(bytes);
      changed[at] = (changed[at] ?? 0) ^ bit;
      expect(problemOf(changed), `byte ${at}, bit ${bit}`).not.toBeNull();
    }
  }
});

test('cut at any place it is refused as cut short', () => {
  const bytes = write(example);
  expect(problemOf(bytes.subarray(0, 0))).toEqual({ code: 'not-a-package', offset: 0 });
  for (let length = 1; length < bytes.length; length++) {
    expect(problemOf(bytes.subarray(0, length)), `${length} bytes`).toMatchObject({ code: 'cut-short', bytes: length });
  }
});

test('bytes before, between or after the files are refused', () => {
  const bytes = write(example);
  fc.assert(
    fc.property(fc.nat(bytes.length), fc.uint8Array({ minLength: 1, maxLength: 40 }), (at, more) => {
      const longer = Buffer.concat([bytes.subarray(0, at), more, bytes.subarray(at)]);
      expect(problemOf(longer)).not.toBeNull();
    }),
  );
  expect(problemOf(Buffer.concat([bytes, Buffer.of(0)]))).toEqual({
    code: 'container-changed',
    file: null,
    offset: bytes.length,
  });
});

test('whatever comes in, reading it ends with an answer', () => {
  const bytes = write(example);
  const mixed = fc.array(fc.tuple(fc.nat(bytes.length), fc.nat(bytes.length)), { maxLength: 6 });
  fc.assert(
    fc.property(mixed, (cuts) => {
      const shuffled = Buffer.concat(cuts.map(([from, to]) => bytes.subarray(Math.min(from, to), Math.max(from, to))));
      const read = readContainer(Buffer.concat([bytes.subarray(0, 69), shuffled]));
      expect(read.ok).toBeTypeOf('boolean');
    }),
  );
});

test('yazl, a ZIP writer of others, writes the same bytes', async () => {
  const all = [
    { name: 'mimetype', bytes: Buffer.from(MIMETYPE) },
    ...example.toSorted((a, b) => (a.name < b.name ? 1 : -1)),
  ];
  const ordered = ['mimetype', 'bilagor/Yttrande från nämnden.txt', 'protokoll.pdf', 'META-INF/signature001.p7s'];
  const zip = await plainZip(ordered.flatMap((wanted) => all.filter((file) => file.name === wanted)));
  expect(Buffer.compare(zip, write(example))).toBe(0);
});

test('yauzl and unzip read what was written', async () => {
  const zip = await yauzl.fromBufferPromise(Buffer.from(write(example)), { strictFileNames: true });
  const names: string[] = [];
  for await (const entry of zip.eachEntry()) names.push(entry.fileName);
  expect(names).toEqual([
    'mimetype',
    'bilagor/Yttrande från nämnden.txt',
    'protokoll.pdf',
    'META-INF/signature001.p7s',
  ]);
  await withFolder({ 'p.asice': write(example) }, (folder) => {
    expect(ask(folder, 'unzip', '-t', 'p.asice').text).toContain('No errors detected in compressed data of p.asice');
    expect(ask(folder, 'unzip', '-Z1', 'p.asice').text.trim().split('\n')).toEqual(names);
  });
});

test('the file says what it is at the places where other programs look', () => {
  const bytes = Buffer.from(write(example));
  expect(bytes.toString('latin1', 30, 38)).toBe('mimetype');
  expect(bytes.toString('latin1', 38, 69)).toBe(MIMETYPE);
});

describe('refused is, by name,', () => {
  const body = Buffer.from('x');
  test.each([
    ['a path out of the folder', [{ name: '../x', bytes: body }], 'name-not-allowed'],
    ['an absolute path', [{ name: '/x', bytes: body }], 'name-not-allowed'],
    ['a backslash', [{ name: 'a\\b', bytes: body }], 'name-not-allowed'],
    ['decomposed letters', [{ name: 'a\u030A', bytes: body }], 'name-not-allowed'],
    [
      'a name twice',
      [
        { name: 'a', bytes: body },
        { name: 'a', bytes: body },
      ],
      'name-twice',
    ],
    [
      'a name twice but for case',
      [
        { name: 'a', bytes: body },
        { name: 'A', bytes: body },
      ],
      'name-twice',
    ],
    ['a second mimetype', [{ name: 'mimetype', bytes: body }], 'name-twice'],
    ['too many', Array.from({ length: 1_000 }, (_, index) => ({ name: `${index}`, bytes: body })), 'too-many-files'],
  ])('%s, when written and when read', async (_, given, code) => {
    expect(writeContainer(given)).toMatchObject({ ok: false, problem: { code } });
    const zip = await plainZip([{ name: 'mimetype', bytes: Buffer.from(MIMETYPE) }, ...given]);
    expect(problemOf(zip)).toMatchObject({ code });
  });
});

test('too much is refused before it is looked at', () => {
  const many = Buffer.alloc(64 * 1024 * 1024);
  const five = ['a', 'b', 'c', 'd', 'e'].map((letter) => ({ name: letter, bytes: many }));
  expect(writeContainer(five)).toMatchObject({ ok: false, problem: { code: 'too-large', limit: 268_435_456 } });
  expect(problemOf(Buffer.alloc(258 * 1024 * 1024))).toMatchObject({ code: 'too-large' });
});

test('a file that unfolds to more than it takes is refused without unfolding it', async () => {
  const bomb = { name: 'bomb.txt', bytes: Buffer.alloc(10_000_000) };
  const zip = await plainZip([{ name: 'mimetype', bytes: Buffer.from(MIMETYPE) }, bomb], ['bomb.txt']);
  expect(zip.length).toBeLessThan(20_000);
  expect(problemOf(zip)).toEqual({ code: 'file-compressed', file: 'bomb.txt' });
});

test('an encrypted file is refused as such', () => {
  const bytes = Buffer.from(write([{ name: 'a.txt', bytes: Buffer.from('x') }]));
  bytes.writeUInt16LE(0x0801, 69 + 6);
  expect(problemOf(bytes)).toEqual({ code: 'file-encrypted', file: 'a.txt' });
});

test('other ZIPs are no packages: another first file, another mimetype', async () => {
  const docx = await plainZip([{ name: '[Content_Types].xml', bytes: Buffer.from('<x/>') }]);
  expect(problemOf(docx)).toMatchObject({ code: 'not-a-package' });
  const odt = await plainZip([{ name: 'mimetype', bytes: Buffer.from('application/vnd.oasis.opendocument') }]);
  expect(problemOf(odt)).toMatchObject({ code: 'not-a-package' });
  const asics = await plainZip([{ name: 'mimetype', bytes: Buffer.from('application/vnd.etsi.asic-s+zip') }]);
  expect(problemOf(asics)).toMatchObject({ code: 'not-a-package' });
});

test('a directory that tells of another file than the one that stands there is refused', () => {
  const bytes = Buffer.from(write([{ name: 'a.txt', bytes: Buffer.from('x') }]));
  const inDirectory = bytes.lastIndexOf('a.txt');
  bytes.write('b.txt', inDirectory);
  expect(problemOf(bytes)).toEqual({ code: 'container-changed', file: 'a.txt', offset: inDirectory });
});
