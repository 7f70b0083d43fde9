import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Whether LibreOffice is at hand; the tests that need it say so where it isn't. */
export const hasOffice = ['/usr/bin/soffice', '/usr/local/bin/soffice'].some(existsSync);
if (!hasOffice) console.log('LibreOffice (soffice) is missing: documents that it makes are not tried');

const plainText = '--infilter=Text (encoded):UTF8,LF,,,,,false';

/** Files as LibreOffice writes them in another format, in one start: name → content, name → bytes. */
export function convert(files: Readonly<Record<string, string | Uint8Array>>, to: string): Record<string, Uint8Array> {
  const folder = mkdtempSync(join(tmpdir(), 'klubba-office-'));
  const out = join(folder, 'out');
  mkdirSync(out);
  const paths = Object.entries(files).map(([name, content]) => {
    const path = join(folder, name);
    writeFileSync(path, content);
    return path;
  });
  const isText = paths.every((path) => path.endsWith('.txt'));
  const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
  execFileSync(
    'soffice',
    [profile, '--headless', ...(isText ? [plainText] : []), '--convert-to', to, '--outdir', out, ...paths],
    {
      stdio: 'ignore',
      timeout: 120_000,
    },
  );
  const extension = to.split(':')[0]!;
  const made = Object.keys(files).map((name): [string, Uint8Array] => {
    const path = join(out, name.replace(/\.[^.]+$/, `.${extension}`));
    return [name, new Uint8Array(readFileSync(path))];
  });
  rmSync(folder, { recursive: true, force: true });
  return Object.fromEntries(made);
}
