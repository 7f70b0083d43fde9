import { done } from '../../shared/bridge/problem.ts';
import type { Handlers } from '../../shared/bridge/serve.ts';
import { rebuildSearch, searchRegister } from '../register/search.ts';
import type { Served } from './handlers.ts';

/** The machine's answers to what people search for. */
export function searchHandlers(served: Served): Pick<Handlers, Extract<keyof Handlers, `search.${string}`>> {
  return {
    'search.find': (question) => done(searchRegister(served, question)),
    'search.rebuild': () => {
      rebuildSearch(served);
      return done({});
    },
  };
}
