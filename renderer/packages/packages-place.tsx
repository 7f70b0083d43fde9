import { Package } from 'lucide-react';
import { EmptyState } from '../ui/empty-state.tsx';
import { useText } from '../ui/use-text.ts';

/** The place before anything is in it. */
export function PackagesPlace() {
  const t = useText();
  return <EmptyState icon={Package} title={t('packages.emptyTitle')} text={t('packages.emptyText')} />;
}
