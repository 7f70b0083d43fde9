import { done } from '../../shared/bridge/problem.ts';
import type { Handlers } from '../../shared/bridge/serve.ts';
import { originsOf } from '../register/version-origins.ts';
import type { Served } from './handlers.ts';

type CompareHandlers = Pick<Handlers, Extract<keyof Handlers, `compare.${string}`>>;

/** The machine's answers about what differs. */
export function compareHandlers({ machine, imports }: Pick<Served, 'machine' | 'imports'>): CompareHandlers {
  return {
    'compare.import': ({ job }) => imports.compare(job),
    'compare.origins': ({ areaId }) => done(originsOf(machine.rooms, areaId)),
  };
}
