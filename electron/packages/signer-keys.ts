import type { StoredSigner } from '../../db/signers.ts';
import { done, failed, type Result } from '../../shared/bridge/problem.ts';
import type { SignerSummary } from '../../shared/bridge/shapes.ts';
import type { Machine } from '../machine.ts';
import { readCertificate } from '../signing/certificate.ts';
import { createSigner, SHORTEST_PASSPHRASE, unlockSigner, type Signer } from '../signing/keys.ts';
import { fromPem } from '../signing/pem.ts';

/** The keys of this register, as they are shown. */
export function listSigners({ rooms }: Machine): SignerSummary[] {
  return rooms.signers.list().flatMap((stored) => summaryOf(stored) ?? []);
}

/** Makes a person's key, kept encrypted by the passphrase. Its certificate is known here: it was made here. */
export async function makeSigner(
  { rooms, now, newId }: Machine,
  wanted: { readonly name: string; readonly organisation: string; readonly passphrase: string },
): Promise<Result<SignerSummary>> {
  const created = await createSigner({ ...wanted, now: now() });
  if (!created.ok) {
    if (created.reason === 'passphrase-too-short') return failed('passphraseShort', { minimum: SHORTEST_PASSPHRASE });
    return failed('requestInvalid', { method: created.reason });
  }
  const { name, organisation, fingerprint } = created.certificate;
  const stored = { id: newId(), name, organisation, ...created.stored };
  const at = now().toISOString();
  rooms.together(() => {
    rooms.signers.put(stored, at);
    rooms.signers.know(fingerprint, name, at);
  });
  const summary = summaryOf(stored);
  return summary ? done(summary) : failed('internal', { what: 'certificate' });
}

/** Opens a key by its passphrase. */
export async function openSigner({ rooms }: Machine, id: string, passphrase: string): Promise<Result<Signer>> {
  const stored = rooms.signers.list().find((one) => one.id === id);
  if (!stored) return failed('signerUnknown');
  const unlocked = await unlockSigner(stored, passphrase);
  if (unlocked.ok) return done(unlocked.signer);
  if (unlocked.reason === 'wrong-passphrase') return failed('passphraseWrong', { name: stored.name });
  return failed('registerDamaged', { name: stored.name, what: unlocked.reason });
}

function summaryOf({ id, name, organisation, certificatePem }: StoredSigner): SignerSummary | null {
  const der = fromPem('CERTIFICATE', certificatePem);
  const certificate = der && readCertificate(der);
  if (!certificate) return null;
  const { fingerprint, notAfter } = certificate;
  return { id, name, organisation, fingerprint, validUntil: notAfter.toISOString().slice(0, 10) };
}
