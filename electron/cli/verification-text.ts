import type { Key } from '../../shared/language/catalogue.ts';
import { describePackageProblem } from '../../shared/package/messages.ts';
import type { VerificationReport } from '../../shared/package/report.ts';
import { roleNames } from '../../shared/package/role.ts';
import type { Fault, Terminal } from './terminal.ts';

type Signature = VerificationReport['signatures'][number] | VerificationReport['pdfSignatures'][number];

const conclusions = {
  valid: 'cli.packageValid',
  'unknown-signers': 'cli.packageUnknownSigners',
  invalid: 'cli.packageInvalid',
} as const satisfies Record<VerificationReport['overall'], Key>;

/** What verification found, as people read it: the conclusion first, then who signed, who hasn't, and what is wrong. */
export function verificationText(
  terminal: Terminal,
  name: string,
  { sha256, bytes }: { readonly sha256: string; readonly bytes: number },
  report: VerificationReport,
  content: Fault | null,
): string {
  const { t, format, locale } = terminal;
  const problems = report.problems.map((problem) => `- ${describePackageProblem(problem, locale)}`);
  const awaiting = report.awaiting.map(
    ({ name, organisation, role }) => `- ${person(name, organisation)}: ${roleNames[locale][role]}`,
  );
  const signers = signersOf(report).map((one) => signerText(terminal, one));
  return [
    `${name}: ${t(conclusions[report.overall])}`,
    `SHA-256 ${sha256} (${format.bytes(bytes)})`,
    ...(problems.length > 0 ? [`\n${t('cli.problems')}`, ...problems] : []),
    ...(content ? [`\n${content.what} ${content.next}`] : []),
    ...(signers.length > 0 ? [`\n${t('cli.signatures')}`, ...signers] : []),
    ...(awaiting.length > 0 ? [`\n${t('cli.awaiting')}`, ...awaiting] : []),
    ...(signersOf(report).some(([{ selfMade }]) => selfMade) ? [`\n${t('cli.selfMade')}`] : []),
    ...(report.overall === 'unknown-signers' ? [`\n${t('cli.unknownSigners')}`] : []),
  ].join('\n');
}

/** Each signer's signatures together: a person signs both the minutes and the package. */
function signersOf({ signatures, pdfSignatures }: VerificationReport): [Signature, ...Signature[]][] {
  const signers = new Map<string, [Signature, ...Signature[]]>();
  for (const one of [...signatures, ...pdfSignatures]) {
    const key = `${one.fingerprint} ${one.role}`;
    const known = signers.get(key);
    if (known) known.push(one);
    else signers.set(key, [one]);
  }
  return [...signers.values()];
}

function signerText({ t, format, locale }: Terminal, [first, ...more]: readonly [Signature, ...Signature[]]): string {
  const each = [first, ...more].map((one) => {
    const what = 'covers' in one ? t('cli.allFiles', { manifest: one.covers }) : one.file;
    const at = format.dateAndTime(one.signedAt);
    return `    ${t(one.valid ? 'cli.signed' : 'cli.signedWrongly', { what, at })}`;
  });
  return [
    `- ${person(first.name, first.organisation)}: ${roleNames[locale][first.role]}, ${t(first.known ? 'cli.known' : 'cli.unknownHere')}`,
    `    ${t('cli.fingerprint')} ${inFours(first.fingerprint)}`,
    ...each,
    ...('listed' in first && !first.listed ? [`    ${t('cli.notListed')}`] : []),
  ].join('\n');
}

function person(name: string, organisation: string): string {
  return [name, organisation].filter(Boolean).join(', ');
}

/** As people compare it: four digits at a time. */
function inFours(fingerprint: string): string {
  return fingerprint.match(/.{1,4}/g)?.join(' ') ?? '';
}
