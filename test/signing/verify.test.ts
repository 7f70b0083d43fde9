import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createPackage } from '../../electron/signing/package.ts';
import { signPdf } from '../../electron/signing/pades.ts';
import { verifyPackage } from '../../electron/signing/verify.ts';
import { layOut } from '../../electron/signing/zip-layout.ts';
import { MIMETYPE } from '../../shared/package/names.ts';
import { VerificationReportSchema } from '../../shared/package/report.ts';
import { minutesPdf, sealExample } from './example.ts';
import { now, person } from './people.ts';
import { flip, forge, pack, unpack } from './repack.ts';

const karin = await person('Karin Åström');
const omar = await person('Omar Öberg');
const known = [karin.stored.certificatePem, omar.signer.certificate.fingerprint];
const sealed = await sealExample([
  { signer: karin.signer, role: 'chair' },
  { signer: omar.signer, role: 'approver' },
]);
const verify = (bytes: Uint8Array, knownCertificates = known, at = now) =>
  verifyPackage(bytes, { knownCertificates, now: at });

async function codes(bytes: Uint8Array) {
  return (await verify(bytes)).report.problems.map(({ code }) => code);
}

test('a package whose signers are known is valid, and says who signed what, when and as what', async () => {
  const { report, files } = await verify(sealed);
  expect(report).toMatchObject({ overall: 'valid', problems: [], awaiting: [] });
  const karinSigned = { name: 'Karin Åström', role: 'chair', valid: true, known: true, selfMade: true };
  const omarSigned = { name: 'Omar Öberg', role: 'approver', valid: true, known: true, selfMade: true };
  expect(report.signatures).toMatchObject([
    { ...karinSigned, covers: 'META-INF/ASiCManifest001.xml', listed: true, signedAt: '2026-05-12T13:30:00.000Z' },
    { ...omarSigned, covers: 'META-INF/ASiCManifest002.xml', listed: true, signedAt: '2026-05-12T13:30:00.000Z' },
  ]);
  expect(report.pdfSignatures).toMatchObject([
    { ...karinSigned, file: 'protokoll.pdf', field: 'Signatur1' },
    { ...omarSigned, file: 'protokoll.pdf', field: 'Signatur2' },
  ]);
  expect(VerificationReportSchema.parse(report)).toEqual(report);
  expect(Buffer.from(files.get('logg.jsonl') ?? []).toString()).toBe('{"id":"1"}\n{"id":"2"}\n');
});

test('while one signer is unknown here, the package is whole but its signers are not known', async () => {
  const { report, files } = await verify(sealed, [karin.signer.certificate.fingerprint.toUpperCase()]);
  expect(report.overall).toBe('unknown-signers');
  expect(report.signatures.map((one) => one.known)).toEqual([true, false]);
  expect(files.size).toBeGreaterThan(0);
});

test('it can be verified long after the certificates have expired', async () => {
  expect((await verify(sealed, known, new Date('2046-01-01'))).report.overall).toBe('valid');
});

test('a signature from the future is a problem; a clock some hours off is not', async () => {
  expect((await verify(sealed, known, new Date('2026-05-11T14:00:00Z'))).report.overall).toBe('valid');
  const { report } = await verify(sealed, known, new Date('2026-05-11T13:00:00Z'));
  expect(new Set(report.problems.map(({ code }) => code))).toEqual(new Set(['signed-in-the-future']));
});

