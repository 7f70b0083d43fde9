import type { SignerSummary } from '../../shared/bridge/shapes.ts';
import type { Problem } from '../../shared/bridge/problem.ts';
import type { Participant } from '../../shared/meeting/attendance/facts.ts';
import { shortestPassphrase } from './key-limits.ts';

/** In what capacity somebody signs here. */
export type SigningRole = 'chair' | 'approver';

/** One who is to sign, as the meeting or the draft names them. */
export interface Signatory {
  readonly role: SigningRole;
  readonly name: string;
  readonly organisation: string;
}

/** Stands for a key that is made in this step. */
export const newKey = 'new';

/** What somebody has chosen and typed so far, to sign. */
export interface SignStep {
  readonly signatory: Signatory;
  /** They are not here: the package goes on without their signature. */
  readonly isLater: boolean;
  /** A signer's id, or `newKey`. */
  readonly key: string;
  readonly name: string;
  readonly organisation: string;
  readonly passphrase: string;
  readonly repeated: string;
}

export type Fault = 'nobody-signs' | 'name-missing' | 'passphrase-missing' | 'passphrase-short' | 'passphrases-differ';

/** Chair first, then each approver: the order they sign in. A meeting that names neither has a chair without a name. */
export function signatoriesOf(signing: Readonly<Record<SigningRole, readonly Participant[]>>): Signatory[] {
  const those = (['chair', 'approver'] as const).flatMap((role) =>
    signing[role].map(({ name, organisation }) => ({ role, name, organisation })),
  );
  return those.length > 0 ? those : [{ role: 'chair', name: '', organisation: '' }];
}

/** A step as it begins: the newest key in that name, which no step before took; else a new key, filled in by the meeting. */
export function beginSteps(signatories: readonly Signatory[], keys: readonly SignerSummary[]): SignStep[] {
  const taken = new Set<string>();
  return signatories.map((signatory) => {
    const { name, organisation } = signatory;
    const own = keys.findLast((key) => key.name === name && !taken.has(key.id));
    if (own) taken.add(own.id);
    return {
      signatory,
      isLater: false,
      key: own?.id ?? newKey,
      name,
      organisation,
      passphrase: '',
      repeated: '',
    };
  });
}

/** The first thing that keeps a step from being done; null where nothing does. */
export function faultIn({ isLater, key, name, passphrase, repeated }: SignStep): Fault | null {
  if (isLater) return null;
  if (key !== newKey) return passphrase === '' ? 'passphrase-missing' : null;
  if (name.trim() === '') return 'name-missing';
  if (passphrase.length < shortestPassphrase) return 'passphrase-short';
  return passphrase === repeated ? null : 'passphrases-differ';
}

/** The step of the passphrase that was wrong, of those who sign now; null where the problem is another. */
export function stepOfWrongPassphrase(
  { code, params }: Problem,
  steps: readonly SignStep[],
  keys: readonly SignerSummary[],
): number | null {
  if (code !== 'passphraseWrong') return null;
  const nameOf = (id: string) => keys.find((key) => key.id === id)?.name;
  const found = steps.findIndex(({ isLater, key }) => !isLater && nameOf(key) === params['name']);
  return found < 0 ? null : found;
}
