import { FileText } from 'lucide-react';
import { EmptyState } from '../ui/empty-state.tsx';
import { useText } from '../ui/use-text.ts';

/** The place before anything is in it. */
export function MinutesPlace() {
  const t = useText();
  return <EmptyState icon={FileText} title={t('minutes.emptyTitle')} text={t('minutes.emptyText')} />;
}
