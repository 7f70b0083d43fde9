import { isPayload, manifestFile, signatureFile } from '../../shared/package/names.ts';
import type { PackageProblem } from '../../shared/package/problem.ts';
import type { VerificationReport } from '../../shared/package/report.ts';
import type { Role } from '../../shared/package/role.ts';
import { signCades } from './cades.ts';
import { problemOfFiles, writeContainer } from './container.ts';
import type { Signer } from './keys.ts';
import { digestPayload, makeManifest } from './manifests.ts';
import { verifyPackage } from './verify.ts';
import type { PackageFile } from './zip-layout.ts';

/** One who signs now, and as what. */
export interface Signing {
  readonly signer: Signer;
  readonly role: Role;
}

/** Why a package could not be made or signed. */
export type PackagingRefusal =
  | { readonly reason: 'nobody-signs' }
  | { readonly reason: 'signs-twice' | 'certificate-not-valid-now'; readonly name: string }
  | { readonly reason: 'pdf-unreadable'; readonly file: string }
  | { readonly reason: 'file-not-allowed'; readonly problem: PackageProblem }
  | { readonly reason: 'package-invalid'; readonly report: VerificationReport };

export type Packaged =
  | { readonly ok: true; readonly bytes: Uint8Array<ArrayBuffer> }
  | { readonly ok: false; readonly refusal: PackagingRefusal };

/**
 * Makes a signed container of payload files: for each signer a manifest of them all and a CAdES signature over it. The files
 * and their order don't matter to the bytes; what the files must be, `sealPackage` knows.
 */
export async function createPackage(wanted: {
  readonly files: readonly PackageFile[];
  readonly signers: readonly Signing[];
  readonly now: Date;
}): Promise<Packaged> {
  const refusal = refusalOf(wanted.files, wanted.signers);
  if (refusal) return { ok: false, refusal };
  const files = new Map(wanted.files.map((file) => [file.name, file.bytes]));
  for (const [index, signing] of wanted.signers.entries()) {
    const refused = await addTo(files, index + 1, signing, wanted.now);
    if (refused) return { ok: false, refusal: refused };
  }
  return write(files);
}

/**
 * Adds one more signature to a package, and changes nothing in it: how a draft for justering is signed on another laptop. A
 * package that does not verify, or that holds this certificate's signature already, is refused.
 */
export async function addSignature(bytes: Uint8Array, signer: Signer, role: Role, now: Date): Promise<Packaged> {
  const { report, files: verified } = await verifyPackage(bytes, { knownCertificates: [], now });
  if (report.overall === 'invalid') return { ok: false, refusal: { reason: 'package-invalid', report } };
  const { name, fingerprint } = signer.certificate;
  if (report.signatures.some((one) => one.fingerprint === fingerprint)) {
    return { ok: false, refusal: { reason: 'signs-twice', name } };
  }
  const files = new Map(verified);
  const refused = await addTo(files, report.signatures.length + 1, { signer, role }, now);
  return refused ? { ok: false, refusal: refused } : write(files);
}

async function addTo(files: Map<string, Uint8Array>, number: number, { signer, role }: Signing, now: Date) {
  const manifest = makeManifest(number, digestPayload(files));
  const signed = await signCades(manifest, signer, role, now);
  if (!signed.ok) return { reason: signed.reason, name: signer.certificate.name };
  files.set(manifestFile(number), manifest).set(signatureFile(number), signed.bytes);
  return null;
}

function refusalOf(files: readonly PackageFile[], signers: readonly Signing[]): PackagingRefusal | null {
  const own = files.find((file) => !isPayload(file.name));
  if (own) return { reason: 'file-not-allowed', problem: { code: 'file-out-of-place', file: own.name } };
  const problem = problemOfFiles(files);
  if (problem) return { reason: 'file-not-allowed', problem };
  return refusalOfSigners(signers);
}

/** Why these people cannot sign together, or null. */
export function refusalOfSigners(signers: readonly Signing[]): PackagingRefusal | null {
  if (signers.length === 0) return { reason: 'nobody-signs' };
  const seen = new Set<string>();
  for (const { signer } of signers) {
    if (seen.has(signer.certificate.fingerprint)) return { reason: 'signs-twice', name: signer.certificate.name };
    seen.add(signer.certificate.fingerprint);
  }
  return null;
}

function write(files: ReadonlyMap<string, Uint8Array>): Packaged {
  const written = writeContainer([...files].map(([name, bytes]) => ({ name, bytes })));
  return written.ok ? written : { ok: false, refusal: { reason: 'file-not-allowed', problem: written.problem } };
}
