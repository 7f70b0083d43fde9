import { net, protocol, type Session } from 'electron';
import { statSync } from 'node:fs';
import { join, normalize, sep } from 'node:path';
import { pathToFileURL } from 'node:url';

/** The window's own address; nothing else is ever loaded in it. */
export const appOrigin = 'klubba-app://app';

/** Only our own files, no inline script, nothing from any network (CSP Level 3). */
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "font-src 'self'",
  "img-src 'self' data: blob:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** Before the application is ready: the scheme is a secure origin like https. */
export function registerAppScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: 'klubba-app', privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true } },
  ]);
}

/** Serves the window's files from one folder and nothing outside it. */
export function serveApp(session: Session, folder: string): void {
  session.protocol.handle('klubba-app', async (request) => {
    const { pathname, origin } = new URL(request.url);
    const asked = normalize(join(folder, decodeURIComponent(pathname)));
    if (origin !== 'null' && origin !== appOrigin) return new Response(null, { status: 403 });
    if (!asked.startsWith(folder + sep) || !isFile(asked)) return new Response(null, { status: 404 });
    const file = await net.fetch(pathToFileURL(asked).href);
    const headers = new Headers(file.headers);
    headers.set('Content-Security-Policy', policy);
    headers.set('X-Content-Type-Options', 'nosniff');
    return new Response(file.body, { status: file.status, headers });
  });
}

function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
}
