import { z } from 'zod';
import { SignatorySchema } from './decisions.ts';
import { PackageProblemSchema } from './problem.ts';
import { RoleSchema } from './role.ts';

const signed = {
  name: z.string(),
  organisation: z.string(),
  /** What the signer claims to be, signed by themselves. */
  role: RoleSchema,
  /** SHA-256 of the certificate, lower-case hex. */
  fingerprint: z.string(),
  certificatePem: z.string(),
  /** What the signer's own clock said: UTC, whole seconds. */
  signedAt: z.iso.datetime(),
  valid: z.boolean(),
  /** The certificate is one that the reader trusts already. */
  known: z.boolean(),
  /** Issued by itself: the seal of a device's key. A justering needs a certificate that says who the person is. */
  selfMade: z.boolean(),
};

/** A signature over the package: one manifest, naming every file. */
export const SignatureReportSchema = z.strictObject({
  ...signed,
  covers: z.string(),
  signature: z.string(),
  /** Named as a signatory in the decisions. */
  listed: z.boolean(),
});
export type SignatureReport = z.infer<typeof SignatureReportSchema>;

/** A signature inside the minutes. */
export const PdfSignatureReportSchema = z.strictObject({ ...signed, file: z.string(), field: z.string() });
export type PdfSignatureReport = z.infer<typeof PdfSignatureReportSchema>;

/**
 * What verification found. `invalid`: something is wrong, and nothing in the package may be used. `unknown-signers`: whole and
 * unchanged, but nobody here knows one of its keys. `valid`: whole, and every signer is known.
 */
export const VerificationReportSchema = z.strictObject({
  overall: z.enum(['valid', 'unknown-signers', 'invalid']),
  signatures: z.array(SignatureReportSchema),
  pdfSignatures: z.array(PdfSignatureReportSchema),
  /** Signatories who have not signed yet: while there are any, the package is a draft for justering. */
  awaiting: z.array(SignatorySchema),
  problems: z.array(PackageProblemSchema),
});
export type VerificationReport = z.infer<typeof VerificationReportSchema>;

/** The report's conclusion from its parts. */
export function conclude(parts: Omit<VerificationReport, 'overall'>): VerificationReport {
  const everyone = [...parts.signatures, ...parts.pdfSignatures];
  const sound = parts.problems.length === 0 && parts.signatures.length > 0 && everyone.every((one) => one.valid);
  const known = everyone.every((one) => one.known);
  return { overall: sound ? (known ? 'valid' : 'unknown-signers') : 'invalid', ...parts };
}

/** The signers' certificates as one PEM text (`ca.pem`), each once: what `openssl cms -verify -CAfile` wants. */
export function certificateBundle(report: Pick<VerificationReport, 'signatures' | 'pdfSignatures'>): string {
  return [...new Set([...report.signatures, ...report.pdfSignatures].map((one) => one.certificatePem))].join('');
}
