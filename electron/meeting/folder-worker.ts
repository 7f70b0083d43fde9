import { watch, type FSWatcher } from 'node:fs';
import { mkdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { sharedPlace } from '../../db/shared-place.ts';
import { onRequest, postMessage } from '../readers/isolate-port.ts';
import { DeviceFiles } from './device-files.ts';
import type { FolderMessage, FolderRequest } from './folder-protocol.ts';
import { listMeetings } from './list-meetings.ts';
import { appendOwn } from './own-file.ts';

/** Several writes close together are read as one. */
const settled = 100;
/** Operations in one message. */
const batch = 2000;

type Begun = Extract<FolderRequest, { kind: 'begin' }>;

const tell = (message: FolderMessage): void => postMessage(message);

/**
 * Works in one shared folder, apart from window and register: a drive that hangs holds up nobody. Hears from the system
 * when another writes; looks when it is told to where the system does not say.
 */
class SharedFolder {
  readonly #begun: Begun;
  #files: DeviceFiles | null = null;
  #watcher: FSWatcher | null = null;
  #timer: NodeJS.Timeout | null = null;
  /** One thing at a time, in the order it was asked for. */
  #turn: Promise<void> = Promise.resolve();
  #isLooking = false;

  constructor(begun: Begun) {
    this.#begun = begun;
  }

  look(): void {
    if (this.#isLooking) return;
    this.#isLooking = true;
    this.#inTurn(async () => {
      this.#isLooking = false;
      await this.#look();
    });
  }

  write(lines: readonly string[]): void {
    this.#inTurn(async () => {
      const { folder, meeting, device } = this.#begun;
      // Asked of what holds it: a folder on a drive that is gone must not be made in its empty place.
      await stat(join(folder, '..'));
      await appendOwn(folder, meeting, device, lines);
      tell({ kind: 'written' });
    });
  }

  #inTurn(work: () => Promise<void>): void {
    this.#turn = this.#turn.then(work).catch(() => {
      this.#watcher?.close();
      this.#watcher = null;
      this.#files = null;
      tell({ kind: 'away' });
    });
  }

  async #look(): Promise<void> {
    const { folder, meeting } = this.#begun;
    await stat(join(folder, '..'));
    await mkdir(folder, { recursive: true });
    this.#watch(folder);
    this.#files ??= new DeviceFiles(folder, meeting);
    const { anew, operations, versions, files } = await this.#files.read();
    const isWatched = this.#watcher !== null && sharedPlace(folder) === null;
    for (let from = 0; from === 0 || from < operations.length; from += batch) {
      const more = from + batch < operations.length;
      const some = operations.slice(from, from + batch);
      tell({
        kind: 'looked',
        anew: anew && from === 0,
        operations: some,
        versions: from === 0 ? versions : [],
        more,
        files,
        isWatched,
      });
    }
  }

  #watch(folder: string): void {
    if (this.#watcher) return;
    try {
      const watcher = watch(folder, () => {
        if (this.#timer !== null) return;
        this.#timer = setTimeout(() => {
          this.#timer = null;
          this.look();
        }, settled);
      });
      watcher.on('error', () => {
        watcher.close();
        if (this.#watcher === watcher) this.#watcher = null;
      });
      this.#watcher = watcher;
    } catch {
      this.#watcher = null;
    }
  }
}

let shared: SharedFolder | null = null;

onRequest((asked) => {
  const request = asked as FolderRequest;
  if (request.kind === 'list')
    void listMeetings(request.folder).then(
      (meetings) => tell({ kind: 'listed', meetings }),
      () => tell({ kind: 'away' }),
    );
  else if (request.kind === 'begin') {
    shared = new SharedFolder(request);
    shared.look();
  } else if (request.kind === 'look') shared?.look();
  else shared?.write(request.lines);
});
