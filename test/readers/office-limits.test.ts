import { describe, expect, test } from 'vitest';

import { officeLimits } from '../../electron/readers/office/office-limits.ts';
import { readZip } from '../../electron/readers/office/read-zip.ts';
import { walkXml } from '../../electron/readers/office/read-xml.ts';
import { docx, importBytes, p, problemOf, zip } from './docx-parts.ts';
import { unpack } from '../fuzz/repack.ts';
import { typesetSample } from './typeset-sample.ts';
import { sample } from '../document/documents.ts';
import { convert, hasOffice } from './with-office.ts';

const codeOf = (result: { readonly ok: true } | { readonly ok: false; readonly problem: { readonly code: string } }) =>
  result.ok ? 'none' : result.problem.code;
const walk = (xml: string | Uint8Array): string =>
  codeOf(walkXml('prov.docx', typeof xml === 'string' ? Buffer.from(xml) : xml, {}));
const read = async (bytes: Uint8Array): Promise<string> =>
  codeOf(await readZip({ name: 'prov.zip', bytes }, () => true));

/** Bytes with a stretch of them replaced by as many others, wherever it stands. */
function patched(bytes: Uint8Array, from: Uint8Array, to: Uint8Array): Uint8Array {
  const made = Buffer.from(bytes);
  for (let at = made.indexOf(from); at >= 0; at = made.indexOf(from, at + to.length)) made.set(to, at);
  return made;
}

describe('an archive', () => {
  test('of more files than any document has is refused', async () => {
    const one = Buffer.from(await zip({ a: 'x' }));
    one.writeUInt16LE(officeLimits.entries + 1, one.length - 22 + 10);
    expect(await read(one)).toBe('documentUnsafe');
  });

  test('that inflates to hundreds of times its size is refused before it is inflated', async () => {
    const bomb = await zip({ 'word/document.xml': '0'.repeat(20_000_000) });
    expect(bomb.length).toBeLessThan(60_000);
    expect(await read(bomb)).toBe('documentUnsafe');
  });

  test('that holds more than it says ends where it says', async () => {
    const honest = await zip({ a: '0'.repeat(3_000_000) });
    const size = new Uint8Array(new Uint32Array([3_000_000]).buffer);
    const lie = new Uint8Array(new Uint32Array([1000]).buffer);
    expect(await read(patched(honest, size, lie))).toBe('documentDamaged');
  });

  test('whose files overlap inflates to no more than all may', async () => {
    const files = Object.fromEntries(Array.from({ length: 40 }, (_, n) => [`f${n}`, noise(3_000_000, n)]));
    expect(await read(await zip(files))).toBe('documentUnsafe');
  });

  test.each(['../../etc/passwd', '/etc/passwd', 'C:/windows', '..\\..\\boot.ini'])(
    'with a path that leads out, %s, is refused',
    async (path) => {
      const name = path.padEnd(18, 'x');
      const made = await zip({ [`a${name.slice(1).replaceAll(/[^a-z]/gu, 'b')}`]: 'x' });
      const plain = `a${name.slice(1).replaceAll(/[^a-z]/gu, 'b')}`;
      expect(await read(patched(made, Buffer.from(plain), Buffer.from(name)))).toBe('documentUnsafe');
    },
  );

  test('with two files of one name, in any case of letters, is refused', async () => {
    expect(await read(await zip({ 'word/a.xml': '1', 'WORD/A.XML': '2' }))).toBe('documentUnsafe');
  });

  test('with a file behind a password, or packed in an unknown way, says so', async () => {
    const made = await zip({ 'word/document.xml': '<a/>' });
    const [local, central] = [made.indexOf(0x50), Buffer.from(made).indexOf(Buffer.from([0x50, 0x4b, 1, 2]))];
    const locked = Buffer.from(made);
    locked[local + 6]! |= 1;
    locked[central + 8]! |= 1;
    expect(await read(locked)).toBe('documentEncrypted');
    const unknown = Buffer.from(made);
    unknown[central + 10] = 14;
    expect(await read(unknown)).toBe('documentDamaged');
  });

  test('that is cut anywhere, or has a byte changed in a file, is damaged and never taken for whole', async () => {
    const whole = await docx({ body: p('Tjänsteplan') });
    for (let length = 4; length < whole.length; length += 37) {
      expect(await read(whole.subarray(0, length)), `${length} bytes`).toBe('documentDamaged');
    }
    const at = Buffer.from(whole).indexOf('word/document.xml') + 'word/document.xml'.length + 12;
    const changed = Buffer.from(whole);
    changed[at]! ^= 0x55;
    expect(await read(changed)).toBe('documentDamaged');
  });
});

