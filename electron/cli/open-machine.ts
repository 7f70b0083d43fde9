import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { openRegister } from '../../db/register.ts';
import { roomsOf } from '../../db/rooms.ts';
import { done, type Result } from '../../shared/bridge/problem.ts';
import { machineOf, type Machine } from '../machine.ts';
import { defaultRegister } from '../register/default-register.ts';

export type OpenMachine = { readonly machine: Machine; close(): void };

/** Where the register lies that a command works on. */
export function registerFolder(named: string | undefined): string {
  return resolve(named ?? defaultRegister());
}

/** True where a register has been made; what only reads must not make one. */
export function hasRegister(folder: string): boolean {
  return existsSync(join(folder, 'register.db'));
}

/** Opens a register, made where it is missing, with the machine around it. Whoever opens it closes it. */
export function openMachine(folder: string): Result<OpenMachine> {
  const opened = openRegister(folder);
  if (!opened.ok) return opened;
  const { value: register } = opened;
  return done({ machine: machineOf(roomsOf(register), () => new Date(), randomUUID), close: () => register.close() });
}

/** Works on a register and closes it, however the work ends. */
export async function withMachine<T>(
  folder: string,
  work: (machine: Machine) => Promise<Result<T>> | Result<T>,
): Promise<Result<T>> {
  const opened = openMachine(folder);
  if (!opened.ok) return opened;
  try {
    return await work(opened.value.machine);
  } finally {
    opened.value.close();
  }
}
