import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { deflateSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';

import { makeMinutesPdf } from '../../electron/documents/minutes-pdf.ts';
import { example } from '../documents/example.ts';
import { sample } from '../document/documents.ts';
import { problemOf } from './docx-parts.ts';
import { printByTypst } from './other-producers.ts';
import { onePage, pdfOf, stream, textAt } from './pdf-parts.ts';
import { typesetSample } from './typeset-sample.ts';

const typeset = await printByTypst(typesetSample(sample));
const words = textAt([72, 700, 'Tjansteplan 2027-2030 Ekonomi'], [72, 680, 'En text som inte ar nagon plan']);

describe('a PDF that holds no plan to read', () => {
  test('with pictures of pages alone is said to be scanned', async () => {
    const picture = stream(
      '\u0000',
      '/Type /XObject /Subtype /Image /Width 1 /Height 1 /BitsPerComponent 8 /ColorSpace /DeviceGray ',
    );
    const scanned = onePage('q 595 0 0 842 0 0 cm /I Do Q', '', [picture], '/XObject << /I 6 0 R >> ');
    expect(await problemOf('skannad.pdf', scanned)).toBe('documentIsScanned');
  });

  test('with nothing on its page is empty', async () => {
    expect(await problemOf('tom.pdf', onePage(''))).toBe('documentEmpty');
  });

  test('with other words is no plan', async () => {
    expect(await problemOf('annat.pdf', onePage(words))).toBe('documentNotPlan');
  });

  test('that carries other files as a portfolio says so', async () => {
    const portfolio = onePage(words, '/Collection << /Type /Collection >> ');
    expect(await problemOf('portfolj.pdf', portfolio)).toBe('documentIsPortfolio');
  });

  test('that is a form which only its own program shows says so', async () => {
    const form = onePage(textAt([72, 700, 'Please wait...']), '/AcroForm << /XFA 6 0 R /Fields [] >> ', [
      stream('<xdp:xdp xmlns:xdp="http://ns.adobe.com/xdp/"><template/></xdp:xdp>'),
    ]);
    expect(await problemOf('formular.pdf', form)).toBe('documentIsForm');
  });

  test('of minutes that Klubba wrote is told from a plan', async () => {
    const { bytes } = await makeMinutesPdf(example, { now: new Date('2026-10-29T14:31:05.000Z') });
    expect(await problemOf('protokoll.pdf', bytes)).toBe('documentIsMinutes');
  });
});

describe('a PDF that can’t be read', () => {
  test('is protected by a password', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'klubba-locked-'));
    const [plain, locked] = [join(folder, 'plain.pdf'), join(folder, 'locked.pdf')];
    writeFileSync(plain, typeset);
    execFileSync('qpdf', ['--encrypt', 'user', 'owner', '256', '--', plain, locked]);
    const bytes = new Uint8Array(readFileSync(locked));
    rmSync(folder, { recursive: true });
    expect(await problemOf('låst.pdf', bytes)).toBe('documentEncrypted');
  });

  test('is cut off anywhere', async () => {
    for (const share of [0.02, 0.3, 0.6, 0.9, 0.99]) {
      expect(await problemOf('avbruten.pdf', typeset.slice(0, typeset.length * share))).toBe('documentDamaged');
    }
  });

  test('has a page whose content is spoilt', async () => {
    const packed = Buffer.from(deflateSync(Buffer.from(words.repeat(40))));
    const made = (bytes: Buffer): Uint8Array =>
      pdfOf([
        '<< /Type /Catalog /Pages 2 0 R >>',
        '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
        '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F 5 0 R >> >> >>',
        stream(bytes.toString('latin1'), '/Filter /FlateDecode '),
        '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
      ]);
    expect(await problemOf('hel.pdf', made(packed))).toBe('documentNotPlan');
    packed[Math.floor(packed.length / 2)]! ^= 0xff;
    expect(await problemOf('skadad.pdf', made(packed))).toBe('documentDamaged');
  });

  test('is a beginning and nothing more', async () => {
    expect(await problemOf('början.pdf', Buffer.from('%PDF-1.7\n'))).toBe('documentDamaged');
  });
});

describe('a PDF that costs more than a document does', () => {
  test('has too many pages, and says how many', async () => {
    const kids = Array.from({ length: 601 }, () => '3 0 R').join(' ');
    const many = pdfOf([
      '<< /Type /Catalog /Pages 2 0 R >>',
      `<< /Type /Pages /Kids [${kids}] /Count 601 >>`,
      '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] >>',
    ]);
    expect(await problemOf('många.pdf', many)).toBe('documentTooManyPages');
  });

  test('unpacks to a great deal of nothing', async () => {
    const bomb = deflateSync(Buffer.alloc(170 * 1024 * 1024, ' ')).toString('latin1');
    const page = '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R >>';
    const made = (filter: string): Uint8Array =>
      pdfOf([
        '<< /Type /Catalog /Pages 2 0 R >>',
        '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
        page,
        stream(bomb, `/Filter ${filter} `),
      ]);
    expect(await problemOf('bomb.pdf', made('/FlateDecode'))).toBe('documentTooHeavy');
    expect(await problemOf('dubbel.pdf', made('[/FlateDecode /FlateDecode]'))).toBe('documentTooHeavy');
  });
});
