import { z } from 'zod';
import { LocaleSchema } from '../../shared/bridge/shapes.ts';
import type { Rooms } from '../../db/rooms.ts';
import { done, failed, type Result } from '../../shared/bridge/problem.ts';
import type { Locale } from '../../shared/language/locale.ts';
import { logOf } from '../../shared/log/log.ts';
import { replay } from '../../shared/meeting/replay.ts';
import { resultsOf } from '../../shared/meeting/results.ts';
import type { VerificationReport } from '../../shared/package/report.ts';
import { hashOf } from '../../shared/plan/plan.ts';
import { sha256Hex } from '../../shared/plan/canonical-json.ts';
import { verifyPackage } from '../signing/verify.ts';
import { problemsOf } from './make-package.ts';
import { readParts, type ReadParts } from './package-parts.ts';

export type Received = {
  readonly report: VerificationReport;
  readonly id: string;
  readonly meeting: string;
  /** Plan versions and operations that were not here before. */
  readonly plans: number;
  readonly operations: number;
  readonly known: boolean;
};

/** A verified package whose parts agree: its log, replayed, gives the plan versions that it carries. */
export type Opened = { readonly report: VerificationReport; readonly parts: ReadParts; readonly meeting: string };

/** What the process that opens packages is asked for, and what it gives back. */
export const PackageRequestSchema = z.object({
  path: z.string(),
  known: z.array(z.string()),
  now: z.date(),
  locale: LocaleSchema,
});
export type PackageRequest = z.infer<typeof PackageRequestSchema>;
export type ReadPackage = { readonly name: string; readonly bytes: Uint8Array; readonly opened: Opened };

/** Verifies a package and reads its parts, without touching any register. */
export async function openPackage(
  name: string,
  bytes: Uint8Array,
  known: readonly string[],
  now: Date,
  locale: Locale,
): Promise<Result<Opened>> {
  const { report, files } = await verifyPackage(bytes, { knownCertificates: known, now });
  if (report.overall === 'invalid') {
    return failed('packageInvalid', { name, what: problemsOf(report.problems, locale) });
  }
  const parts = readParts(files);
  if ('broken' in parts) return failed('packageDiffers', { name, what: parts.broken });
  // One beginning: a log with another meeting's operations in it would be theirs as much as this one's.
  const [root, ...others] = parts.operations.filter(({ parents }) => parents.length === 0);
  const meeting = others.length === 0 ? root?.id : undefined;
  const { state } = replay(parts.bases, logOf(parts.operations));
  const computed = resultsOf(state, parts.bases).map(hashOf).sort();
  const carried = parts.results.map(hashOf).sort();
  if (meeting === undefined || state.opening?.by !== meeting || computed.join() !== carried.join())
    return failed('packageDiffers', { name, what: 'plan/' });
  return done({ report, parts, meeting });
}

/** Brings a verified package into the register, whole or not at all. The same one twice changes nothing. */
export function bringIn(rooms: Rooms, name: string, bytes: Uint8Array, opened: Opened, at: string): Received {
  const { parts, meeting, report } = opened;
  const id = sha256Hex(bytes);
  return rooms.together(() => {
    const versions = [...parts.bases.values(), ...parts.results];
    const plans = versions.filter((version) => rooms.versions.put(version, at).added).length;
    const operations = rooms.operations.append(meeting, parts.operations);
    const added = rooms.packages.put({ sha256: id, name, meeting, direction: 'received', at }, bytes);
    return { report, id, meeting, plans, operations, known: !added };
  });
}
