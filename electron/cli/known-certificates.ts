import { readFile } from 'node:fs/promises';
import { done, type Result } from '../../shared/bridge/problem.ts';
import { withMachine } from './open-machine.ts';

/** Certificates in a PEM file, one by one; `[]` where it holds none, null where it can't be read. */
export async function certificatesIn(path: string): Promise<string[] | null> {
  const text = await readFile(path, 'latin1').catch(() => null);
  return text === null ? null : (text.match(/-----BEGIN CERTIFICATE-----[^-]+-----END CERTIFICATE-----/g) ?? []);
}

/** Fingerprints of those known in a register. */
export function knownIn(folder: string): Promise<Result<string[]>> {
  return withMachine(folder, ({ rooms }) => done(rooms.signers.known()));
}
