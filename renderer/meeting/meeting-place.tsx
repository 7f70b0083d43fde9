import { Gavel } from 'lucide-react';
import { EmptyState } from '../ui/empty-state.tsx';
import { useText } from '../ui/use-text.ts';

/** The place before anything is in it. */
export function MeetingPlace() {
  const t = useText();
  return <EmptyState icon={Gavel} title={t('meeting.emptyTitle')} text={t('meeting.emptyText')} />;
}
