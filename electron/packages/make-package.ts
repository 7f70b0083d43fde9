import { done, failed, type Result } from '../../shared/bridge/problem.ts';
import type { Locale } from '../../shared/language/locale.ts';
import { decidedIn } from '../../shared/meeting/decided.ts';
import type { MeetingLog } from '../../shared/meeting/meeting-log.ts';
import { resultsOf } from '../../shared/meeting/results.ts';
import type { Signatory } from '../../shared/package/decisions.ts';
import { describePackageProblem } from '../../shared/package/messages.ts';
import type { Role } from '../../shared/package/role.ts';
import { hashOf } from '../../shared/plan/plan.ts';
import { minutesPdf } from '../minutes.ts';
import type { PackagingRefusal, Signing } from '../signing/package.ts';
import { sealPackage } from '../signing/seal.ts';
import { partsOf } from './package-parts.ts';

/**
 * A closed meeting's result as one signed file: the minutes signed by each in turn, the decisions with their digest, the
 * new plan versions, the log, and a manifest and a signature for each signer. Whoever of the meeting's chair and
 * approvers does not sign now is awaited: until then the package is a draft for justering.
 */
export async function makePackage(
  meeting: string,
  log: MeetingLog,
  signers: readonly Signing[],
  now: Date,
  locale: Locale,
): Promise<Result<Uint8Array>> {
  const { state } = log;
  const { opening } = state;
  if (!opening) return failed('meetingUnknown');
  if (!state.closed) return failed('meetingNotClosed');
  const pdf = await minutesPdf(meeting, log, now);
  if (!pdf.ok) return pdf;
  const results = Object.fromEntries(
    resultsOf(state, log.versions).map((version) => [hashOf(version), version.parents[0] ?? '']),
  );
  const sealed = await sealPackage(
    {
      title: `${opening.body}, ${opening.date}`,
      place: opening.place,
      minutes: pdf.value.bytes,
      decisions: decidedIn(state, meeting, results),
      files: partsOf(log),
    },
    signers,
    awaited(log, signers),
    now,
  );
  return sealed.ok ? done(sealed.bytes) : refusedPackaging(sealed.refusal, locale);
}

/** Why a package could not be made or signed, as a problem. */
export function refusedPackaging(refusal: PackagingRefusal, locale: Locale): Result<never> {
  switch (refusal.reason) {
    case 'nobody-signs':
      return failed('signerUnknown');
    case 'signs-twice':
      return failed('signerTwice', { name: refusal.name });
    case 'certificate-not-valid-now':
      return failed('certificateExpired', { name: refusal.name });
    case 'pdf-unreadable':
      return failed('internal', { what: refusal.reason });
    case 'file-not-allowed':
      return failed('internal', { what: describePackageProblem(refusal.problem, locale) });
    case 'package-invalid':
      return failed('packageInvalid', { name: '', what: problemsOf(refusal.report.problems, locale) });
    default:
      return refusal satisfies never;
  }
}

/** A package's problems as one text. */
export function problemsOf(problems: readonly Parameters<typeof describePackageProblem>[0][], locale: Locale): string {
  return problems.map((problem) => describePackageProblem(problem, locale)).join(' ');
}

function awaited({ state }: MeetingLog, signers: readonly Signing[]): Signatory[] {
  const wanted: readonly Role[] = ['chair', 'approver'];
  return [...state.participants.values()].flatMap(({ participant: { name, organisation, role } }) => {
    const as = wanted.find((one) => one === role);
    const signs = signers.some((one) => one.role === as && one.signer.certificate.name === name);
    const filled = signers.filter((one) => one.role === as).length;
    const needed = [...state.participants.values()].filter(({ participant }) => participant.role === as).length;
    return as === undefined || signs || filled >= needed ? [] : [{ name, organisation, role: as, certificate: null }];
  });
}
