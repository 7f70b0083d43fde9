import { serveIsolate } from '../readers/serve-isolate.ts';
import { readPackage } from './read-package.ts';
import { openPackage, PackageRequestSchema, type ReadPackage } from './receive-package.ts';

/** The process that verifies packages: their ZIP, XML, CMS and PDF are from outside like any document. */
serveIsolate<ReadPackage>(async (request, progress) => {
  const { path, known, now, locale } = PackageRequestSchema.parse(request);
  progress('reading', 0);
  const read = await readPackage(path);
  if (!read.ok) return read;
  const { name, bytes } = read.value;
  const opened = await openPackage(name, bytes, known, now, locale);
  return opened.ok ? { ok: true, value: { name, bytes, opened: opened.value } } : opened;
});
