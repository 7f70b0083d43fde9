import { basename, dirname } from 'node:path';
import type { JoinState } from '../../shared/bridge/joining-contract.ts';
import type { Operation } from '../../shared/log/operation.ts';
import { operationLine, planLine } from '../../shared/meeting/joining/meeting-lines.ts';
import { hashOf, type PlanVersion } from '../../shared/plan/plan.ts';
import type { Isolate, StartIsolate } from '../readers/isolate.ts';
import type { DeviceFile, FolderMessage, FolderRequest } from './folder-protocol.ts';
import type { Joined, MeetingSessions } from './sessions.ts';

/** What a join works with, and whom it tells. */
export type Joining = {
  readonly sessions: MeetingSessions;
  readonly isolate: StartIsolate;
  readonly device: string;
  readonly now: () => Date;
  readonly changed: (meeting: string, state: JoinState) => void;
  readonly grown: (joined: Joined) => void;
};

/**
 * One meeting joined with others through a shared folder. Whatever is not in the folder yet is added to this device's own
 * file there; whatever others wrote is taken in. What is recorded here is on this disk first: a folder that goes away
 * holds up nothing, and gets what it lacks when it is back.
 */
export class FolderJoin {
  readonly #joining: Joining;
  readonly #meeting: string;
  readonly #folder: string;
  #process: Isolate | null = null;
  #is: JoinState['is'] = 'starting';
  #lookedAt: string | null = null;
  #isWatched = false;
  #files: readonly DeviceFile[] = [];
  /** What lies in the folder, in whosever file, as far as it was read or written; null before the first look. */
  #inFolder: Set<string> | null = null;
  #arrived: Operation[] = [];
  #settle: () => void = () => {};
  /** Resolves when the folder has been read for the first time, or could not be. */
  readonly settled = new Promise<void>((resolve) => (this.#settle = resolve));
  #versions = new Map<string, PlanVersion>();

  constructor(joining: Joining, meeting: string, folder: string) {
    this.#joining = joining;
    this.#meeting = meeting;
    this.#folder = folder;
  }

  get state(): JoinState {
    const { device } = this.#joining;
    return {
      is: this.#is,
      folder: basename(dirname(this.#folder)),
      lookedAt: this.#lookedAt,
      isWatched: this.#isWatched,
      others: this.#files.filter((file) => file.device !== device).map((file) => ({ ...file })),
    };
  }

  /** Looks for what others wrote, and begins anew where the folder was away. */
  look(): void {
    if (this.#process) this.#process.send({ kind: 'look' } satisfies FolderRequest);
    else this.#start();
  }

  /** Writes what is here and not in the folder yet. */
  write(): void {
    const log = this.#joining.sessions.log(this.#meeting);
    const known = this.#inFolder;
    if (!log || !known || this.#is !== 'on') return;
    const versions = [...log.versions].filter(([hash]) => !known.has(hash));
    const operations = [...log.log.values()].filter(({ id }) => !known.has(id));
    if (versions.length + operations.length === 0) return;
    for (const [hash] of versions) known.add(hash);
    for (const { id } of operations) known.add(id);
    const lines = [...versions.map(([, version]) => planLine(version)), ...operations.map(operationLine)];
    this.#process?.send({ kind: 'write', lines } satisfies FolderRequest);
  }

  stop(): void {
    const process = this.#process;
    this.#process = null;
    process?.kill();
  }

  #start(): void {
    const process = this.#joining.isolate('folder-worker.cjs');
    this.#process = process;
    this.#inFolder = null;
    process.onMessage((message) => {
      if (this.#process === process) this.#hear(message as FolderMessage);
    });
    process.onEnd(() => {
      if (this.#process !== process) return;
      this.#process = null;
      this.#become('away');
    });
    const { device } = this.#joining;
    process.send({ kind: 'begin', folder: this.#folder, meeting: this.#meeting, device } satisfies FolderRequest);
  }

  #hear(message: FolderMessage): void {
    if (message.kind === 'away') {
      // What was on its way may not have come there: the folder is read anew when it is back.
      this.#inFolder = null;
      this.#become('away');
    } else if (message.kind === 'looked') this.#take(message);
    else if (message.kind === 'written') this.#tell();
  }

  #take({ anew, operations, versions, more, files, isWatched }: Extract<FolderMessage, { kind: 'looked' }>): void {
    if (anew || this.#inFolder === null) this.#inFolder = new Set();
    for (const version of versions) this.#versions.set(hashOf(version), version);
    for (const [hash] of this.#versions) this.#inFolder.add(hash);
    for (const { id } of operations) this.#inFolder.add(id);
    this.#arrived.push(...operations);
    if (more) return;
    const arrived = this.#arrived;
    this.#arrived = [];
    const joined = this.#joining.sessions.join({
      meeting: this.#meeting,
      versions: this.#versions,
      operations: arrived,
    });
    // What came before the meeting's opening is kept until that comes too.
    if (joined.ok) this.#versions = new Map();
    else this.#arrived = arrived;
    this.#files = files;
    this.#isWatched = isWatched;
    this.#lookedAt = this.#joining.now().toISOString();
    this.#become('on');
    if (joined.ok && (joined.value.operations.length > 0 || joined.value.plans > 0)) this.#joining.grown(joined.value);
    this.write();
  }

  #become(is: JoinState['is']): void {
    this.#is = is;
    this.#tell();
    this.#settle();
  }

  #tell(): void {
    this.#joining.changed(this.#meeting, this.state);
  }
}
