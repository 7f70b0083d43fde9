import { expect, test } from 'vitest';
import { createSigner, unlockSigner } from '../../electron/signing/keys.ts';
import { fromPem, toPem } from '../../electron/signing/pem.ts';
import { now, passphrase, person } from './people.ts';
import { ask, withFolder } from './programs.ts';

const karin = await person('Karin Åström');
const omar = await person('Omar Öberg');

test('openssl reads the key file by its passphrase, and not by another', async () => {
  await withFolder({ 'key.pem': karin.stored.encryptedKeyPem }, (folder) => {
    const open = (phrase: string) =>
      ask(folder, 'openssl', 'pkey', '-in', 'key.pem', '-passin', `pass:${phrase}`, '-noout');
    expect(open(passphrase).status).toBe(0);
    expect(open('en annan fras').status).not.toBe(0);
  });
});

test('the key file is PBES2 with scrypt and AES-256', async () => {
  await withFolder({ 'key.pem': karin.stored.encryptedKeyPem }, (folder) => {
    const { text } = ask(folder, 'openssl', 'asn1parse', '-in', 'key.pem');
    expect(text).toMatch(/PBES2[^]*scrypt[^]*INTEGER +:4000\n[^]*INTEGER +:08\n[^]*INTEGER +:05\n[^]*aes-256-cbc/);
  });
});

test('openssl and certtool find the certificate sound, with the person, the body and the use in it', async () => {
  await withFolder({ 'ca.pem': karin.stored.certificatePem }, (folder) => {
    const at = String(now.getTime() / 1000);
    const strict = ask(folder, 'openssl', 'verify', '-x509_strict', '-attime', at, '-CAfile', 'ca.pem', 'ca.pem');
    expect(strict.text).toContain('ca.pem: OK');
    const { text } = ask(
      folder,
      'openssl',
      'x509',
      '-in',
      'ca.pem',
      '-noout',
      '-text',
      '-nameopt',
      'utf8,sep_comma_plus',
    );
    expect(text).toContain('Subject: O=Exempelstad,OU=Klubba: enhetens egen nyckel,CN=Karin Åström');
    expect(text).toContain('Digital Signature, Non Repudiation');
    expect(text).toContain('CA:FALSE');
    expect(text).toContain('Not Before: May 12 13:30:00 2026 GMT');
    expect(text).toContain('Not After : May 12 13:30:00 2031 GMT');
    expect(ask(folder, 'certtool', '--certificate-info', '--infile', 'ca.pem').text).toContain('CN=Karin Åström');
  });
});

test('a wrong passphrase is refused as such, each time', async () => {
  expect(await unlockSigner(karin.stored, 'en annan fras')).toEqual({ ok: false, reason: 'wrong-passphrase' });
  expect(await unlockSigner(karin.stored, '')).toEqual({ ok: false, reason: 'wrong-passphrase' });
});

test('a passphrase is the same however its letters were typed', async () => {
  const unlocked = await unlockSigner(karin.stored, passphrase.normalize('NFD'));
  expect(unlocked.ok).toBe(true);
});

test('a key does not pass for that of another certificate', async () => {
  const mixed = { ...karin.stored, certificatePem: omar.stored.certificatePem };
  expect(await unlockSigner(mixed, passphrase)).toEqual({ ok: false, reason: 'key-of-another-certificate' });
});

test('what is no key, no certificate, or asks for too much work is refused', async () => {
  const unlock = (change: Partial<typeof karin.stored>) => unlockSigner({ ...karin.stored, ...change }, passphrase);
  expect(await unlock({ certificatePem: 'nothing' })).toEqual({ ok: false, reason: 'certificate-unreadable' });
  expect(await unlock({ encryptedKeyPem: 'nothing' })).toEqual({ ok: false, reason: 'key-unreadable' });
  const empty = toPem('ENCRYPTED PRIVATE KEY', Uint8Array.of(0x30, 0));
  expect(await unlock({ encryptedKeyPem: empty })).toEqual({ ok: false, reason: 'key-unreadable' });
  const der = Buffer.from(fromPem('ENCRYPTED PRIVATE KEY', karin.stored.encryptedKeyPem) ?? []);
  der.writeUInt16BE(0x7fff, der.indexOf(Buffer.of(2, 2, 0x40, 0x00)) + 2);
  const greedy = toPem('ENCRYPTED PRIVATE KEY', der);
  expect(await unlock({ encryptedKeyPem: greedy })).toEqual({ ok: false, reason: 'key-unreadable' });
});

test('a name is needed and must fit, and a passphrase must not be short', async () => {
  const create = (name: string, organisation: string, phrase: string) =>
    createSigner({ name, organisation, passphrase: phrase, now });
  expect(await create(' ', 'Exempelstad', passphrase)).toEqual({ ok: false, reason: 'name-missing' });
  expect(await create('x'.repeat(65), '', passphrase)).toEqual({ ok: false, reason: 'name-too-long' });
  expect(await create('Karin', 'x'.repeat(65), passphrase)).toEqual({ ok: false, reason: 'organisation-too-long' });
  expect(await create('Karin', '', 'kort')).toEqual({ ok: false, reason: 'passphrase-too-short' });
});

test('an organisation may be left out, and marks that do not show are taken out of a name', async () => {
  const created = await createSigner({ name: 'Karin\u202E \n A\u030Astrom', organisation: '', passphrase, now });
  expect(created).toMatchObject({ ok: true, certificate: { name: 'Karin Åstrom', organisation: '', selfMade: true } });
});

test('making a key leaves the process free to do other things', async () => {
  let turns = 0;
  const ticking = setInterval(() => turns++, 5);
  await person('Karin Åström');
  clearInterval(ticking);
  expect(turns).toBeGreaterThan(10);
});
