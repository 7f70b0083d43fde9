import { expect, test } from 'vitest';
import { groupFingerprint } from '../../renderer/ui/group-fingerprint.ts';
import { replacedPackages, standingOf } from '../../renderer/packages/package-state.ts';
import type { PackageSummary } from '../../shared/bridge/shapes.ts';
import type { VerificationReport } from '../../shared/package/report.ts';

const awaited = [{ name: 'Eva', organisation: '', role: 'approver' as const, certificate: null }];

/** Reports by package, each said by whose keys have signed it. */
const reports = (signed: Readonly<Record<string, string>>) =>
  new Map(
    Object.entries(signed).map(([id, keys]) => {
      const signatures = keys.split('').map((fingerprint) => ({ fingerprint, signedAt: '2026-05-12T10:00:00Z' }));
      const report = { overall: 'valid', signatures } as unknown as VerificationReport;
      return [id, { report }];
    }),
  );
const packages = (meetings: Readonly<Record<string, string>>) =>
  Object.entries(meetings).map(([id, meeting]) => ({ id, meeting }) as PackageSummary);

test('what is wrong goes before who is missing, and that before who is known', () => {
  expect(standingOf({ overall: 'invalid', awaiting: awaited })).toBe('invalid');
  expect(standingOf({ overall: 'unknown-signers', awaiting: awaited })).toBe('draft');
  expect(standingOf({ overall: 'valid', awaiting: awaited })).toBe('draft');
  expect(standingOf({ overall: 'unknown-signers', awaiting: [] })).toBe('unknown');
  expect(standingOf({ overall: 'valid', awaiting: [] })).toBe('valid');
});

test('a draft is replaced by the package that has its signatures and more', () => {
  const all = packages({ draft: 'm', whole: 'm' });
  expect([...replacedPackages(all, reports({ draft: 'a', whole: 'ab' }))]).toEqual(['draft']);
});

test('nothing replaces a package of another meeting, with another signature, or with as many', () => {
  const two = (one: string, other: string) => packages({ one, other });
  expect(replacedPackages(two('m', 'n'), reports({ one: 'a', other: 'ab' })).size).toBe(0);
  expect(replacedPackages(two('m', 'm'), reports({ one: 'c', other: 'ab' })).size).toBe(0);
  expect(replacedPackages(two('m', 'm'), reports({ one: 'ab', other: 'ab' })).size).toBe(0);
  expect(replacedPackages(two('m', 'm'), reports({ other: 'ab' })).size).toBe(0);
});

test('a fingerprint is read in groups of four', () => {
  expect(groupFingerprint('0a1b2c3d')).toEqual(['0A1B', '2C3D']);
  expect(groupFingerprint('ab'.repeat(32))).toHaveLength(16);
});
