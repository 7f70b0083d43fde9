import { readDocument, type ReadDocument } from './read-document.ts';
import { readRosterFile, type RosterFile } from './roster/read-roster-file.ts';
import { serveIsolate } from './serve-isolate.ts';

/** What the process is asked for: a document, or a list of people. */
export type ReadRequest = { readonly path: string; readonly as?: 'roster' };

/** The process that reads documents and lists from outside. */
serveIsolate<ReadDocument | RosterFile>((request, progress) => {
  const { path, as } = request as ReadRequest;
  return as === 'roster' ? readRosterFile(path) : readDocument(path, progress);
});
