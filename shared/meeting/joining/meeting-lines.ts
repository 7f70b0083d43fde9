import { z } from 'zod';
import { readOperation, type Operation } from '../../log/operation.ts';
import { canonicalJson } from '../../plan/canonical-json.ts';
import { HashSchema, nameOf, PlanVersionSchema, type PlanVersion } from '../../plan/plan.ts';
import { readFact } from '../facts.ts';
import { isOpening } from '../opened.ts';

/** What the files that carry a meeting call themselves, and the newest wording of them that is known here. */
export const meetingFormat = 'klubba-mote';
export const meetingFormatVersion = 1;

/** What a line may cost, and how many there may be. A § with its longest texts is far below. */
export const lineLimits = { characters: 8_000_000, depth: 64, operations: 500_000, plans: 200 } as const;

/**
 * The first line. A file that was written whole says how much it holds, so that a part of one is known for what it is; a
 * device's own file in a shared folder grows, and says whose it is.
 */
const HeaderSchema = z.strictObject({
  format: z.literal(meetingFormat),
  version: z.int(),
  meeting: HashSchema,
  device: z.string().min(1).max(100),
  whole: z.strictObject({ plans: z.int().nonnegative(), operations: z.int().nonnegative() }).nullable(),
});
export type MeetingHeader = z.infer<typeof HeaderSchema>;

export type MeetingLine =
  | { readonly is: 'plan'; readonly hash: string; readonly version: PlanVersion }
  | { readonly is: 'operation'; readonly operation: Operation };

/** What a meeting's file carries, or a folder's files together: operations that were read, versions by their hashes. */
export type CarriedMeeting = {
  readonly meeting: string;
  readonly versions: ReadonlyMap<string, PlanVersion>;
  readonly operations: readonly Operation[];
};

/** Why a file was not taken; `line` is the number of the line, from 1. */
export type LineFault = {
  readonly fault: 'unknown' | 'future' | 'damaged' | 'tooMuch' | 'foreign';
  readonly line: number;
};

export function headerLine(header: Omit<MeetingHeader, 'format' | 'version'>): string {
  return canonicalJson({ format: meetingFormat, version: meetingFormatVersion, ...header });
}

export function planLine(version: PlanVersion): string {
  return canonicalJson({ plan: version });
}

export function operationLine(operation: Operation): string {
  return canonicalJson({ operation });
}

/** A meeting as the lines of a file that is whole: a header, its plans, its operations. */
export function* linesOfMeeting(
  meeting: string,
  device: string,
  versions: Iterable<PlanVersion>,
  operations: Iterable<Operation>,
): Generator<string> {
  const plans = [...versions];
  const log = [...operations];
  yield headerLine({ meeting, device, whole: { plans: plans.length, operations: log.length } });
  for (const version of plans) yield planLine(version);
  for (const operation of log) yield operationLine(operation);
}

/** The first line of a meeting's file; a fault where it is something else or from a newer Klubba. Never throws. */
export function readHeader(text: string): MeetingHeader | LineFault {
  const json = parse(text);
  const named = z.looseObject({ format: z.literal(meetingFormat), version: z.int() }).safeParse(json);
  if (!named.success) return { fault: 'unknown', line: 1 };
  if (named.data.version > meetingFormatVersion) return { fault: 'future', line: 1 };
  return HeaderSchema.safeParse(json).data ?? { fault: 'unknown', line: 1 };
}

/** A line after the first; null where it is not what it says it is: its shape, or the name of what it holds. */
export function readLine(text: string): MeetingLine | null {
  const json = parse(text);
  if (typeof json !== 'object' || json === null || Object.keys(json).length !== 1) return null;
  if ('operation' in json) {
    const operation = readOperation(json.operation);
    return operation && { is: 'operation', operation };
  }
  const version = PlanVersionSchema.safeParse('plan' in json ? json.plan : null).data;
  const hash = version ? nameOf(version) : null;
  return version && hash !== null ? { is: 'plan', hash, version } : null;
}

/** Reads a file that was written whole: all of it or nothing. Never throws. */
export function readMeetingLines(lines: Iterable<string>): CarriedMeeting | LineFault {
  const versions = new Map<string, PlanVersion>();
  const operations: Operation[] = [];
  let header: MeetingHeader | null = null;
  let line = 0;
  for (const text of lines) {
    line++;
    if (header === null) {
      const read = readHeader(text);
      if ('fault' in read) return read;
      header = read;
      continue;
    }
    const read = readLine(text);
    if (!read) return { fault: 'damaged', line };
    if (read.is === 'plan') versions.set(read.hash, read.version);
    else operations.push(read.operation);
    if (operations.length > lineLimits.operations || versions.size > lineLimits.plans)
      return { fault: 'tooMuch', line };
  }
  if (header === null) return { fault: 'unknown', line: 1 };
  const { meeting, whole } = header;
  if (whole && (whole.operations !== operations.length || whole.plans !== versions.size))
    return { fault: 'damaged', line: line + 1 };
  if (!operations.some((operation) => opens(operation, meeting))) return { fault: 'unknown', line: 1 };
  if (operations.some((operation) => isForeign(operation, meeting))) return { fault: 'foreign', line: 1 };
  return { meeting, versions, operations };
}

/** Whether an operation is the one that a meeting begins with. */
export function opens({ id, parents, fact }: Operation, meeting: string): boolean {
  return id === meeting && parents.length === 0 && isOpening(readFact(fact));
}

/** Whether an operation begins something else than this meeting: it would be another's as much as this one's. */
export function isForeign({ id, parents }: Operation, meeting: string): boolean {
  return parents.length === 0 && id !== meeting;
}

/** JSON within the limits of a line; undefined for anything else. */
function parse(text: string): unknown {
  if (text.length > lineLimits.characters || isDeeper(text, lineLimits.depth)) return undefined;
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

/** Whether brackets stand deeper than that; seen before anything is parsed, which may take a stack. */
function isDeeper(text: string, limit: number): boolean {
  let depth = 0;
  let isText = false;
  for (let i = 0; i < text.length; i++) {
    const one = text.charCodeAt(i);
    if (isText) {
      if (one === 0x5c) i++;
      else if (one === 0x22) isText = false;
    } else if (one === 0x22) isText = true;
    else if (one === 0x7b || one === 0x5b) {
      if (++depth > limit) return true;
    } else if (one === 0x7d || one === 0x5d) depth--;
  }
  return false;
}