describe('any one changed byte makes verification fail and say where', () => {
  const files = unpack(sealed);
  const stretches = layOut([
    { name: 'mimetype', bytes: Buffer.from(MIMETYPE) },
    ...[...files].map(([name, bytes]) => ({ name, bytes })),
  ]);

  // The file that the byte belongs to, and the kinds of stretch it can lie in: a header, a file's bytes, the directory.
  function stretchAt(offset: number) {
    let start = 0;
    for (const stretch of stretches) {
      if (offset < start + stretch.bytes.length) return stretch;
      start += stretch.bytes.length;
    }
    throw new Error('outside the package');
  }

  async function expectRefusal(offset: number, bit?: number) {
    const { report, files: given } = await verify(flip(sealed, offset, bit));
    expect(report.overall, `byte ${offset}`).toBe('invalid');
    expect(given.size).toBe(0);
    const [problem] = report.problems;
    const { file, bytes } = stretchAt(offset);
    const isContent = file !== null && file !== 'mimetype' && files.get(file)?.length === bytes.length;
    if (isContent) expect(problem, `byte ${offset}`).toEqual({ code: 'checksum-wrong', file });
    else expect(problem, `byte ${offset}`).toSatisfy((one: object) => 'file' in one || 'offset' in one);
  }

  test('every byte of the wrapping', async () => {
    let offset = 0;
    for (const { file, bytes } of stretches) {
      const isContent = file !== null && files.get(file)?.length === bytes.length;
      if (!isContent) for (let at = 0; at < bytes.length; at++) await expectRefusal(offset + at);
      offset += bytes.length;
    }
  });

  test('every 97th byte from first to last', async () => {
    for (let offset = 0; offset < sealed.length; offset += 97) await expectRefusal(offset);
  });

  test('any byte, any bit', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(sealed.length - 1), fc.nat(7), (at, bit) => expectRefusal(at, bit)),
      {
        numRuns: 300,
      },
    );
  });
});

describe('a forger who puts the wrapping right again is caught by the signatures', () => {
  const names = [...unpack(sealed).keys()];

  test.each(names)('any changed byte of %s', async (name) => {
    const size = unpack(sealed).get(name)?.length ?? 0;
    await fc.assert(
      fc.asyncProperty(fc.nat(size - 1), fc.nat(7), async (at, bit) => {
        const changed = forge(sealed, (files) => files.set(name, flip(files.get(name) ?? Buffer.of(), at, bit)));
        const { report } = await verify(changed);
        expect(report.overall).toBe('invalid');
        const places = report.problems.flatMap((problem) => ('file' in problem ? [problem.file] : []));
        const place = name.replace('ASiCManifest', 'signature').replace('.xml', '.p7s');
        expect(places.includes(name) || places.includes(place), JSON.stringify(report.problems)).toBe(true);
      }),
      { numRuns: 40 },
    );
  });

  test('a file taken away', async () => {
    for (const name of names) {
      const { report } = await verify(forge(sealed, (files) => files.delete(name)));
      const lastSignature = name === 'META-INF/signature002.p7s' || name === 'META-INF/ASiCManifest002.xml';
      expect(report.overall, name).toBe('invalid');
      const file = lastSignature || names.includes(name) ? name : '';
      expect(
        report.problems.some((problem) => problem.code === 'file-missing' && problem.file === file),
        name,
      ).toBe(true);
    }
  });

  test('a file put in, anywhere', async () => {
    const put = (name: string) => codes(forge(sealed, (files) => files.set(name, Buffer.from('x'))));
    expect(await put('bilagor/ny.txt')).toEqual(['file-unnamed', 'file-unnamed']);
    expect(await put('META-INF/ny.txt')).toEqual(['file-out-of-place']);
    expect(await put('meta-inf/ny.txt')).toEqual(['file-out-of-place']);
    expect(await put('META-INF/ASiCArchiveManifest.xml')).toEqual(['file-out-of-place']);
    expect(await put('META-INF/signature003.p7s')).toEqual(['file-missing']);
    expect(await put('META-INF/ASiCManifest003.xml')).toEqual(['file-missing']);
    expect(await put('META-INF/signature999.p7s')).toEqual(['file-missing']);
  });

  test('two files changed for each other', async () => {
    const changed = forge(sealed, (files) => {
      const [one, two] = [files.get('beslut.json'), files.get('logg.jsonl')];
      if (one && two) files.set('beslut.json', two).set('logg.jsonl', one);
    });
    expect(await codes(changed)).toContain('file-changed');
  });

  test('a signature moved under another manifest', async () => {
    const changed = forge(sealed, (files) => {
      const [one, two] = [files.get('META-INF/signature001.p7s'), files.get('META-INF/signature002.p7s')];
      if (one && two) files.set('META-INF/signature001.p7s', two).set('META-INF/signature002.p7s', one);
    });
    expect(await codes(changed)).toEqual(['signature-wrong', 'signature-wrong']);
  });

  test('a signatory’s manifest and signature taken away: then they are awaited again', async () => {
    const changed = forge(sealed, (files) => {
      files.delete('META-INF/ASiCManifest002.xml');
      files.delete('META-INF/signature002.p7s');
    });
    const { report } = await verify(changed);
    expect(report.awaiting).toMatchObject([{ name: 'Omar Öberg', role: 'approver' }]);
  });
});

