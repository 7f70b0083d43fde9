import type { MeetingLog } from '../../shared/meeting/meeting-log.ts';
import { resultsOf } from '../../shared/meeting/results.ts';
import { readOperation, type Operation } from '../../shared/log/operation.ts';
import { canonicalJson } from '../../shared/plan/canonical-json.ts';
import { hashOf, nameOf, PlanVersionSchema, type PlanVersion } from '../../shared/plan/plan.ts';

export type Part = { readonly name: string; readonly bytes: Uint8Array };

const LOG_FILE = 'logg.jsonl';
/** New plan versions lie in `plan/`, those that the meeting met on in `plan/underlag/`: the log is read against them. */
const PLAN = /^plan\/(underlag\/)?[a-z0-9-]+\.json$/;

/** A closed meeting as files: its new plan versions, the versions it met on, and its log, one operation a line. */
export function partsOf(log: MeetingLog): Part[] {
  const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
  const plan = (folder: string, version: PlanVersion): Part => ({
    name: `${folder}${version.plan.areaId}.json`,
    bytes: encode(canonicalJson(version)),
  });
  const lines = log.ordered.map((operation) => `${canonicalJson(operation)}\n`).join('');
  return [
    ...resultsOf(log.state, log.versions).map((version) => plan('plan/', version)),
    ...[...log.versions.values()].map((version) => plan('plan/underlag/', version)),
    { name: LOG_FILE, bytes: encode(lines) },
  ];
}

export type ReadParts = {
  readonly results: readonly PlanVersion[];
  readonly bases: ReadonlyMap<string, PlanVersion>;
  readonly operations: readonly Operation[];
};

/** Reads a package's files back; the name of the first that is not what it should be where one is not. */
export function readParts(files: ReadonlyMap<string, Uint8Array>): ReadParts | { readonly broken: string } {
  const results: PlanVersion[] = [];
  const bases = new Map<string, PlanVersion>();
  for (const [name, bytes] of files) {
    const match = PLAN.exec(name);
    if (!match) continue;
    const version = readVersion(bytes);
    if (!version) return { broken: name };
    if (match[1] === undefined) results.push(version);
    else bases.set(hashOf(version), version);
  }
  const operations = readLog(files.get(LOG_FILE));
  return operations ? { results, bases, operations } : { broken: LOG_FILE };
}

function readVersion(bytes: Uint8Array): PlanVersion | null {
  const text = decode(bytes);
  const read = PlanVersionSchema.safeParse(parse(text));
  return read.success && nameOf(read.data) !== null && canonicalJson(read.data) === text ? read.data : null;
}

function readLog(bytes: Uint8Array | undefined): Operation[] | null {
  const lines = bytes ? (decode(bytes)?.split('\n') ?? []) : [];
  if (lines.pop() !== '' || lines.length === 0) return null;
  const operations = lines.flatMap((line) => readOperation(parse(line)) ?? []);
  return operations.length === lines.length ? operations : null;
}

function decode(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}

function parse(text: string | null): unknown {
  try {
    return text === null ? null : JSON.parse(text);
  } catch {
    return null;
  }
}
