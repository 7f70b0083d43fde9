import { describeProblem } from '../../shared/bridge/describe-problem.ts';
import type { Translate } from '../../shared/language/translator.ts';
import type { Option } from '../ui/option.ts';
import { Select } from '../ui/select.tsx';
import { TextField } from '../ui/text-field.tsx';
import { useFormat, useText } from '../ui/use-text.ts';
import { groupFingerprint } from '../ui/group-fingerprint.ts';
import { longestName, shortestPassphrase } from './key-limits.ts';
import type { SignStepFormProps } from './sign-step-form.tsx';
import { newKey, type Fault } from './sign-steps.ts';

export interface KeyFieldsProps extends SignStepFormProps {
  /** The id that the text about keys gets. */
  readonly aboutId: string;
}

/** Which key to sign with, and its passphrase; for a new one also whose it is, and the passphrase once more. */
export function KeyFields(props: KeyFieldsProps) {
  const { flow, step, isNameFixed, onChange, aboutId } = props;
  const t = useText();
  const options = useKeyOptions(props);
  const { fault, problem } = flow;
  const isNew = step.key === newKey;
  const wrong = problem?.code === 'passphraseWrong' ? describeProblem(t, problem) : null;
  return (
    <>
      {options.length > 1 && (
        <Select label={t('packages.key')} options={options} value={step.key} onChange={(key) => onChange({ key })} />
      )}
      <p id={aboutId} className="packages-note">
        {t(isNew ? 'packages.newKeyText' : 'packages.passphraseText')}
      </p>
      {isNew && <p className="packages-note">{t('packages.sealText')}</p>}
      {isNew && (
        <div className="sign-pair">
          <TextField
            label={t('packages.name')}
            value={step.name}
            onChange={(name) => onChange({ name })}
            maxLength={longestName}
            isRequired
            isReadOnly={isNameFixed}
            {...errorWhen(fault === 'name-missing', faultText(fault, t))}
          />
          <TextField
            label={t('packages.organisation')}
            value={step.organisation}
            onChange={(organisation) => onChange({ organisation })}
            maxLength={longestName}
          />
        </div>
      )}
      <div className="sign-pair">
        <TextField
          type="password"
          autoComplete="off"
          label={t('packages.passphrase')}
          value={step.passphrase}
          onChange={(passphrase) => onChange({ passphrase })}
          isRequired
          {...(isNew && { hint: t('packages.passphraseHint', { minimum: shortestPassphrase }) })}
          {...errorWhen(
            wrong !== null || fault === 'passphrase-missing' || fault === 'passphrase-short',
            wrong ? `${wrong.what} ${wrong.next}` : faultText(fault, t),
          )}
        />
        {isNew && (
          <TextField
            type="password"
            autoComplete="off"
            label={t('packages.repeat')}
            value={step.repeated}
            onChange={(repeated) => onChange({ repeated })}
            isRequired
            {...errorWhen(fault === 'passphrases-differ', faultText(fault, t))}
          />
        )}
      </div>
    </>
  );
}

/** The keys of this register and the making of a new one. Two can't sign with one key, nor a draft with another's. */
function useKeyOptions({ flow, step, isNameFixed }: KeyFieldsProps): Option[] {
  const t = useText();
  const format = useFormat();
  const taken = new Set(flow.steps.flatMap((one) => (one === step || one.isLater ? [] : [one.key])));
  const keys = flow.keys.map(({ id, name, organisation, fingerprint, validUntil }) => ({
    id,
    label: [name, organisation].filter(Boolean).join(', '),
    hint: t('packages.keyHint', {
      fingerprint: groupFingerprint(fingerprint).slice(0, 3).join(' '),
      day: format.date(validUntil),
    }),
    isDisabled: taken.has(id) || (isNameFixed && name !== step.signatory.name),
  }));
  return [...keys, { id: newKey, label: t('packages.newKey') }];
}

function faultText(fault: Fault | null, t: Translate): string {
  switch (fault) {
    case 'name-missing':
      return t('packages.nameMissing');
    case 'passphrase-missing':
      return t('packages.passphraseMissing');
    case 'passphrase-short':
      return t('packages.passphraseShort', { minimum: shortestPassphrase });
    case 'passphrases-differ':
      return t('packages.passphrasesDiffer');
    case 'nobody-signs':
      return t('packages.nobodySigns');
    case null:
      return '';
    default:
      return fault satisfies never;
  }
}

function errorWhen(isWrong: boolean, error: string): { readonly error?: string } {
  return isWrong ? { error } : {};
}
