import { expect, test } from 'vitest';
import { verifyPackage } from '../../electron/signing/verify.ts';
import { certificateBundle } from '../../shared/package/report.ts';
import { payload, sealExample } from './example.ts';
import { person } from './people.ts';
import { ask, withFolder } from './programs.ts';
import { unpack } from './repack.ts';

// By the real clock: these programs judge certificates by it.
const now = new Date();
const karin = await person('Karin Åström', 'Exempelstad', now);
const omar = await person('Omar Öberg', 'Exempelstad', now);
const signers = [
  { signer: karin.signer, role: 'chair' },
  { signer: omar.signer, role: 'approver' },
] as const;
const sealed = await sealExample(signers, [], payload, now);
const { report } = await verifyPackage(sealed, { knownCertificates: [], now });
const inPackage = { 'paket.asice': sealed, 'ca.pem': certificateBundle(report) };

/** Unpacks the package with unzip, as anyone would. */
function unzip(folder: string): void {
  expect(ask(folder, 'unzip', '-t', 'paket.asice').text).toContain('No errors detected');
  expect(ask(folder, 'unzip', '-q', 'paket.asice').status).toBe(0);
}

test('openssl and certtool verify each signature with the bundle of certificates', async () => {
  await withFolder(inPackage, (folder) => {
    unzip(folder);
    for (const number of ['001', '002']) {
      const [p7s, xml] = [`META-INF/signature${number}.p7s`, `META-INF/ASiCManifest${number}.xml`];
      const verify = `cms -verify -binary -cades -purpose any -inform DER -in ${p7s} -content ${xml} -CAfile ca.pem -out o`;
      const said = ask(folder, 'openssl', ...verify.split(' '));
      expect(said.text).toContain('CAdES Verification successful');
      expect(said.status).toBe(0);
      const certtool = `--p7-verify --inder --infile ${p7s} --load-data ${xml} --load-ca-certificate ca.pem`;
      expect(ask(folder, 'certtool', ...certtool.split(' ')).status).toBe(0);
    }
    const wrong =
      'cms -verify -binary -cades -inform DER -in META-INF/signature001.p7s -content beslut.json -CAfile ca.pem';
    expect(ask(folder, 'openssl', ...wrong.split(' ')).status).not.toBe(0);
  });
});

test('the minutes are signed for pdfsig, and sound for qpdf', async () => {
  await withFolder(inPackage, (folder) => {
    unzip(folder);
    const { text } = ask(folder, 'pdfsig', 'protokoll.pdf');
    expect(text.match(/Signature is Valid/g)).toHaveLength(2);
    expect(text.trimEnd().split('Signature #2:')[1]).toContain('- Total document signed');
    expect(ask(folder, 'qpdf', '--check', 'protokoll.pdf').status).toBe(0);
  });
});

test('the XML of a manifest is well-formed, and its digests are those that openssl computes', async () => {
  await withFolder(inPackage, (folder) => {
    unzip(folder);
    const xml = Buffer.from(unpack(sealed).get('META-INF/ASiCManifest001.xml') ?? []).toString();
    const digests = [...xml.matchAll(/URI="([^"]+)" MimeType="[^"]+">[^]*?<ds:DigestValue>([^<]+)</g)];
    expect(digests).toHaveLength(7);
    for (const [, uri = '', digest = ''] of digests) {
      const said = ask(folder, 'openssl', 'dgst', '-sha256', '-r', decodeURIComponent(uri));
      expect(said.text.split(' ')[0]).toBe(Buffer.from(digest, 'base64').toString('hex'));
    }
  });
});

test('the commands of the read-me, run as they stand there, say what it says that they say', async () => {
  await withFolder({ 'paket.asice': sealed }, (folder) => {
    unzip(folder);
    const readMe = Buffer.from(unpack(sealed).get('LÄSMIG.txt') ?? []).toString();
    const commands = readMe
      .replaceAll('\\\n', ' ')
      .split('\n')
      .filter((line) => /^ {2}(openssl|grep|pdfsig) /.test(line));
    expect(commands).toHaveLength(12);
    const swedish = commands.slice(0, 6).map((line) => ask(folder, 'sh', '-c', line));
    const [take, show, check, digest, named, pdf] = swedish.map((said) => said.text);
    expect(swedish.map((said) => said.status)).toEqual([0, 0, 0, 0, 0, 0]);
    expect(take).toBe('');
    const [print = ''] = /[0-9A-F:]{95}/.exec(show ?? '') ?? [];
    expect(readMe.replaceAll(/:\n\s+/g, ':')).toContain(print);
    expect(print).not.toBe('');
    expect(check).toContain('CAdES Verification successful');
    expect(named).toContain(digest?.trim());
    expect(pdf).toContain('Signature is Valid');
    expect(commands.slice(6)).toEqual(commands.slice(0, 6));
  });
});
