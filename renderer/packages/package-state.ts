import type { PackageSummary, Receipt } from '../../shared/bridge/shapes.ts';
import type { VerificationReport } from '../../shared/package/report.ts';

/**
 * How a package stands, in one word: something in it is wrong; somebody has yet to sign; all have signed but not all are
 * known here; all is well.
 */
export type PackageStanding = 'invalid' | 'draft' | 'unknown' | 'valid';

export function standingOf({ overall, awaiting }: Pick<VerificationReport, 'overall' | 'awaiting'>): PackageStanding {
  if (overall === 'invalid') return 'invalid';
  if (awaiting.length > 0) return 'draft';
  return overall === 'unknown-signers' ? 'unknown' : 'valid';
}

/** The packages whose signatures all stand in another package of the same meeting, which has more: they are history. */
export function replacedPackages(
  packages: readonly PackageSummary[],
  reports: ReadonlyMap<string, Pick<Receipt, 'report'>>,
): ReadonlySet<string> {
  const signed = packages.flatMap(({ id, meeting }) => {
    const report = reports.get(id)?.report;
    return report && report.overall !== 'invalid' ? [{ id, meeting, by: signaturesOf(report) }] : [];
  });
  const isReplaced = (one: (typeof signed)[number]) =>
    signed.some(({ meeting, by }) => meeting === one.meeting && by.size > one.by.size && isWithin(one.by, by));
  return new Set(signed.filter(isReplaced).map(({ id }) => id));
}

function signaturesOf({ signatures }: Pick<VerificationReport, 'signatures'>): ReadonlySet<string> {
  return new Set(signatures.map(({ fingerprint, signedAt }) => `${fingerprint} ${signedAt}`));
}

function isWithin(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  return [...one].every((each) => other.has(each));
}
