import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { verifyPackage } from '../../electron/signing/verify.ts';

// Packages as they were once written, never made anew: what this program ever signed, it verifies for good.
const golden = (name: string) => readFileSync(join(import.meta.dirname, 'golden', name));

test('a package in the first format is valid still', async () => {
  const knownCertificates = [
    'ac48f7ce6e8b0134e5527bff4976d4bc428802247f50f575fd6c30289db76299',
    '5d7d88b2945e8518bb2d2a48d3874e45c864c4c3d69f888f7ae1a7a5804f46ea',
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
  expect(files.size).toBe(10);
});
