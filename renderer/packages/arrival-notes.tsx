import { describeProblem } from '../../shared/bridge/describe-problem.ts';
import { Banner } from '../ui/banner.tsx';
import { Progress } from '../ui/progress.tsx';
import { useText } from '../ui/use-text.ts';
import { dismissRefusal, usePackages } from './package-store.ts';

/** A package on its way in, or why it was not taken in. */
export function ArrivalNotes() {
  const t = useText();
  const { receiving, refusal } = usePackages();
  if (receiving !== null) return <Progress label={t('packages.receiving', { name: receiving })} share={null} />;
  if (!refusal) return null;
  return <Banner tone="stop" {...describeProblem(t, refusal)} onDismiss={dismissRefusal} />;
}
