import Database from 'better-sqlite3';
import type { Versions } from '../shared/meeting/parts.ts';
import type { MeetingState } from '../shared/meeting/state.ts';
import { PlanVersionSchema } from '../shared/plan/plan.ts';
import { entriesOfVersion, type Entry } from './search-entries.ts';
import { SearchIndex } from './search-index.ts';
import { entriesOfMeeting } from './search-meeting-entries.ts';
import { entriesOfSource } from './search-source-entries.ts';

/** How texts are split, folded and laid out. Another form than the one on disk makes the index anew: raise it then. */
const form = 1;

type Queued = { readonly kind: 'version' | 'source' | 'package'; readonly owner: string };
type Kept = { readonly content: string; readonly at: string };
/** A meeting as its log stands; null where it has no opening here. */
export type ReadMeeting = (meeting: string) => { readonly state: MeetingState; readonly versions: Versions } | null;

/** Keeps the index up with the register. */
export class SearchKeeper {
  readonly #db: Database.Database;
  readonly #index: SearchIndex;
  readonly #queue;
  readonly #unqueue;
  readonly #content;
  readonly #package;
  readonly #newest;
  readonly #changed;
  readonly #state;
  readonly #setState;

  constructor(db: Database.Database) {
    this.#db = db;
    this.#index = new SearchIndex(db);
    this.#queue = db.prepare<[], Queued>('SELECT kind, owner FROM search_queue');
    this.#unqueue = db.prepare('DELETE FROM search_queue');
    this.#content = {
      version: db.prepare<[string], Kept>('SELECT content, received_at AS at FROM plan_version WHERE hash = ?'),
      source: db.prepare<[string], Kept>('SELECT import AS content, received_at AS at FROM source WHERE sha256 = ?'),
    };
    this.#package = db.prepare<[string], { name: string; at: string; year: number; areaId: string; area: string }>(
      `SELECT name, at, first_year AS year, area_id AS areaId, plan_version.content ->> '$.plan.area' AS area
       FROM package LEFT JOIN plan_version ON hash = (
         SELECT operation.content ->> '$.fact.plans[0]' FROM operation
         WHERE operation.meeting = package.meeting AND type IN ('meeting.opened.1', 'meeting.opened.2') ORDER BY position LIMIT 1)
       WHERE sha256 = ?`,
    );
    this.#newest = db.prepare<[], number>('SELECT coalesce(max(position), 0) FROM operation').pluck();
    // Other logs (`review:2027`) have names; a meeting is named by the hash of its first operation.
    this.#changed = db
      .prepare<[number], string>('SELECT DISTINCT meeting FROM operation WHERE position > ? AND length(meeting) = 64')
      .pluck();
    this.#state = db.prepare<[string], number>('SELECT value FROM search_state WHERE key = ?').pluck();
    this.#setState = db.prepare(
      'INSERT INTO search_state (key, value) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value',
    );
  }

  /**
   * Indexes what has come by the transaction that is open, and in it. An index that can't be written loses nobody their
   * work: what has come stays in the queue until the next question.
   */
  keepUpQuietly(): void {
    try {
      this.#keepUp();
    } catch (error) {
      if (!(error instanceof Database.SqliteError)) throw error;
    }
  }

  /** Indexes all that has come since the last time, in one transaction; a damaged index is made anew. */
  keepUp(readMeeting: ReadMeeting): void {
    const write = () => {
      this.#keepUp();
      this.#keepUpMeetings(readMeeting);
    };
    if (this.#state.get('form') !== form) this.#makeAnew();
    this.#db.transaction(write)();
  }

  /** Makes the index anew from what the register holds. */
  rebuild(readMeeting: ReadMeeting): void {
    this.#makeAnew();
    this.keepUp(readMeeting);
  }

  #keepUp(): void {
    const queued = this.#queue.all();
    if (queued.length === 0) return;
    this.#db.transaction(() => {
      this.#index.begin();
      for (const one of queued) this.#put(one);
      this.#unqueue.run();
      // A document brings a year's texts; a closed meeting a version or two, which can wait.
      if (queued.some(({ kind }) => kind === 'source')) this.#index.tidy();
    })();
  }

  #put({ kind, owner }: Queued): void {
    if (kind === 'package') {
      const kept = this.#package.get(owner);
      if (kept) this.#index.replace(owner, [packageEntry(owner, kept)], kept.at);
      return;
    }
    const kept = this.#content[kind].get(owner);
    if (!kept) return;
    const content: unknown = JSON.parse(kept.content);
    const version = kind === 'version' ? PlanVersionSchema.safeParse(content).data : undefined;
    const entries = kind === 'source' ? entriesOfSource(content) : version ? entriesOfVersion(version) : [];
    this.#index.replace(owner, entries, kept.at);
  }

  #keepUpMeetings(readMeeting: ReadMeeting): void {
    const newest = this.#newest.get() ?? 0;
    const known = this.#state.get('position') ?? 0;
    if (newest === known) return;
    this.#index.begin();
    for (const meeting of this.#changed.all(known)) {
      const read = readMeeting(meeting);
      const opened = read?.state.opening;
      if (read && opened) this.#index.replace(meeting, entriesOfMeeting(meeting, read.state, read.versions), opened.at);
    }
    this.#setState.run('position', newest);
  }

  #makeAnew(): void {
    this.#db.transaction(() => {
      // A damaged table of FTS5 can be neither read nor emptied, but it can be made again.
      const made = this.#db
        .prepare(`SELECT sql FROM sqlite_master WHERE name = 'search_index'`)
        .pluck()
        .get() as string;
      this.#db.exec(`DROP TABLE search_index; ${made};
        DELETE FROM search_place; DELETE FROM search_slot; DELETE FROM search_text; DELETE FROM search_word; DELETE FROM search_queue;
        INSERT INTO search_queue SELECT 'version', hash FROM plan_version;
        INSERT INTO search_queue SELECT 'source', sha256 FROM source;
        INSERT INTO search_queue SELECT 'package', sha256 FROM package;`);
      this.#setState.run('position', 0);
      this.#setState.run('form', form);
    })();
  }
}

function packageEntry(
  owner: string,
  { name, year, areaId, area }: { name: string; year: number | null; areaId: string | null; area: string | null },
): Entry {
  const where = { year, areaId, area: area ?? '', version: null };
  return { ...where, slot: `package/${owner}`, what: 'package', title: name, parts: [], target: { to: 'package' } };
}
