import { readDocument, type ReadDocument } from './read-document.ts';
import { serveIsolate } from './serve-isolate.ts';

/** The process that reads documents. */
serveIsolate<ReadDocument>((request, progress) => readDocument((request as { readonly path: string }).path, progress));
