import { randomBytes } from 'node:crypto';
import { done, failed, type Result } from '../../../shared/bridge/problem.ts';
import type { Participant } from '../../../shared/meeting/attendance/facts.ts';
import { MINUTES_FILE } from '../../../shared/package/names.ts';
import { certificateBundle, type VerificationReport } from '../../../shared/package/report.ts';
import type { Role } from '../../../shared/package/role.ts';
import { sha256Hex } from '../../../shared/plan/canonical-json.ts';
import type { Machine } from '../../machine.ts';
import { fileNameOf } from '../../minutes.ts';
import { makePackage } from '../../packages/make-package.ts';
import { openPackage } from '../../packages/receive-package.ts';
import { makeSigner, openSigner } from '../../packages/signer-keys.ts';
import { readContainer } from '../../signing/container.ts';
import type { Signing } from '../../signing/package.ts';
import type { Held } from './hold-meeting.ts';
import { approver, chair } from './meeting-words.ts';

export type SignerMade = {
  readonly name: string;
  readonly role: Role;
  readonly fingerprint: string;
  readonly passphrase: string;
};
export type Sealed = {
  readonly signers: readonly SignerMade[];
  readonly files: ReadonlyMap<string, Uint8Array>;
  readonly report: VerificationReport;
};

/** Chair and approver each get a key and sign; the package is kept in the register and verified as a receiver would. */
export async function seal(machine: Machine, { meeting, log }: Held): Promise<Result<Sealed>> {
  const { opening } = log.state;
  if (!opening) return failed('meetingUnknown');
  const made = await Promise.all([makeKey(machine, chair, 'chair'), makeKey(machine, approver, 'approver')]);
  const signers: SignerMade[] = [];
  const signings: Signing[] = [];
  for (const one of made) {
    if (!one.ok) return one;
    signers.push(one.value.made);
    signings.push(one.value.signing);
  }
  const now = machine.now();
  const sealed = await makePackage(meeting, log, signings, now, 'sv');
  if (!sealed.ok) return sealed;
  const bytes = sealed.value;
  const stored = { sha256: sha256Hex(bytes), name: fileNameOf('beslutspaket', opening, 'asice'), meeting };
  machine.rooms.packages.put({ ...stored, direction: 'made', at: now.toISOString() }, bytes);

  const known = signers.map(({ fingerprint }) => fingerprint);
  const opened = await openPackage(stored.name, bytes, known, now, 'sv');
  if (!opened.ok) return opened;
  const { report } = opened.value;
  const container = readContainer(bytes);
  const pdf = container.ok ? container.files.get(MINUTES_FILE) : undefined;
  if (report.overall !== 'valid' || !pdf) return failed('internal', { what: report.overall });
  const written = new Map([
    ['protokoll.pdf', pdf],
    ['paket.asice', bytes],
    ['ca.pem', new TextEncoder().encode(certificateBundle(report))],
  ]);
  return done({ signers, files: written, report });
}

async function makeKey(
  machine: Machine,
  { name, organisation }: Participant,
  role: Role,
): Promise<Result<{ made: SignerMade; signing: Signing }>> {
  const passphrase = randomBytes(15).toString('base64url');
  const signer = await makeSigner(machine, { name, organisation, passphrase });
  if (!signer.ok) return signer;
  const opened = await openSigner(machine, signer.value.id, passphrase);
  if (!opened.ok) return opened;
  const { fingerprint } = signer.value;
  return done({ made: { name, role, fingerprint, passphrase }, signing: { signer: opened.value, role } });
}
