import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runInThisContext } from 'node:vm';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sealExample } from './example.ts';
import { now, person } from './people.ts';
import { flip, forge, unpack } from './repack.ts';

interface PageReport {
  readonly signers: readonly { readonly name: string }[];
  readonly awaiting: readonly { readonly name: string }[];
  readonly files: readonly string[];
  readonly problems: readonly (readonly [string, string])[];
}

const page = readFileSync(join(import.meta.dirname, '../../electron/signing/verification-page.html'), 'utf8');
const within = (tag: string) => new RegExp(`<${tag}>([^]*?)</${tag}>`).exec(page)?.[1] ?? '';
// The script as the browser runs it; without a document it only defines what it does.
const verify = runInThisContext(`(() => {${within('script')}; return verify; })()`) as (
  bytes: Uint8Array,
) => Promise<PageReport>;

const karin = await person('Karin Åström');
const omar = await person('Omar Öberg', '');
const sealed = await sealExample([
  { signer: karin.signer, role: 'chair' },
  { signer: omar.signer, role: 'approver' },
]);

test('the package carries the page, and the page finds the package sound and says who signed', async () => {
  expect(Buffer.from(unpack(sealed).get('visa.html') ?? []).toString()).toBe(page);
  expect(await verify(sealed)).toEqual({
    problems: [],
    awaiting: [],
    files: [...unpack(sealed).keys()].filter((name) => !name.startsWith('META-INF/')),
    signers: [
      {
        name: 'Karin Åström',
        organisation: 'Exempelstad',
        role: 'ordförande',
        signedAt: now.toISOString(),
        fingerprint: karin.signer.certificate.fingerprint,
        selfMade: true,
        inTime: true,
        holds: true,
      },
      expect.objectContaining({ name: 'Omar Öberg', organisation: '', role: 'justerare', holds: true }),
    ],
  });
});

test('it lets in nothing from outside and runs nothing but its own script', () => {
  const policy = /Content-Security-Policy"\s+content="([^"]+)"/.exec(page)?.[1] ?? '';
  const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain(`script-src ${hash(within('script'))}`);
  expect(policy).toContain(`style-src ${hash(within('style'))}`);
  expect(page.replaceAll(/http:(\/\/|\\\/\\\/)(www\\*\.w3|uri\\*\.etsi)/g, '')).not.toMatch(
    /https?:|src=|href=|innerHTML/,
  );
});

test('it finds any changed byte of any file, also where the wrapping was put right again', async () => {
  const names = [...unpack(sealed).keys()];
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...names), fc.nat(), fc.nat(7), async (name, place, bit) => {
      const changed = forge(sealed, (files) => {
        const bytes = files.get(name) ?? Buffer.of();
        files.set(name, flip(bytes, place % bytes.length, bit));
      });
      const outside = name.startsWith('META-INF/signature');
      // Bytes of a signature file that nothing is signed by (versions, names of algorithms) are Klubba's to refuse.
      const { problems } = await verify(changed);
      if (!outside) expect(problems.length, name).toBeGreaterThan(0);
    }),
    { numRuns: 150 },
  );
});

test('it finds files put in, taken away and changed for each other, and what is no package at all', async () => {
  const kinds = async (bytes: Uint8Array) => (await verify(bytes)).problems.map(([kind]) => kind);
  expect(await kinds(forge(sealed, (files) => files.set('ny.txt', Buffer.of(1))))).toEqual(['unnamed']);
  expect(await kinds(forge(sealed, (files) => files.delete('logg.jsonl')))).toEqual(['missing']);
  expect(await kinds(forge(sealed, (files) => files.delete('META-INF/signature002.p7s')))).toContain('missing');
  expect(await kinds(forge(sealed, (files) => files.set('META-INF/ny', Buffer.of(1))))).toEqual(['container']);
  expect(await kinds(sealed.subarray(0, 20_000))).toEqual(['cut']);
  expect(await kinds(sealed.subarray(0, sealed.length - 30))).toEqual(['container']);
  expect(await kinds(Buffer.concat([sealed, Buffer.of(0)]))).toEqual(['container']);
  expect(await kinds(Buffer.from('hej'))).toEqual(['kind']);
});

test('it says who has not signed yet', async () => {
  const eva = { name: 'Eva Ek', organisation: 'Exempelstad', role: 'approver', certificate: null } as const;
  const draft = await sealExample([{ signer: karin.signer, role: 'chair' }], [eva]);
  expect(await verify(draft)).toMatchObject({ problems: [], awaiting: [{ name: 'Eva Ek', role: 'approver' }] });
  const stripped = forge(sealed, (files) => {
    files.delete('META-INF/ASiCManifest002.xml');
    files.delete('META-INF/signature002.p7s');
  });
  expect(await verify(stripped)).toMatchObject({ problems: [], awaiting: [{ name: 'Omar Öberg' }] });
});
