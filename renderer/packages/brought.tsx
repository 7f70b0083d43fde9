import type { Receipt } from '../../shared/bridge/shapes.ts';
import type { Translate } from '../../shared/language/translator.ts';
import { Banner } from '../ui/banner.tsx';
import { useText } from '../ui/use-text.ts';
import { dismissReceipt, usePackages } from './package-store.ts';

/** What came in with a package that has just been received; or that nothing did. */
export function Brought({ id }: { readonly id: string }) {
  const t = useText();
  const receipt = usePackages((state) => state.receipt);
  if (receipt?.package.id !== id) return null;
  return <Banner tone={receipt.known ? 'neutral' : 'good'} what={broughtBy(receipt, t)} onDismiss={dismissReceipt} />;
}

function broughtBy({ known, plans, operations }: Receipt, t: Translate): string {
  if (known) return t('packages.knownAlready');
  if (plans === 0 && operations === 0) return t('packages.onlySignatures');
  return t('packages.brought', { plans, operations });
}
