import type { PackageProblem } from '../../shared/package/problem.ts';
import type { SignatureReport } from '../../shared/package/report.ts';
import type { CheckedSignature } from './cades.ts';
import { isValidAt } from './certificate.ts';
import { toPem } from './pem.ts';

// Laptops' clocks differ; more than this is no longer a clock that differs.
const CLOCK_TOLERANCE_MS = 24 * 60 * 60 * 1000;

/** Who made a signature, as reports say it. */
export function reportSigner(
  { certificate, role, signedAt }: CheckedSignature,
  known: ReadonlySet<string>,
  valid: boolean,
): Omit<SignatureReport, 'covers' | 'signature' | 'listed'> {
  return {
    name: certificate.name,
    organisation: certificate.organisation,
    role,
    fingerprint: certificate.fingerprint,
    certificatePem: toPem('CERTIFICATE', certificate.der),
    signedAt: signedAt.toISOString(),
    valid,
    known: known.has(certificate.fingerprint),
    selfMade: certificate.selfMade,
  };
}

/** What is wrong with when a signature says that it was made. */
export function timeProblems(file: string, checked: CheckedSignature, now: Date): readonly PackageProblem[] {
  const { certificate, signedAt } = checked;
  const about = { file, name: certificate.name, signedAt: signedAt.toISOString() };
  const problems: PackageProblem[] = [];
  if (!isValidAt(certificate, signedAt)) {
    const [from, to] = [certificate.notBefore.toISOString(), certificate.notAfter.toISOString()];
    problems.push({ code: 'certificate-not-valid-then', ...about, from, to });
  }
  if (signedAt.getTime() > now.getTime() + CLOCK_TOLERANCE_MS)
    problems.push({ code: 'signed-in-the-future', ...about });
  return problems;
}
