import { join } from 'node:path';
import type { JoinState } from '../../shared/bridge/joining-contract.ts';
import { done, failed, type Result } from '../../shared/bridge/problem.ts';
import type { Machine } from '../machine.ts';
import type { StartIsolate } from '../readers/isolate.ts';
import { FolderJoin, type Joining } from './folder-join.ts';
import type { FolderMessage, FolderRequest, ListedMeeting } from './folder-protocol.ts';
import { folderNameOf, sharedFolderOf } from './list-meetings.ts';

const off: JoinState = { is: 'off', folder: '', lookedAt: null, isWatched: false, others: [] };
/** Milliseconds that a folder is given to tell what lies in it. */
const patience = 30_000;

/** The meetings that are joined through folders. Which is where is kept in the register, so that a restart goes on. */
export class Joins {
  readonly #machine: Machine;
  readonly #joining: Joining;
  readonly #joins = new Map<string, FolderJoin>();

  constructor(machine: Machine, joining: Joining) {
    this.#machine = machine;
    this.#joining = joining;
  }

  /** How a meeting is joined; begins anew what was joined before a restart. */
  state(meeting: string): JoinState {
    const kept = this.#machine.rooms.settings.get(settingOf(meeting));
    if (kept && !this.#joins.has(meeting)) this.#begin(meeting, kept);
    return this.#joins.get(meeting)?.state ?? off;
  }

  /** Joins a meeting through a shared folder, where it gets a folder of its own. `date` is the meeting's day. */
  start(meeting: string, chosen: string, date: string): JoinState {
    this.#joins.get(meeting)?.stop();
    const folder = join(sharedFolderOf(chosen), folderNameOf(meeting, date));
    this.#machine.rooms.settings.set(settingOf(meeting), folder);
    return this.#begin(meeting, folder).state;
  }

  /** Resolves when a meeting's folder has been read for the first time, or could not be. */
  async settled(meeting: string): Promise<void> {
    await this.#joins.get(meeting)?.settled;
  }

  stop(meeting: string): JoinState {
    this.#joins.get(meeting)?.stop();
    this.#joins.delete(meeting);
    this.#machine.rooms.settings.set(settingOf(meeting), '');
    this.#joining.changed(meeting, off);
    return off;
  }

  /** Looks now in the folder of a meeting, or of every one. */
  look(meeting?: string): void {
    for (const [one, joined] of this.#joins) if (meeting === undefined || one === meeting) joined.look();
  }

  /** Something was recorded here: the folder gets it. */
  wrote(meeting: string): void {
    this.#joins.get(meeting)?.write();
  }

  /** Whether some folder has to be looked in now and then, since nothing tells of changes there. */
  get needsLooking(): boolean {
    return [...this.#joins.values()].some(({ state }) => state.is !== 'on' || !state.isWatched);
  }

  /** Ends the processes that work in folders. */
  close(): void {
    for (const joined of this.#joins.values()) joined.stop();
    this.#joins.clear();
  }

  #begin(meeting: string, folder: string): FolderJoin {
    const joined = new FolderJoin(this.#joining, meeting, folder);
    this.#joins.set(meeting, joined);
    joined.look();
    return joined;
  }
}

function settingOf(meeting: string): string {
  return `joined:${meeting}`;
}

/** Which meetings lie in a folder that somebody chose; read apart. */
export function meetingsIn(isolate: StartIsolate, chosen: string, name: string): Promise<Result<ListedMeeting[]>> {
  const worker = isolate('folder-worker.cjs');
  return new Promise<Result<ListedMeeting[]>>((settle) => {
    const end = (result: Result<ListedMeeting[]>): void => {
      clearTimeout(timer);
      settle(result);
      worker.kill();
    };
    const timer = setTimeout(() => end(failed('folderGone', { name })), patience);
    worker.onMessage((told) => {
      const message = told as FolderMessage;
      if (message.kind === 'listed') end(done([...message.meetings]));
      else end(failed('folderGone', { name }));
    });
    worker.onEnd(() => end(failed('folderGone', { name })));
    worker.send({ kind: 'list', folder: sharedFolderOf(chosen) } satisfies FolderRequest);
  });
}
