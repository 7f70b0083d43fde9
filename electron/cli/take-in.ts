import { isHeldBack } from '../../shared/bridge/compare-contract.ts';
import { done, type Result } from '../../shared/bridge/problem.ts';
import type { Standing } from '../../shared/bridge/shapes.ts';
import type { Machine } from '../machine.ts';
import { Imports } from '../readers/imports.ts';
import type { StartIsolate } from '../readers/isolate.ts';
import { registerFolder, withMachine } from './open-machine.ts';
import type { Read } from './read-in-own-process.ts';

/** What became of a document. */
export type Taken = {
  readonly register: string;
  readonly year: number;
  /** Hashes of the plans' versions, in the document's order, and how each stood against the register before. */
  readonly plans: readonly string[];
  readonly standings: readonly Standing[];
  /** Plans that were left, for their version is older than the register's. */
  readonly olderLeft: readonly OlderLeft[];
  /** Initiatives that the register has and the document, which says only some of their plan, does not list: they stay. */
  readonly unlisted: readonly { readonly area: string; readonly initiatives: readonly string[] }[];
};

export type OlderLeft = { readonly area: string; readonly version: string; readonly held: string };

export type TakeOptions = { readonly older?: true };

/** Takes the plans of a document into a register, made where it is missing; older ones only where that is asked for. */
export function takeIn(register: string | undefined, read: Read, options: TakeOptions = {}): Promise<Result<Taken>> {
  return withMachine(registerFolder(register), (machine) => takeInto(machine, read, options));
}

/** The same, into a register that is open. */
export async function takeInto(machine: Machine, read: Read, { older }: TakeOptions = {}): Promise<Result<Taken>> {
  const job = machine.newId();
  const imports = new Imports(machine, handingOver(read));
  const preview = await imports.preview(job, read.result.source.name, () => {});
  if (!preview.ok) return preview;
  const compared = imports.compare(job);
  if (!compared.ok) return compared;
  const { standings, result } = preview.value;
  const left = compared.value.plans.map((plan) => (isHeldBack(plan) && older !== true ? plan.base : null));
  const accepted = imports.accept(
    job,
    [...standings.keys()].filter((plan) => !left[plan]),
  );
  if (!accepted.ok) return accepted;
  const olderLeft = result.plans.flatMap(({ area, version }, plan) => {
    const base = left[plan];
    return base ? [{ area, version, held: base.plan.version }] : [];
  });
  const unlisted = compared.value.plans.flatMap(({ completed }, plan) => {
    const initiatives = left[plan] ? [] : (completed?.unlisted ?? []);
    return initiatives.length === 0 ? [] : [{ area: result.plans[plan]?.area ?? '', initiatives }];
  });
  return done({ register: machine.rooms.folder, standings, olderLeft, unlisted, ...accepted.value });
}

/** Answers with what has been read already. */
function handingOver({ took, ...read }: Read): StartIsolate {
  return () => ({
    send: () => {},
    onMessage: (listener) => queueMicrotask(() => listener({ kind: 'done', result: done(read), took })),
    onEnd: () => {},
    kill: () => {},
  });
}
