import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { openRegister, type Register } from '../../db/register.ts';
import type { ProblemCode } from '../../shared/bridge/problem.ts';

/** A folder of the test's own, gone after it. */
export function freshFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'klubba-db-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** A register that opens; closed after the test at the latest. */
export function open(folder = join(freshFolder(), 'register')): Register {
  const opened = openRegister(folder);
  if (!opened.ok) throw new Error(`${opened.problem.code} ${JSON.stringify(opened.problem.params)}`);
  onTestFinished(() => opened.value.close());
  return opened.value;
}

/** Why a register does not open. */
export function refusalOf(folder: string): ProblemCode {
  const opened = openRegister(folder);
  if (!opened.ok) return opened.problem.code;
  opened.value.close();
  throw new Error('the register opened');
}
