import type { Handlers } from '../../shared/bridge/serve.ts';
import type { sheetsContract } from '../../shared/bridge/sheets-contract.ts';
import type { Imports } from '../readers/imports.ts';

/** The machine's answers about sheets. */
export function sheetsHandlers(imports: Imports): Pick<Handlers, keyof typeof sheetsContract> {
  return {
    'document.map': ({ job, ...said }) => imports.map(job, said),
  };
}
