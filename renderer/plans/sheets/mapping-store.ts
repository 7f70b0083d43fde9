import type { Preview } from '../../../shared/bridge/shapes.ts';
import type { BookMapping, SheetMapping } from '../../../shared/document/sheets/mapping.ts';
import { attempt } from '../../register-store.ts';
import { lookOverAgain } from '../import-store.ts';
import { useMapping } from './mapping-state.ts';

/** Goes back to the columns. */
export function changeColumns({ job }: Preview): void {
  useMapping.setState({ open: job });
}

/** Says something else of one sheet. With `renew` its columns are proposed anew, by kind and heading. */
export async function changeSheet(
  preview: Preview,
  sheet: number,
  change: Partial<SheetMapping>,
  renew = false,
): Promise<void> {
  const { job } = preview;
  const before = mappingOf(preview);
  const mapping = before.map((each, i) => (i === sheet ? { ...each, ...change } : each));
  // Who answers the last question has not yet said to go on.
  useMapping.setState({ open: job, said: { job, mapping } });
  const answer = await attempt('document.map', { job, mapping, renew: renew ? sheet : null, remember: false });
  // Only what was said last is shown; an earlier answer is old.
  if (useMapping.getState().said?.mapping !== mapping) return;
  useMapping.setState({ said: null });
  if (answer) await lookOverAgain(answer);
}

/** Goes on with the mapping as it is, and remembers it for the next file of the same layout. */
export async function proceed(preview: Preview): Promise<void> {
  const { job } = preview;
  const answer = await attempt('document.map', { job, mapping: mappingOf(preview), renew: null, remember: true });
  if (!answer) return;
  await lookOverAgain(answer);
  useMapping.setState(({ done }) => ({ open: null, said: null, done: new Set([...done, job]) }));
}

function mappingOf({ job, sheets }: Preview): BookMapping {
  const { said } = useMapping.getState();
  return said?.job === job ? said.mapping : (sheets?.sheets ?? []).map(({ mapping }) => mapping);
}
