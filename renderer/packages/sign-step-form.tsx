import { useEffect, useId, useRef } from 'react';
import { describeProblem } from '../../shared/bridge/describe-problem.ts';
import { roleNames } from '../../shared/package/role.ts';
import { Banner } from '../ui/banner.tsx';
import { usePreferences } from '../ui/preferences.ts';
import { RadioChips } from '../ui/radio-chips.tsx';
import { useText } from '../ui/use-text.ts';
import { KeyFields } from './key-fields.tsx';
import type { SignStep } from './sign-steps.ts';
import type { SigningFlow } from './use-signing.ts';

export interface SignStepFormProps {
  readonly flow: SigningFlow;
  readonly step: SignStep;
  /** Nobody else signs, so that it can't be left for later. */
  readonly isOnly: boolean;
  /** A draft waits for this very name. */
  readonly isNameFixed: boolean;
  readonly onChange: (part: Partial<SignStep>) => void;
  readonly onDone: () => void;
}

/** One person's turn: whether they sign now, by which key, and their passphrase. */
export function SignStepForm(props: SignStepFormProps) {
  const { flow, step, isOnly, onChange, onDone } = props;
  const t = useText();
  const locale = usePreferences((preferences) => preferences.locale);
  const about = useId();
  const { name, role } = step.signatory;
  const { problem, fault } = flow;
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    // After the dialog has seen to its own focus: what was on the step before is gone.
    const frame = requestAnimationFrame(() => {
      const isWriting = [...(form.current?.querySelectorAll('input') ?? [])].some(
        (field) => field.type === 'password' && field.value !== '',
      );
      if (!isWriting) firstToFillIn(form.current)?.focus();
    });
    return () => cancelAnimationFrame(frame);
  }, []);
  return (
    <form
      ref={form}
      onSubmit={(event) => {
        event.preventDefault();
        onDone();
      }}
    >
      <fieldset className="sign-step" aria-describedby={about}>
        <legend {...(!isOnly && { className: 'k-unseen' })}>
          {[name, roleNames[locale][role]].filter(Boolean).join(', ')}
        </legend>
        {!isOnly && (
          <RadioChips
            label={t('packages.when')}
            options={[
              { id: 'now', label: t('packages.whenNow') },
              { id: 'later', label: t('packages.whenLater') },
            ]}
            value={step.isLater ? 'later' : 'now'}
            onChange={(when) => onChange({ isLater: when === 'later' })}
          />
        )}
        {step.isLater ? (
          <p id={about}>{t('packages.laterText', { name })}</p>
        ) : (
          <KeyFields {...props} aboutId={about} />
        )}
        {fault === 'nobody-signs' && <Banner tone="careful" what={t('packages.nobodySigns')} />}
        {problem && problem.code !== 'passphraseWrong' && <Banner tone="stop" {...describeProblem(t, problem)} />}
        {/* Lets Enter in any field go on. */}
        <button type="submit" hidden tabIndex={-1} aria-hidden />
      </fieldset>
    </form>
  );
}

/** What is wrong, else the passphrase, else whether to sign now. */
function firstToFillIn(form: HTMLFormElement | null): HTMLElement | null {
  for (const wanted of ['[aria-invalid="true"]', 'input[type="password"]', 'input:checked']) {
    const found = form?.querySelector<HTMLElement>(wanted);
    if (found) return found;
  }
  return null;
}
