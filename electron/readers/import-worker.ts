import { z } from 'zod';
import { readDocument, type ReadDocument } from './read-document.ts';
import { serveIsolate } from './serve-isolate.ts';

const Request = z.object({ path: z.string() });

/** The process that reads documents. */
serveIsolate<ReadDocument>((request, progress) => readDocument(Request.parse(request).path, progress));
