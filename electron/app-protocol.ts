import { protocol, type Session } from 'electron';
import { readFile } from 'node:fs/promises';
import { extname, join, normalize, sep } from 'node:path';

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

const contentTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.map': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
};

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
    const content = asked.startsWith(folder + sep) ? await readFile(asked).catch(() => null) : null;
    if (content === null) return new Response(null, { status: 404 });
    return new Response(content, {
      headers: {
        'Content-Type': contentTypes[extname(asked)] ?? 'application/octet-stream',
        'Content-Security-Policy': policy,
        'X-Content-Type-Options': 'nosniff',
      },
    });
  });
}
