import { Bodies } from './bodies.ts';
import { Operations } from './operations.ts';
import { Packages } from './packages.ts';
import { Preparations } from './preparations.ts';
import type { Register } from './register.ts';
import { Search } from './search.ts';
import { Settings } from './settings.ts';
import { Signers } from './signers.ts';
import { Sources } from './sources.ts';
import { Versions } from './versions.ts';

/** Everything a register holds, by what it is. */
export type Rooms = {
  readonly bodies: Bodies;
  readonly operations: Operations;
  readonly packages: Packages;
  readonly preparations: Preparations;
  readonly search: Search;
  readonly settings: Settings;
  readonly signers: Signers;
  readonly sources: Sources;
  readonly versions: Versions;
  readonly folder: string;
  /** Runs all of it in one transaction: done whole or not at all. */
  together<T>(work: () => T): T;
};

/** The rooms of an open register. */
export function roomsOf({ db, folder }: Register): Rooms {
  const search = new Search(db);
  const run = db.transaction((work: () => unknown) => {
    const done = work();
    search.keepUpQuietly();
    return done;
  });
  return {
    bodies: new Bodies(db),
    operations: new Operations(db),
    packages: new Packages(db),
    preparations: new Preparations(db),
    search,
    settings: new Settings(db),
    signers: new Signers(db),
    sources: new Sources(db),
    versions: new Versions(db),
    folder,
    together: <T>(work: () => T) => run(work) as T,
  };
}
