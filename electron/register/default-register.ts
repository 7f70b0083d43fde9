import { homedir } from 'node:os';
import { join } from 'node:path';

/** Where the register lies unless `--register` says: the system's place for a program's own data. */
export function defaultRegister(env: NodeJS.ProcessEnv = process.env, platform = process.platform): string {
  if (platform === 'win32')
    return join(env['LOCALAPPDATA'] ?? join(homedir(), 'AppData', 'Local'), 'Klubba', 'register');
  if (platform === 'darwin') return join(homedir(), 'Library', 'Application Support', 'Klubba', 'register');
  return join(env['XDG_DATA_HOME'] ?? join(homedir(), '.local', 'share'), 'klubba', 'register');
}
