import { lstat, open, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Operation } from '../../shared/log/operation.ts';
import { isForeign, readHeader, readLine } from '../../shared/meeting/joining/meeting-lines.ts';
import { sha256Hex } from '../../shared/plan/canonical-json.ts';
import type { PlanVersion } from '../../shared/plan/plan.ts';
import { limits } from '../readers/limits.ts';
import type { DeviceFile } from './folder-protocol.ts';
import { linesIn } from './split-lines.ts';

/** What a device's file in a meeting's folder is called. */
export const opsExtension = '.ops';
/** As many devices as may record in one meeting. */
const mostFiles = 64;
const newline = 0x0a;
/** So much of what was read is compared anew, to see that the file is still the one that was read. */
const mark = 64;

/** A file as far as it has been read: up to its last whole line. */
type Known = { read: number; end: Uint8Array; device: string; unreadable: number };

/** What was read that had not been read before. */
export type FreshLines = {
  readonly anew: boolean;
  readonly operations: readonly Operation[];
  readonly versions: readonly PlanVersion[];
  readonly files: readonly DeviceFile[];
};

/** The name of a device's own file, the same whatever the device is called. */
export function fileNameOfDevice(device: string): string {
  return `${/^[A-Za-z0-9][A-Za-z0-9-]{0,99}$/.test(device) ? device : sha256Hex(device)}${opsExtension}`;
}

/**
 * The files of a meeting's devices in a shared folder, each read once: what is added is read as it grows. A line that is
 * not whole yet waits; one that can't be read is passed over and counted. A file that shrank, went away or holds
 * something else where it was read is read anew with all others.
 */
export class DeviceFiles {
  readonly #folder: string;
  readonly #meeting: string;
  #known = new Map<string, Known>();

  constructor(folder: string, meeting: string) {
    this.#folder = folder;
    this.#meeting = meeting;
  }

  /** Reads what is new. Throws where the folder can't be reached. */
  async read(): Promise<FreshLines> {
    const names = (await readdir(this.#folder)).filter((name) => name.endsWith(opsExtension)).sort();
    const present = new Set(names);
    const anew = this.#known.size === 0 || [...this.#known.keys()].some((name) => !present.has(name));
    if (anew) this.#known = new Map();
    const operations: Operation[] = [];
    const versions: PlanVersion[] = [];
    for (const name of names.slice(0, mostFiles)) {
      const grown = await this.#readOne(name);
      if (!grown) {
        // Not the file that was read: all over again, once.
        this.#known = new Map();
        return { ...(await this.read()), anew: true };
      }
      operations.push(...grown.operations);
      versions.push(...grown.versions);
    }
    const files = [...this.#known.values()].map(({ device, unreadable }) => ({ device, unreadable }));
    return { anew, operations, versions, files };
  }

  /** What a file has got since it was read last; null where it is another than was read. */
  async #readOne(name: string): Promise<Pick<FreshLines, 'operations' | 'versions'> | null> {
    const path = join(this.#folder, name);
    const about = await lstat(path);
    const nothing = { operations: [], versions: [] };
    if (!about.isFile() || about.size > limits.bytes) return nothing;
    const known = this.#known.get(name);
    const from = known ? known.read - known.end.length : 0;
    if (known && about.size < known.read) return null;
    if (known && about.size === known.read) return nothing;
    const bytes = await readFrom(path, from, about.size - from);
    if (known && known.end.some((byte, i) => bytes[i] !== byte)) return null;
    const whole = bytes.lastIndexOf(newline) + 1;
    const fresh = bytes.subarray(known?.end.length ?? 0, whole);
    if (fresh.length === 0) return nothing;
    const now: Known = known ?? { read: 0, end: new Uint8Array(), device: '', unreadable: 0 };
    const grown = this.#take(now, linesIn(fresh));
    now.read = from + whole;
    now.end = bytes.slice(Math.max(0, whole - mark), whole);
    this.#known.set(name, now);
    return grown;
  }

  #take(known: Known, lines: Iterable<string>): Pick<FreshLines, 'operations' | 'versions'> {
    const operations: Operation[] = [];
    const versions: PlanVersion[] = [];
    for (const text of lines) {
      if (text === '') continue;
      if (known.device === '') {
        const header = readHeader(text);
        if ('fault' in header || header.meeting !== this.#meeting) {
          known.unreadable++;
          continue;
        }
        known.device = header.device;
        continue;
      }
      const line = readLine(text);
      if (line?.is === 'plan') versions.push(line.version);
      else if (line && !isForeign(line.operation, this.#meeting)) operations.push(line.operation);
      else known.unreadable++;
    }
    return { operations, versions };
  }
}

async function readFrom(path: string, from: number, length: number): Promise<Uint8Array> {
  const file = await open(path, 'r');
  try {
    const bytes = new Uint8Array(length);
    let at = 0;
    while (at < length) {
      const { bytesRead } = await file.read(bytes, at, length - at, from + at);
      if (bytesRead === 0) break;
      at += bytesRead;
    }
    return bytes.subarray(0, at);
  } finally {
    await file.close();
  }
}
