import { resolve } from 'node:path';
import { sha256Hex } from '../../shared/plan/canonical-json.ts';
import type { VerificationReport } from '../../shared/package/report.ts';
import { openPackage } from '../packages/receive-package.ts';
import { verifyPackage } from '../signing/verify.ts';
import { certificatesIn, knownIn } from './known-certificates.ts';
import { hasRegister, registerFolder } from './open-machine.ts';
import { readPackage } from '../packages/read-package.ts';
import { faultOf, type Fault, type Outcome, type Terminal } from './terminal.ts';
import { verificationText } from './verification-text.ts';

export type VerifyOptions = { readonly ca?: string; readonly json?: true; readonly register?: string };

/** Exit statuses that scripts and registries go by. */
const statuses = { valid: 0, invalid: 1, 'unknown-signers': 3 } as const satisfies Record<
  VerificationReport['overall'],
  number
>;

/** Verifies a package and says who signed it; nothing is taken in. Known are those of `--ca` and of `--register`. */
export async function verifyCommand(terminal: Terminal, path: string, options: VerifyOptions): Promise<Outcome> {
  const known = await knownCertificates(terminal, options);
  if ('code' in known) return known;
  const read = await readPackage(path);
  if (!read.ok) return faultOf(terminal, read.problem);
  const { name, bytes } = read.value;
  const now = new Date();
  const { report } = await verifyPackage(bytes, { knownCertificates: known, now });
  // Rightly signed is one thing; that the plans are what the log gives is another, and `receive` refuses without it.
  const opened = report.overall === 'invalid' ? null : await openPackage(name, bytes, known, now, terminal.locale);
  const content = opened && !opened.ok ? faultOf(terminal, opened.problem) : null;
  const about = { file: resolve(path), sha256: sha256Hex(bytes), bytes: bytes.length };
  if (options.json) terminal.print({ ...about, ...report, meeting: opened?.ok ? opened.value.meeting : null, content });
  else terminal.say(verificationText(terminal, name, about, report, content));
  return statuses[report.overall];
}

async function knownCertificates(
  terminal: Terminal,
  { ca, register }: VerifyOptions,
): Promise<readonly string[] | Fault> {
  const { t } = terminal;
  const certificates = ca === undefined ? [] : await certificatesIn(ca);
  if (!certificates || (ca !== undefined && certificates.length === 0)) {
    return {
      code: 'noCertificates',
      what: t('cli.noCertificates', { name: ca ?? '' }),
      next: t('cli.noCertificatesNext'),
    };
  }
  if (register === undefined) return certificates;
  const folder = registerFolder(register);
  if (!hasRegister(folder))
    return {
      code: 'registerMissing',
      what: t('cli.registerMissing', { name: folder }),
      next: t('cli.registerMissingNext'),
    };
  const known = await knownIn(folder);
  return known.ok ? [...certificates, ...known.value] : faultOf(terminal, known.problem);
}
