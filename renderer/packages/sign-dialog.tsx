import './sign-dialog.css';
import { Check } from 'lucide-react';
import { translator } from '../../shared/language/translator.ts';
import { roleNames } from '../../shared/package/role.ts';
import { notify } from '../shell/notice-store.ts';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { announce } from '../ui/live-announcer.tsx';
import { usePreferences } from '../ui/preferences.ts';
import { useText } from '../ui/use-text.ts';
import { stopSigning, type Signing } from './package-store.ts';
import { SignStepForm } from './sign-step-form.tsx';
import type { SignStep } from './sign-steps.ts';
import { useSigning, type SigningNews } from './use-signing.ts';

/** Chair and approvers each in turn: their key, or a new one, and their passphrase; then the package is signed. */
export function SignDialog({ signing }: { readonly signing: Signing }) {
  const t = useText();
  const { flow, change, goTo, next } = useSigning(signing, news);
  const { steps, at, isBusy } = flow;
  const step = steps[at];
  if (!step) return null;
  const isLast = at === steps.length - 1;
  const goOn = () => void next();
  const leave = () => !isBusy && stopSigning();
  return (
    <Dialog
      title={t(signing.kind === 'make' ? 'packages.signTitle' : 'packages.addTitle')}
      isOpen
      size="large"
      onClose={leave}
      onConfirm={goOn}
      actions={
        <>
          {isLast && steps.length > 1 && <p className="sign-outcome">{outcome()}</p>}
          <Button isDisabled={isBusy} onPress={at === 0 ? leave : () => goTo(at - 1)}>
            {t(at === 0 ? 'common.cancel' : 'common.back')}
          </Button>
          <Button kind="primary" keys="Control+Enter" onPress={goOn}>
            {t(isBusy ? 'packages.signing' : isLast ? 'packages.signNow' : 'common.continue')}
          </Button>
        </>
      }
    >
      {steps.length > 1 && <Steps steps={steps} at={at} />}
      <SignStepForm
        // Anew for each person and for each try: it begins where there is something to fill in.
        key={`${at} ${flow.tries}`}
        flow={flow}
        step={step}
        isOnly={steps.length === 1}
        isNameFixed={signing.kind === 'add'}
        onChange={change}
        onDone={goOn}
      />
    </Dialog>
  );

  function outcome(): string {
    const later = steps.filter(({ isLater }) => isLater).map(({ signatory }) => signatory.name);
    if (later.length === steps.length) return '';
    return later.length === 0 ? t('packages.signsAll') : t('packages.signsLater', { names: later.join(', ') });
  }
}

/** Where in the turn one is. */
function Steps({ steps, at }: { readonly steps: readonly SignStep[]; readonly at: number }) {
  const t = useText();
  const locale = usePreferences((preferences) => preferences.locale);
  return (
    <ol className="sign-steps">
      {steps.map(({ signatory: { name, role }, isLater }, place) => (
        <li key={place} aria-current={place === at ? 'step' : undefined}>
          <span className="sign-step-mark" aria-hidden>
            {place < at && !isLater ? <Check size={14} strokeWidth={3} /> : place + 1}
          </span>
          <span>
            {[name, roleNames[locale][role]].filter(Boolean).join(', ')}
            {place < at && (
              <span className="k-second">{` · ${t(isLater ? 'packages.stepLater' : 'packages.stepDone')}`}</span>
            )}
          </span>
        </li>
      ))}
    </ol>
  );
}

const say = (key: 'packages.signing' | 'packages.signed') => translator(usePreferences.getState().locale)(key);

const news: SigningNews = {
  onSigning: () => announce(say('packages.signing')),
  onSigned: () => notify({ tone: 'good', what: say('packages.signed') }),
};