describe('XML', () => {
  const laughs = `<!DOCTYPE a [<!ENTITY a "ha">${Array.from({ length: 9 }, (_, n) => `<!ENTITY a${n} "${`&a${n - 1};`.repeat(10)}">`).join('')}]><a>&a8;</a>`;

  test.each([
    ['a billion laughs', laughs, 'documentUnsafe'],
    ['an external entity', '<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><a>&x;</a>', 'documentUnsafe'],
    ['a type from elsewhere', '<!DOCTYPE a SYSTEM "http://127.0.0.1/a.dtd"><a/>', 'documentUnsafe'],
    ['an entity of no declaration', '<a>&x;</a>', 'documentDamaged'],
    ['elements too deep', '<a>'.repeat(5000) + '</a>'.repeat(5000), 'documentUnsafe'],
    ['elements without end', '<a>'.repeat(100), 'documentDamaged'],
    ['too many elements', `<a>${'<b/>'.repeat(officeLimits.elements)}</a>`, 'documentUnsafe'],
    ['no element', '', 'documentDamaged'],
    ['an element that is not closed', '<a><b></a>', 'documentDamaged'],
    ['a prefix of no namespace', '<w:a/>', 'documentDamaged'],
    ['what is plain', '<?xml version="1.0"?><a b="&lt;&#229;"><![CDATA[<]]></a>', 'none'],
  ])('with %s is taken or refused as it should', (_, xml, code) => {
    expect(walk(xml)).toBe(code);
  });

  test('in UTF-16 is read, and bytes that are no UTF-8 are damage', () => {
    expect(walk(Buffer.from('\uFEFF<?xml version="1.0" encoding="UTF-16"?><a>å</a>', 'utf16le'))).toBe('none');
    expect(walk(Buffer.from([0x3c, 0x61, 0x3e, 0xe5, 0x3c, 0x2f, 0x61, 0x3e]))).toBe('documentDamaged');
  });
});

describe('a document that is built to hurt', () => {
  test.each([
    ['a type declaration', p('x').replace('<w:p>', '<!DOCTYPE w:p><w:p>'), 'documentDamaged'],
    [
      'tables within each other without end',
      `${'<w:tbl><w:tr><w:tc>'.repeat(100)}${'</w:tc></w:tr></w:tbl>'.repeat(100)}`,
      'documentUnsafe',
    ],
    [
      'cells over thousands of columns',
      `<w:tbl>${`<w:tr><w:tc><w:tcPr><w:gridSpan w:val="999999999"/></w:tcPr>${p('x')}</w:tc></w:tr>`.repeat(20_000)}</w:tbl>`,
      'documentUnsafe',
    ],
    ['paragraphs without a table’s row', '<w:tbl><w:tc/><w:p/></w:tbl><w:tr/><w:tc/>', 'documentEmpty'],
    ['no text', '', 'documentEmpty'],
    ['text that is no plan', p('Protokoll från årsmötet.').repeat(20), 'documentNotPlan'],
  ])('%s', async (_, body, code) => {
    expect(await problemOf('prov.docx', await docx({ body }))).toBe(code);
  });

  test('a note that is referred to a thousand times is told once', async () => {
    const footnotes = `<w:footnote w:id="1">${p('x'.repeat(100_000))}</w:footnote>`;
    const body = `<w:p>${'<w:r><w:footnoteReference w:id="1"/></w:r>'.repeat(1000)}</w:p>`;
    expect(await problemOf('prov.docx', await docx({ body, footnotes }))).toBe('documentNotPlan');
  });

  test('styles based on each other and numberings of endless words end', async () => {
    const styles = ['a', 'b'].map(
      (id) =>
        `<w:style w:type="paragraph" w:styleId="${id}"><w:basedOn w:val="${id === 'a' ? 'b' : 'a'}"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>`,
    );
    const numbering = `<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:lvlText w:val="${'%1'.repeat(100_000)}"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>`;
    const body = p('x', '<w:pStyle w:val="a"/>').repeat(2000);
    expect(await problemOf('prov.docx', await docx({ body, styles: styles.join(''), numbering }))).toBe(
      'documentNotPlan',
    );
  });
});

