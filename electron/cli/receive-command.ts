import { done } from '../../shared/bridge/problem.ts';
import { bringIn, openPackage } from '../packages/receive-package.ts';
import { knownIn } from './known-certificates.ts';
import { hasRegister, registerFolder, withMachine } from './open-machine.ts';
import { readPackage } from '../packages/read-package.ts';
import { faultOf, type Outcome, type Terminal } from './terminal.ts';
import { verificationText } from './verification-text.ts';

export type ReceiveOptions = { readonly json?: true; readonly register?: string };

/** Verifies a package and brings its plans, meeting and minutes into a register. The same one twice changes nothing. */
export async function receiveCommand(
  terminal: Terminal,
  path: string,
  { json, register }: ReceiveOptions,
): Promise<Outcome> {
  const read = await readPackage(path);
  if (!read.ok) return faultOf(terminal, read.problem);
  const { name, bytes } = read.value;
  const folder = registerFolder(register);
  // Known first, so that a package that is refused makes no register.
  const known = hasRegister(folder) ? await knownIn(folder) : done([]);
  if (!known.ok) return faultOf(terminal, known.problem);
  const now = new Date();
  const opened = await openPackage(name, bytes, known.value, now, terminal.locale);
  if (!opened.ok) return faultOf(terminal, opened.problem);
  const received = await withMachine(folder, ({ rooms }) =>
    done(bringIn(rooms, name, bytes, opened.value, now.toISOString())),
  );
  if (!received.ok) return faultOf(terminal, received.problem);
  const { id, report, ...about } = received.value;
  if (json) {
    terminal.print({ register: folder, sha256: id, ...about, report });
    return 0;
  }
  const { t } = terminal;
  terminal.say(verificationText(terminal, name, { sha256: id, bytes: bytes.length }, report, null));
  const { known: before, plans, operations } = about;
  terminal.say(
    `\n${before ? t('cli.receivedBefore', { register: folder }) : t('cli.broughtIn', { register: folder, plans, operations })}`,
  );
  return 0;
}
