import { contract, type Input, type Method, type Output } from './contract.ts';
import { failed, type Result } from './problem.ts';

/** One function for each method of the contract. */
export type Handlers = {
  readonly [M in Method]: (input: Checked<M>) => Promise<Result<Output<M>>> | Result<Output<M>>;
};
type Checked<M extends Method> = ReturnType<(typeof contract)[M]['input']['parse']>;

/** Carries one call to the other side and its answer back: `ipcRenderer.invoke`, or a loopback in a test. */
export type Transport = (method: string, input: unknown) => Promise<unknown>;

/**
 * Answers one call: the input is checked by the contract before, the output after. Never throws; what goes wrong
 * inside becomes the problem `internal`, and `report` is told.
 */
export async function answer(
  handlers: Handlers,
  method: string,
  input: unknown,
  report: (method: string, error: unknown) => void,
): Promise<Result<unknown>> {
  if (!isMethod(method)) return failed('requestInvalid', { method });
  const asked = contract[method].input.safeParse(input);
  if (!asked.success) return failed('requestInvalid', { method });
  try {
    const handle = handlers[method] as (input: unknown) => Promise<Result<unknown>>;
    const result = await handle(asked.data);
    return result.ok ? { ok: true, value: contract[method].output.parse(result.value) } : result;
  } catch (error) {
    report(method, error);
    return failed('internal', { what: error instanceof Error ? error.message : String(error) });
  }
}

/** The window's side: asks, and checks what comes back by the contract. */
export function connect(
  transport: Transport,
): <M extends Method>(method: M, input: Input<M>) => Promise<Result<Output<M>>> {
  return async (method, input) => {
    const result = (await transport(method, input)) as Result<unknown>;
    if (!result.ok) return result;
    const read = contract[method].output.safeParse(result.value);
    if (!read.success) return failed('internal', { what: `${method}: ${read.error.issues[0]?.message ?? ''}` });
    return { ok: true, value: read.data as Output<typeof method> };
  };
}

function isMethod(method: string): method is Method {
  return Object.hasOwn(contract, method);
}
