import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkCades, signCades } from '../../electron/signing/cades.ts';
import { now, person } from './people.ts';
import { ask, withFolder } from './programs.ts';

const content = Buffer.from('Förteckning över det som undertecknas.\n');
const karin = await person('Karin Åström');
const signed = await signCades(content, karin.signer, 'chair', new Date(now.getTime() + 789));
if (!signed.ok) throw new Error(signed.reason);
const signature = signed.bytes;
// By the real clock: openssl and certtool judge certificates by it.
const today = new Date();
const eva = await person('Eva Ek', 'Exempelstad', today);
const signedToday = await signCades(content, eva.signer, 'approver', today);
if (!signedToday.ok) throw new Error(signedToday.reason);
const files = { 's.p7s': signedToday.bytes, 'content.txt': content, 'ca.pem': eva.stored.certificatePem };

test('a signature says who, as what, and when to the second', async () => {
  expect(await checkCades(signature, content)).toMatchObject({
    certificate: { name: 'Karin Åström', organisation: 'Exempelstad', selfMade: true },
    role: 'chair',
    signedAt: now,
    genuine: true,
  });
});

test('openssl verifies it as CAdES', async () => {
  await withFolder(files, (folder) => {
    const verify = 'cms -verify -binary -cades -purpose any -inform DER -in s.p7s -content content.txt -CAfile ca.pem';
    expect(ask(folder, 'openssl', ...verify.split(' '), '-out', '/dev/null').text).toContain(
      'CAdES Verification successful',
    );
  });
});

test('certtool, which wants signed attributes in DER order, verifies it', async () => {
  await withFolder(files, (folder) => {
    const verify = '--p7-verify --inder --infile s.p7s --load-data content.txt --load-ca-certificate ca.pem';
    const said = ask(folder, 'certtool', ...verify.split(' '));
    expect(said.text).toContain('Signature status: ok');
    expect(said.status).toBe(0);
  });
});

test('it holds the attributes of CAdES-BASELINE-B and the role, all signed, and nothing unsigned', async () => {
  await withFolder(files, (folder) => {
    const { text } = ask(folder, 'openssl', 'cms', '-cmsout', '-print', '-inform', 'DER', '-in', 's.p7s');
    const attributes = text.slice(text.indexOf(' signedAttrs:'));
    for (const attribute of [
      'contentType',
      'messageDigest',
      'signingTime',
      'signingCertificateV2',
      '0.4.0.19122.1.1',
    ]) {
      expect(attributes).toContain(attribute);
    }
    expect(attributes).toContain('UTF8STRING        :justerare');
    expect(attributes).toMatch(/unsignedAttrs:\s+<ABSENT>/);
    expect(text).toMatch(/eContent: \s*<ABSENT>/);
  });
});

test('any one changed byte of the signature makes it unreadable or not genuine', async () => {
  for (let at = 0; at < signature.length; at++) {
    const changed = new Uint8Array(signature);
    changed[at] = (changed[at] ?? 0) ^ (1 << (at % 8));
    const checked = await checkCades(changed, content);
    expect(checked?.genuine ?? false, `byte ${at}`).toBe(false);
  }
});

test('a signature is not genuine over other content', async () => {
  await fc.assert(
    fc.asyncProperty(fc.uint8Array(), async (other) => {
      fc.pre(Buffer.compare(other, content) !== 0);
      expect((await checkCades(signature, other))?.genuine).toBe(false);
    }),
    { numRuns: 20 },
  );
});

test('what is no signature of ours is unreadable, whatever it is', async () => {
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), async (bytes) => {
      expect(await checkCades(bytes, content)).toBeNull();
    }),
  );
  expect(await checkCades(Buffer.concat([signature, Buffer.of(0)]), content)).toBeNull();
  expect(await checkCades(Buffer.alloc(60_000, 0x30), content)).toBeNull();
  expect(await checkCades(Buffer.alloc(60_000, Buffer.of(0x30, 0x80)), content)).toBeNull();
  expect(await checkCades(Buffer.alloc(1_000_000, 0x30), content)).toBeNull();
});

test('a signature of another’s making, sound in itself, is not ours to read: openssl’s own has other attributes', async () => {
  await withFolder({ ...files, 'key.pem': eva.stored.encryptedKeyPem }, async (folder) => {
    const sign = 'cms -sign -binary -cades -in content.txt -signer ca.pem -inkey key.pem -outform DER -out o.p7s';
    const said = ask(folder, 'openssl', ...sign.split(' '), '-passin', 'pass:kungsgatan på hösten');
    expect(said.status, said.text).toBe(0);
    expect(await checkCades(readFileSync(`${folder}/o.p7s`), content)).toBeNull();
  });
});

test('outside the certificate’s validity nothing is signed', async () => {
  const refused = { ok: false, reason: 'certificate-not-valid-now' };
  expect(await signCades(content, karin.signer, 'chair', new Date('2026-05-12T13:29:59.999Z'))).toEqual(refused);
  expect(await signCades(content, karin.signer, 'chair', new Date('2031-05-12T13:30:01Z'))).toEqual(refused);
  expect(await signCades(content, karin.signer, 'chair', new Date('2031-05-12T13:30:00.999Z'))).toMatchObject({
    ok: true,
  });
});
