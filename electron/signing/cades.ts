import { type Role, roleNamed, roleNames } from '../../shared/package/role.ts';
import { type CertificateFacts, isValidAt } from './certificate.ts';
import { checkCms, readCms, signCms } from './cms.ts';
import type { Signer } from './keys.ts';

export type Signed =
  | { readonly ok: true; readonly bytes: Uint8Array<ArrayBuffer> }
  | { readonly ok: false; readonly reason: 'certificate-not-valid-now' };

/** A signature that could be read. Only where it is `genuine` does the rest of it hold. */
export interface CheckedSignature {
  readonly certificate: CertificateFacts;
  readonly role: Role;
  readonly signedAt: Date;
  readonly genuine: boolean;
}

/**
 * A detached CAdES-BASELINE-B signature (EN 319 122-1) over the bytes, DER. The signer's role is signed with it, as
 * signer-attributes-v2: that binds it to this person's own signature also when they sign after all else is fixed.
 */
export async function signCades(content: Uint8Array, signer: Signer, role: Role, now: Date): Promise<Signed> {
  if (!isValidAt(signer.certificate, now)) return { ok: false, reason: 'certificate-not-valid-now' };
  return { ok: true, bytes: await signCms([content], signer, { role: roleNames.sv[role], signedAt: now }) };
}

/** Reads and checks a signature of `signCades`; null where the bytes are no such signature. */
export async function checkCades(signature: Uint8Array, content: Uint8Array): Promise<CheckedSignature | null> {
  const read = readCms(signature);
  const role = read && roleNamed(read.statement.role);
  if (!read?.statement.signedAt || !role) return null;
  const { certificate, signedAt } = read.statement;
  return { certificate, role, signedAt, genuine: await checkCms(read, [content]) };
}
