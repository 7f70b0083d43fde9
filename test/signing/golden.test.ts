import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { verifyPackage } from '../../electron/signing/verify.ts';

// Packages as they were once written, never made anew: what this program ever signed, it verifies for good.
const golden = (name: string) => readFileSync(join(import.meta.dirname, 'golden', name));

test('a package in the first format is valid still', async () => {
  const knownCertificates = [
    '5d833c187c5f75734f0a74eeaae4b365f2350b51c8a90e55461307d0fabb3043',
    'e625cfb16932e652c107fcc09eb727cd3ed7dfbf946c48029edfa55a3ce0856b',
  ];
  const { report, files } = await verifyPackage(golden('paket-1.asice'), {
    knownCertificates,
    now: new Date('2046-05-12T00:00:00Z'),
  });
  expect(report).toMatchObject({ overall: 'valid', problems: [], awaiting: [{ name: 'Eva Ek', role: 'approver' }] });
  expect(report.signatures.map((one) => [one.name, one.role, one.signedAt])).toEqual([
    ['Karin Åström', 'chair', '2026-05-12T13:30:00.000Z'],
    ['Omar Öberg', 'approver', '2026-05-12T13:30:00.000Z'],
  ]);
  expect(files.size).toBe(11);
});
