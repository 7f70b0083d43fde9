import type { z } from 'zod';
import {
  events,
  type EventName,
  type EventOf,
  type Input,
  type Method,
  type Output,
} from '../shared/bridge/contract.ts';
import { failed, type Result } from '../shared/bridge/problem.ts';
import { connect } from '../shared/bridge/serve.ts';

/** What the preload puts on `window`: the only way to the machine. */
export interface Machine {
  /** Asks by the contract; the answer is a `Result`, checked by `call`. */
  readonly call: (method: string, input: unknown) => Promise<unknown>;
  /** Hears what the machine tells unasked; returns what ends it. */
  readonly on: (event: string, listener: (content: unknown) => void) => () => void;
  /** A token for a file that a person dropped on the window; its path stays with the machine. */
  readonly fileToken: (file: File) => string;
}

declare global {
  interface Window {
    readonly klubba?: Machine;
  }
}

const ask = connect((method, input) => machine().call(method, input));

/**
 * Asks the machine by the contract. Never throws: what goes wrong comes back as a problem, with sentences for people by
 * `describeProblem`. To have it shown at once, see `attempt` in `register-store.ts`.
 */
export async function call<M extends Method>(method: M, input: Input<M>): Promise<Result<Output<M>>> {
  try {
    return await ask(method, input);
  } catch (error) {
    return failed('internal', { what: error instanceof Error ? error.message : String(error) });
  }
}

/** Calls `listener` each time the machine tells of that event; what does not fit the contract is left unheard. */
export function listen<E extends EventName>(event: E, listener: (content: EventOf<E>) => void): () => void {
  const schema: z.ZodType = events[event];
  return machine().on(event, (content) => {
    const read = schema.safeParse(content);
    if (read.success) listener(read.data as EventOf<E>);
  });
}

/** Stands for a dropped file towards the machine. */
export function fileToken(file: File): string {
  return machine().fileToken(file);
}

function machine(): Machine {
  if (!window.klubba) throw new Error('no machine behind this window');
  return window.klubba;
}