describe('what is no Word document', () => {
  const compound = (stream: string): Uint8Array =>
    Buffer.concat([
      Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
      Buffer.alloc(1024),
      Buffer.from(`${stream}\0`, 'utf16le'),
      Buffer.alloc(512),
    ]);

  test('is told what it is and what to do with it', async () => {
    expect(await problemOf('gammal.doc', compound('WordDocument'))).toBe('documentFormatOld');
    expect(await problemOf('gammal.xls', compound('Workbook'))).toBe('documentFormatOld');
    expect(await problemOf('last.docx', compound('EncryptedPackage'))).toBe('documentEncrypted');
    expect(await problemOf('plan.rtf', Buffer.from('{\\rtf1 Tj\\u228 nsteplan}'))).toBe('documentFormatOld');
    expect(await problemOf('bilder.zip', await zip({ 'a.jpg': 'x' }))).toBe('documentIsArchive');
    const container = { mimetype: 'application/vnd.etsi.asic-e+zip', 'META-INF/signature001.p7s': 'x' };
    expect(await problemOf('beslut.asice', await zip(container))).toBe('documentIsPackage');
    expect(await problemOf('halv.docx', (await docx({ body: p('x') })).subarray(0, 300))).toBe('documentDamaged');
  });

  test.skipIf(!hasOffice)(
    'as LibreOffice writes it: .doc, .rtf',
    async () => {
      const typeset = { 'plan.fodt': typesetSample(sample) };
      expect(await problemOf('plan.doc', convert(typeset, 'doc')['plan.fodt']!)).toBe('documentFormatOld');
      expect(await problemOf('plan.rtf', convert(typeset, 'rtf')['plan.fodt']!)).toBe('documentFormatOld');
    },
    120_000,
  );

  test.skipIf(!hasOffice)(
    'is told by content: macros’ content type and another name change nothing',
    async () => {
      const plain = convert({ 'plan.fodt': typesetSample(sample) }, 'docx')['plan.fodt']!;
      const parts = await unpack(plain);
      const types = Buffer.from(parts.get('[Content_Types].xml')!).toString('utf8');
      const macros = types.replace(
        'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml',
        'application/vnd.ms-word.document.macroEnabled.main+xml',
      );
      const texts = [...parts].map(([path, content]): [string, string] => [
        path,
        Buffer.from(content).toString('utf8'),
      ]);
      const changed = await zip({
        ...Object.fromEntries(texts),
        '[Content_Types].xml': macros,
        'word/vbaProject.bin': 'x',
      });
      expect((await importBytes('plan.txt', changed)).plans).toHaveLength(8);
    },
    120_000,
  );
});

/** Text that packs badly, the same each time. */
function noise(length: number, seed: number): string {
  const made = Buffer.alloc(length);
  let state = seed + 1;
  for (let at = 0; at < length; at++) {
    state = (state * 1_103_515_245 + 12_345) & 0x7fffffff;
    made[at] = 32 + ((state >> 16) % 90);
  }
  return made.toString('latin1');
}
