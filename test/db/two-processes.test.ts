import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join, resolve } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { open, refusalOf } from './folders.ts';

/** Another process that opens the register's file, writes in it and holds it until it is killed. */
async function holder(file: string): Promise<ChildProcess> {
  const script = `
    const db = new (require('better-sqlite3'))(process.argv[1]);
    db.pragma('locking_mode = EXCLUSIVE');
    db.exec("INSERT INTO setting VALUES ('held', 'yes'); BEGIN IMMEDIATE; INSERT INTO setting VALUES ('torn', 'yes')");
    console.log('held');
    setInterval(() => {}, 1000);`;
  const child = spawn(process.execPath, ['-e', script, file], {
    cwd: resolve(import.meta.dirname, '../..'),
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  await once(child.stdout, 'data');
  return child;
}

it('a register that another process has open is refused; when that process is killed it opens, whole', async () => {
  const register = open();
  register.close();
  const other = await holder(join(register.folder, 'register.db'));
  expect(refusalOf(register.folder)).toBe('registerInUse');
  other.kill('SIGKILL');
  await once(other, 'exit');
  const { db } = open(register.folder);
  expect(db.prepare('SELECT key FROM setting').pluck().all()).toEqual(['held']);
  expect(db.pragma('integrity_check', { simple: true })).toBe('ok');
});
