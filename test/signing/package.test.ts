import { expect, test } from 'vitest';
import { addSignature, createPackage } from '../../electron/signing/package.ts';
import { sealPackage } from '../../electron/signing/seal.ts';
import { verifyPackage } from '../../electron/signing/verify.ts';
import { readDecisions } from '../../shared/package/decisions.ts';
import { decisions, minutesPdf, payload, sealExample } from './example.ts';
import { now, person } from './people.ts';
import { flip, unpack } from './repack.ts';

const karin = await person('Karin Åström');
const omar = await person('Omar Öberg');
const chair = { signer: karin.signer, role: 'chair' } as const;
const later = new Date('2026-05-19T08:00:00Z');
const awaited = { name: 'Omar Öberg', organisation: 'Exempelstad', role: 'approver', certificate: null } as const;

const verify = (bytes: Uint8Array) =>
  verifyPackage(bytes, { knownCertificates: [karin, omar].map((one) => one.stored.certificatePem), now: later });

test('a package holds what was given, the signed minutes, the decisions bound to them, and a read-me', async () => {
  const { files } = await verify(await sealExample([chair]));
  expect([...files.keys()]).toEqual([
    'LÄSMIG.txt',
    'beslut.json',
    'bilagor/Yttrande från nämnden & bilaga 100 %.txt',
    'logg.jsonl',
    'plan/park.json',
    'protokoll.pdf',
    'visa.html',
    'META-INF/ASiCManifest001.xml',
    'META-INF/signature001.p7s',
  ]);
  const read = readDecisions(Buffer.from(files.get('beslut.json') ?? []).toString());
  expect(read?.decisions).toEqual(decisions);
  expect(read?.signatories).toEqual([
    {
      name: 'Karin Åström',
      organisation: 'Exempelstad',
      role: 'chair',
      certificate: karin.signer.certificate.fingerprint,
    },
  ]);
  expect(Buffer.from(files.get('LÄSMIG.txt') ?? []).toString()).toContain('Karin Åström, Exempelstad, ordförande');
});

test('a draft travels, is signed elsewhere and comes back, and nothing that was in it has changed', async () => {
  const draft = await sealExample([chair], [awaited]);
  expect((await verify(draft)).report).toMatchObject({ overall: 'valid', awaiting: [awaited] });
  const signed = await addSignature(draft, omar.signer, 'approver', later);
  if (!signed.ok) throw new Error(signed.refusal.reason);
  const { report } = await verify(signed.bytes);
  expect(report).toMatchObject({ overall: 'valid', awaiting: [], problems: [] });
  expect(report.signatures[1]).toMatchObject({ name: 'Omar Öberg', signedAt: later.toISOString(), listed: true });
  const after = unpack(signed.bytes);
  for (const [name, bytes] of unpack(draft)) expect(Buffer.compare(after.get(name) ?? Buffer.of(), bytes)).toBe(0);
  expect([...after.keys()].filter((name) => !unpack(draft).has(name))).toEqual([
    'META-INF/ASiCManifest002.xml',
    'META-INF/signature002.p7s',
  ]);
});

test('nobody signs twice, nor what does not verify', async () => {
  const draft = await sealExample([chair], [awaited]);
  const refused = async (bytes: Uint8Array, signer = omar.signer) => {
    const signed = await addSignature(bytes, signer, 'approver', later);
    return signed.ok ? null : signed.refusal;
  };
  expect(await refused(draft, karin.signer)).toEqual({ reason: 'signs-twice', name: 'Karin Åström' });
  expect(await refused(flip(draft, 5_000))).toMatchObject({
    reason: 'package-invalid',
    report: { overall: 'invalid' },
  });
  expect(await refused(Buffer.from('hej'))).toMatchObject({ reason: 'package-invalid' });
});

test('what may not stand in a package, and signing by nobody, by one twice or too late, is refused as a value', async () => {
  const make = async (files = payload, signers: Parameters<typeof createPackage>[0]['signers'] = [chair], at = now) => {
    const made = await createPackage({ files, signers, now: at });
    return made.ok ? null : made.refusal;
  };
  const body = Buffer.from('x');
  expect(await make()).toBeNull();
  expect(await make(payload, [])).toEqual({ reason: 'nobody-signs' });
  expect(await make(payload, [chair, chair])).toEqual({ reason: 'signs-twice', name: 'Karin Åström' });
  expect(await make(payload, [chair], new Date('2032-01-01'))).toEqual({
    reason: 'certificate-not-valid-now',
    name: 'Karin Åström',
  });
  expect(await make([{ name: 'META-INF/x', bytes: body }])).toEqual({
    reason: 'file-not-allowed',
    problem: { code: 'file-out-of-place', file: 'META-INF/x' },
  });
  expect(await make([{ name: '../x', bytes: body }])).toMatchObject({
    reason: 'file-not-allowed',
    problem: { code: 'name-not-allowed', file: '../x', fault: 'not-relative' },
  });
});

test('sealing refuses when nobody signs or one signs twice, what is no PDF, and an annex under a name of the package’s own', async () => {
  const seal = async (minutes: Uint8Array, files = payload, signers: (typeof chair)[] = [chair]) => {
    const sealed = await sealPackage({ title: 'x', place: 'y', minutes, decisions, files }, signers, [], now);
    return sealed.ok ? null : sealed.refusal;
  };
  expect(await seal(minutesPdf(), payload, [])).toEqual({ reason: 'nobody-signs' });
  expect(await seal(minutesPdf(), payload, [chair, chair])).toMatchObject({ reason: 'signs-twice' });
  expect(await seal(Buffer.from('hej'))).toEqual({ reason: 'pdf-unreadable', file: 'protokoll.pdf' });
  expect(await seal(minutesPdf(), [{ name: 'Beslut.JSON', bytes: Buffer.from('{}') }])).toEqual({
    reason: 'file-not-allowed',
    problem: { code: 'name-twice', file: 'Beslut.JSON' },
  });
});

test('the same minutes, people and time give the same files but for the signatures, which are never the same', async () => {
  const [one, two] = [unpack(await sealExample([chair])), unpack(await sealExample([chair]))];
  const same = [...one].filter(([name, bytes]) => Buffer.compare(two.get(name) ?? Buffer.of(), bytes) === 0);
  expect(same.map(([name]) => name)).toEqual([
    'LÄSMIG.txt',
    ...payload.map((file) => file.name).toSorted(),
    'visa.html',
  ]);
});
