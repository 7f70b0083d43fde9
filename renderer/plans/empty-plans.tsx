import { ClipboardList } from 'lucide-react';
import { Button } from '../ui/button.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { useText } from '../ui/use-text.ts';
import { choosePlans, openSample } from './import-store.ts';

/** The first thing in an empty register: how plans come into it. */
export function EmptyPlans() {
  const t = useText();
  return (
    <EmptyState
      icon={ClipboardList}
      title={t('plans.emptyTitle')}
      text={t('plans.emptyText')}
      actions={
        <>
          <Button kind="primary" keys="Control+O" onPress={() => void choosePlans()}>
            {t('plans.openPlans')}
          </Button>
          <Button onPress={() => void openSample()}>{t('plans.trySample')}</Button>
        </>
      }
    />
  );
}
