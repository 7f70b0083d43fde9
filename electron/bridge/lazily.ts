import type { Method } from '../../shared/bridge/contract.ts';
import type { Handlers } from '../../shared/bridge/serve.ts';

/** Handlers whose code is loaded when one of them is first asked: it is large, and the window opens without it. */
export function lazily<M extends Method>(
  methods: readonly M[],
  load: () => Promise<Pick<Handlers, M>>,
): Pick<Handlers, M> {
  let loaded: Promise<Pick<Handlers, M>> | null = null;
  const made = methods.map((method) => {
    const ask = async (input: never): Promise<unknown> => {
      const handlers = await (loaded ??= load());
      return (handlers[method] as (input: never) => unknown)(input);
    };
    return [method, ask];
  });
  return Object.fromEntries(made) as Pick<Handlers, M>;
}
