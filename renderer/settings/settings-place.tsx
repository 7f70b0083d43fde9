import { Settings } from 'lucide-react';
import { EmptyState } from '../ui/empty-state.tsx';
import { useText } from '../ui/use-text.ts';

/** The place before anything is in it. */
export function SettingsPlace() {
  const t = useText();
  return <EmptyState icon={Settings} title={t('settings.title')} text={t('settings.appearance')} />;
}
