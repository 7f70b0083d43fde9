import type { Signer, StoredSigner } from '../../electron/signing/keys.ts';
import { createSigner, unlockSigner } from '../../electron/signing/keys.ts';

/** When the tests' meetings are held and signed: a whole second, so that it survives as it is. */
export const now = new Date('2026-05-12T13:30:00.000Z');

export const passphrase = 'kungsgatan på hösten';

export interface Person {
  readonly stored: StoredSigner;
  readonly signer: Signer;
}

/** Makes a person's own key and unlocks it. Half a second, because a passphrase is meant to be slow to try. */
export async function person(name: string, organisation = 'Exempelstad', at = now): Promise<Person> {
  const created = await createSigner({ name, organisation, passphrase, now: at });
  if (!created.ok) throw new Error(created.reason);
  const unlocked = await unlockSigner(created.stored, passphrase);
  if (!unlocked.ok) throw new Error(unlocked.reason);
  return { stored: created.stored, signer: unlocked.signer };
}
