import { useEffect, useState } from 'react';
import type { Problem } from '../../shared/bridge/problem.ts';
import type { SignerSummary } from '../../shared/bridge/shapes.ts';
import { attempt, showPackage } from '../register-store.ts';
import { makeKey, readSignatories, signNow } from './sign-calls.ts';
import { stopSigning, type Signing } from './package-store.ts';
import { beginSteps, faultIn, newKey, stepOfWrongPassphrase, type Fault, type SignStep } from './sign-steps.ts';

/** Signing as it goes on: what each has chosen and typed, whose turn it is, and what is wrong. */
export interface SigningFlow {
  readonly keys: readonly SignerSummary[];
  /** Empty until the meeting and the keys are read. */
  readonly steps: readonly SignStep[];
  readonly at: number;
  readonly fault: Fault | null;
  readonly problem: Problem | null;
  readonly isBusy: boolean;
  /** Grows when the person has to look at what they typed once more. */
  readonly tries: number;
}

/** What there is to tell the person on the way. */
export interface SigningNews {
  readonly onSigning: () => void;
  readonly onSigned: () => void;
}

const start: SigningFlow = { keys: [], steps: [], at: 0, fault: null, problem: null, isBusy: false, tries: 0 };

/** The signing at hand and what can be done in it. What was typed stays until it is signed or left. */
export function useSigning(signing: Signing, { onSigning, onSigned }: SigningNews) {
  const [flow, setFlow] = useState(start);
  const set = (part: Partial<SigningFlow>) => setFlow((before) => ({ ...before, ...part }));
  const step = flow.steps[flow.at];

  useEffect(() => {
    void Promise.all([readSignatories(signing), attempt('signer.list', {})]).then(([signatories, keys]) => {
      if (!signatories || !keys) return stopSigning();
      setFlow({ ...start, keys, steps: beginSteps(signatories, keys) });
    });
  }, [signing]);

  const change = (part: Partial<SignStep>) =>
    set({
      steps: flow.steps.map((one, at) => (at === flow.at ? { ...one, ...part } : one)),
      fault: null,
      problem: null,
    });

  const goTo = (at: number) => set({ at, fault: null, problem: null });

  /** Done with this step: makes its key where that is wanted, and goes on, or signs after the last. */
  async function next(): Promise<void> {
    if (!step || flow.isBusy) return;
    const fault = faultIn(step);
    if (fault) return set({ fault, tries: flow.tries + 1 });
    set({ isBusy: true, fault: null, problem: null });
    let { steps, keys } = flow;
    if (!step.isLater && step.key === newKey) {
      const made = await makeKey(step);
      if (!made.ok) return set({ isBusy: false, problem: made.problem, tries: flow.tries + 1 });
      keys = [...keys, made.value];
      steps = steps.map((one) => (one === step ? { ...one, key: made.value.id } : one));
    }
    if (flow.at + 1 < steps.length) return set({ steps, keys, at: flow.at + 1, isBusy: false });
    if (steps.every(({ isLater }) => isLater)) return set({ steps, keys, isBusy: false, fault: 'nobody-signs' });
    set({ steps, keys });
    onSigning();
    const signed = await signNow(signing, steps);
    if (signed.ok) {
      onSigned();
      stopSigning();
      return showPackage(signed.value.id);
    }
    const wrong = stepOfWrongPassphrase(signed.problem, steps, keys);
    set({ isBusy: false, problem: signed.problem, at: wrong ?? flow.at, tries: flow.tries + 1 });
  }

  return { flow, change, goTo, next };
}