test('nobody passes for another by name: a key of the same name is unknown, unlisted, and the real one still awaited', async () => {
  const impostor = await person('Omar Öberg');
  const files = unpack(sealed);
  const payload = [...files]
    .filter(([name]) => !name.startsWith('META-INF/'))
    .map(([name, bytes]) => ({ name, bytes }));
  const signers = [
    { signer: karin.signer, role: 'chair' },
    { signer: impostor.signer, role: 'approver' },
  ] as const;
  const made = await createPackage({ files: payload, signers, now });
  if (!made.ok) throw new Error(made.refusal.reason);
  const { report } = await verify(made.bytes);
  expect(report.overall).toBe('unknown-signers');
  expect(report.signatures[1]).toMatchObject({ name: 'Omar Öberg', known: false, listed: false, valid: true });
  expect(report.awaiting).toMatchObject([{ name: 'Omar Öberg', role: 'approver' }]);
});

describe('signed rightly, but wrong in itself, is', () => {
  // What a careless or dishonest signer could put under a signature that is sound.
  async function sign(change: (files: Map<string, Uint8Array>) => void) {
    const files = unpack(sealed);
    for (const name of files.keys()) if (name.startsWith('META-INF/')) files.delete(name);
    change(files);
    const payload = [...files].map(([name, bytes]) => ({ name, bytes }));
    const made = await createPackage({ files: payload, signers: [{ signer: karin.signer, role: 'chair' }], now });
    if (!made.ok) throw new Error(made.refusal.reason);
    return codes(made.bytes);
  }
  const minutes = unpack(sealed).get('protokoll.pdf') ?? Buffer.of();
  const text = (content: string) => new TextEncoder().encode(content);

  test('minutes that grew after the last signature in them', async () => {
    const grown = Buffer.concat([minutes, text('\n% mer\n')]);
    expect(await sign((files) => files.set('protokoll.pdf', grown))).toEqual([
      'pdf-changed-after-signing',
      'decisions-of-other-minutes',
    ]);
  });

  test('minutes that nobody signed', async () => {
    expect(await sign((files) => files.set('protokoll.pdf', minutesPdf()))).toContain('pdf-not-signed');
  });

  test('minutes with a changed byte under the signatures in them', async () => {
    expect(await sign((files) => files.set('protokoll.pdf', flip(minutes, 3_000)))).toEqual(
      expect.arrayContaining(['decisions-of-other-minutes']),
    );
  });

  test('decisions of other minutes', async () => {
    const role = 'chair';
    const told = { role, reason: 'x', location: 'y', now } as const;
    const other = await signPdf(minutesPdf('Initiativet avstyrks.'), karin.signer, told);
    if (!other.ok) throw new Error(other.reason);
    expect(await sign((files) => files.set('protokoll.pdf', other.bytes))).toEqual(['decisions-of-other-minutes']);
  });

  test('no minutes, no decisions, or what cannot be read as such', async () => {
    expect(await sign((files) => files.delete('protokoll.pdf'))).toEqual([
      'file-missing',
      'decisions-of-other-minutes',
    ]);
    expect(await sign((files) => files.delete('beslut.json'))).toEqual(['file-missing']);
    expect(await sign((files) => files.set('protokoll.pdf', text('hej')))).toContain('pdf-unreadable');
    expect(await sign((files) => files.set('beslut.json', text('{}')))).toEqual(['decisions-unreadable']);
  });
});

test('a package that nobody signed is refused', async () => {
  const files = unpack(sealed);
  for (const name of files.keys()) if (name.startsWith('META-INF/')) files.delete(name);
  expect(await codes(pack(files))).toEqual(['no-signature']);
});

test('cut at any place, or anything else at all, it ends in a report', async () => {
  for (let length = 0; length < sealed.length; length += 1_009) {
    expect((await verify(sealed.subarray(0, length))).report.overall).toBe('invalid');
  }
  await fc.assert(
    fc.asyncProperty(fc.uint8Array(), async (bytes) => {
      expect((await verify(bytes)).report.overall).toBe('invalid');
    }),
  );
});
