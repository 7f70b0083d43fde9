import { expect, test } from 'vitest';
import { signPdf } from '../../electron/signing/pades.ts';
import { readPdfDate, writePdfDate } from '../../electron/signing/pdf-date.ts';
import { readPdfSignatures } from '../../electron/signing/pdf-signatures.ts';
import type { Role } from '../../shared/package/role.ts';
import { minutesPdf } from './example.ts';
import { now, person, type Person } from './people.ts';
import { ask, withFolder } from './programs.ts';

const original = minutesPdf();
const karin = await person('Karin Åström (s)');
const omar = await person('Łukasz Öberg');

async function sign(pdf: Uint8Array, { signer }: Person, role: Role) {
  const signed = await signPdf(pdf, signer, { role, reason: `Undertecknar (${role})`, location: 'Exempelstad', now });
  if (!signed.ok) throw new Error(signed.reason);
  return signed.bytes;
}

const first = await sign(original, karin, 'chair');
const second = await sign(first, omar, 'approver');

test('each signature is an increment: what was there stays, byte for byte', () => {
  expect(Buffer.from(first.subarray(0, original.length)).equals(original)).toBe(true);
  expect(Buffer.from(second.subarray(0, first.length)).equals(first)).toBe(true);
});

test('both signatures are read in order, each over its own revision, the last over the whole', async () => {
  const signatures = await readPdfSignatures(second);
  expect(signatures).toMatchObject([
    { field: 'Signatur1', end: first.length, checked: { role: 'chair', signedAt: now, genuine: true } },
    { field: 'Signatur2', end: second.length, checked: { role: 'approver', signedAt: now, genuine: true } },
  ]);
  expect(signatures?.map((one) => one.checked?.certificate.name)).toEqual(['Karin Åström (s)', 'Łukasz Öberg']);
});

test('pdfsig finds both valid, of the CAdES kind, and the whole document signed by the last', async () => {
  await withFolder({ 'p.pdf': second }, (folder) => {
    const { text } = ask(folder, 'pdfsig', 'p.pdf');
    expect(text.match(/Signature is Valid/g)).toHaveLength(2);
    expect(text.match(/Signature Type: ETSI\.CAdES\.detached/g)).toHaveLength(2);
    const [, one = '', two = ''] = text.split(/Signature #\d:/);
    expect(one).toContain('Signer Certificate Common Name: Karin Åström (s)');
    expect(one).toContain('Signing Time: May 12 2026 13:30:00');
    expect(one).toContain('Not total document signed');
    expect(two).toContain('Signer Certificate Common Name: Łukasz Öberg');
    expect(two).toContain('  - Total document signed');
  });
});

test('openssl verifies the CMS in the PDF, which has no signing time of its own', async () => {
  const text = Buffer.from(second).toString('latin1');
  const [, before = '', after = '', length = ''] =
    [...text.matchAll(/\/ByteRange \[0 (\d+) (\d+) (\d+) *\]/g)].at(-1) ?? [];
  expect(Number(after) + Number(length)).toBe(second.length);
  const cms = Buffer.from(text.slice(Number(before) + 1, Number(after) - 1), 'hex');
  const covered = Buffer.concat([second.subarray(0, Number(before)), second.subarray(Number(after))]);
  await withFolder(
    { s: cms.subarray(0, 4 + cms.readUInt16BE(2)), c: covered, 'ca.pem': omar.stored.certificatePem },
    (folder) => {
      const at = String(now.getTime() / 1000);
      const verify = `cms -verify -binary -cades -inform DER -in s -content c -CAfile ca.pem -purpose any -attime ${at} -out o`;
      expect(ask(folder, 'openssl', ...verify.split(' ')).text).toContain('CAdES Verification successful');
      const printed = ask(folder, 'openssl', ...'cms -cmsout -print -inform DER -in s'.split(' ')).text;
      expect(printed).not.toContain('signingTime');
    },
  );
});

test('the PDF stays sound and keeps what makes it PDF/A: metadata, identifier, tags, no font left out', async () => {
  await withFolder({ 'p.pdf': second, 'original.pdf': original }, (folder) => {
    expect(ask(folder, 'qpdf', '--check', 'p.pdf').text).toContain('No syntax or stream encoding errors found');
    const same = (...args: string[]) => {
      const [program = '', ...rest] = args;
      expect(ask(folder, program, ...rest, 'p.pdf').text).toBe(ask(folder, program, ...rest, 'original.pdf').text);
    };
    same('pdfinfo', '-meta');
    same('pdfinfo', '-struct-text');
    same('pdffonts');
    expect(ask(folder, 'pdfinfo', '-meta', 'p.pdf').text).toContain('<pdfaid:part>2</pdfaid:part>');
    expect(ask(folder, 'qpdf', '--show-object=trailer', 'p.pdf').text).toContain('/ID [');
  });
});

test('reason, place and name stand in the signature as they were given', async () => {
  await withFolder({ 'p.pdf': first }, (folder) => {
    const json: unknown = JSON.parse(ask(folder, 'qpdf', '--json', 'p.pdf').text);
    expect(JSON.stringify(json)).toContain('u:Undertecknar (chair)');
    expect(JSON.stringify(json)).toContain('u:Karin Åström (s)');
    expect(JSON.stringify(json)).toContain('u:Exempelstad');
  });
});

test('a changed byte anywhere in what a signature covers makes it not genuine', async () => {
  const [one] = (await readPdfSignatures(first)) ?? [];
  expect(one?.checked?.genuine).toBe(true);
  for (let at = 20; at < first.length; at += 397) {
    const changed = new Uint8Array(first);
    changed[at] = (changed[at] ?? 0) ^ 1;
    const found = await readPdfSignatures(changed);
    const stillWhole = found?.length === 1 && found[0]?.checked?.genuine === true && found[0].end === first.length;
    expect(stillWhole, `byte ${at}`).toBe(false);
  }
});

test('what was appended after the last signature is not covered by it', async () => {
  const longer = Buffer.concat([second, Buffer.from('\n% mer')]);
  expect((await readPdfSignatures(longer))?.at(-1)?.end).toBe(second.length);
});

test('what is no PDF is refused, and has no signatures', async () => {
  const told = { role: 'chair', reason: '', location: '', now } as const;
  expect(await signPdf(Buffer.from('%PDF-'), karin.signer, told)).toEqual({ ok: false, reason: 'pdf-unreadable' });
  expect(await readPdfSignatures(Buffer.from('hej'))).toBeNull();
  expect(await readPdfSignatures(original)).toEqual([]);
});

test('outside the certificate’s validity nothing is signed', async () => {
  const told = { role: 'chair', reason: '', location: '', now: new Date('2031-06-01') } as const;
  expect(await signPdf(original, karin.signer, told)).toEqual({ ok: false, reason: 'certificate-not-valid-now' });
});

test('a PDF’s time is UTC to the second and has one form', () => {
  expect(writePdfDate(new Date('2026-05-12T13:30:00.999Z'))).toBe('D:20260512133000Z');
  expect(readPdfDate('D:20260512133000Z')).toEqual(now);
  expect(readPdfDate('D:20260532133000Z')).toBeNull();
  expect(readPdfDate('D:20260231133000Z')).toBeNull();
  expect(readPdfDate("D:20260512133000+02'00'")).toBeNull();
});
