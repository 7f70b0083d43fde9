import type { Result } from '../../shared/bridge/problem.ts';
import type { PackageSummary, SignerSummary } from '../../shared/bridge/shapes.ts';
import { signersOf } from '../../shared/minutes/attendance.ts';
import { call } from '../bridge.ts';
import { logOf } from '../log-of.ts';
import { attempt, refreshOverview } from '../register-store.ts';
import { forgetReports } from './package-reports.ts';
import type { Signing } from './package-store.ts';
import { signatoriesOf, type Signatory, type SignStep } from './sign-steps.ts';

/** Who is to sign: the one whose signature a draft lacks, or the meeting's chair and approvers. Null where it can't be read. */
export async function readSignatories(signing: Signing): Promise<readonly Signatory[] | null> {
  if (signing.kind === 'add') return [signing.signatory];
  const load = await attempt('meeting.load', { meeting: signing.meeting });
  if (!load) return null;
  return signatoriesOf(signersOf(logOf(load).state));
}

/** Makes the key that a step asks for. Its certificate is known here from now on, so what was verified is verified anew. */
export async function makeKey({ name, organisation, passphrase }: SignStep): Promise<Result<SignerSummary>> {
  const made = await call('signer.create', { name, organisation, passphrase });
  if (made.ok) forgetReports();
  return made;
}

/** Signs with everyone who signs now, the chair first; the new package, which the register has. */
export async function signNow(signing: Signing, steps: readonly SignStep[]): Promise<Result<PackageSummary>> {
  const signers = steps
    .filter(({ isLater }) => !isLater)
    .map(({ key: signer, signatory: { role }, passphrase }) => ({ signer, role, passphrase }));
  const signed =
    signing.kind === 'make'
      ? await call('package.make', { meeting: signing.meeting, signers })
      : await call('package.sign', { package: signing.package, ...signers[0]! });
  if (signed.ok) await refreshOverview();
  return signed;
}
