import { expect, test } from 'vitest';
import {
  type SignatureReport,
  VerificationReportSchema,
  certificateBundle,
  conclude,
} from '../../shared/package/report.ts';

const signature: SignatureReport = {
  name: 'Karin Åström',
  organisation: 'Exempelstad',
  role: 'chair',
  fingerprint: 'ab'.repeat(32),
  certificatePem: 'ONE\n',
  signedAt: '2026-05-12T13:30:00.000Z',
  valid: true,
  known: true,
  selfMade: true,
  covers: 'META-INF/ASiCManifest001.xml',
  signature: 'META-INF/signature001.p7s',
  listed: true,
};
const parts = { signatures: [signature], pdfSignatures: [], awaiting: [], problems: [] };

test('a package is valid when all is well and everyone is known', () => {
  expect(conclude(parts).overall).toBe('valid');
  expect(VerificationReportSchema.parse(conclude(parts))).toEqual(conclude(parts));
});

test('one unknown signer, also inside the minutes, makes the signers unknown', () => {
  expect(conclude({ ...parts, signatures: [signature, { ...signature, known: false }] }).overall).toBe(
    'unknown-signers',
  );
  const { covers: _covers, signature: _signature, listed: _listed, ...signer } = signature;
  const inMinutes = { ...signer, known: false, file: 'protokoll.pdf', field: 'Signatur1' };
  expect(conclude({ ...parts, pdfSignatures: [inMinutes] }).overall).toBe('unknown-signers');
});

test('a problem, a signature that is not valid, or none at all makes it invalid', () => {
  expect(conclude({ ...parts, problems: [{ code: 'no-signature' }] }).overall).toBe('invalid');
  expect(conclude({ ...parts, signatures: [{ ...signature, valid: false }] }).overall).toBe('invalid');
  expect(conclude({ ...parts, signatures: [] }).overall).toBe('invalid');
});

test('the bundle holds each certificate once', () => {
  const two = [signature, { ...signature, certificatePem: 'TWO\n' }, signature];
  expect(certificateBundle({ ...parts, signatures: two })).toBe('ONE\nTWO\n');
});
