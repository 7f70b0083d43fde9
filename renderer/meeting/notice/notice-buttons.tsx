import { CalendarPlus, FileText } from 'lucide-react';
import type { Method } from '../../../shared/bridge/contract.ts';
import type { Preparation } from '../../../shared/meeting/preparation.ts';
import { attempt } from '../../register-store.ts';
import { notify } from '../../shell/notice-store.ts';
import { Button } from '../../ui/button.tsx';
import { useText } from '../../ui/use-text.ts';

type Kind = Extract<Method, `notice.${string}`>;

/** The notice of the meeting that is prepared, as it stands: to those who are called, and to their calendars. */
export function NoticeButtons({ preparation }: { readonly preparation: Preparation }) {
  const t = useText();
  const save = async (kind: Kind): Promise<void> => {
    const saved = await attempt(kind, { preparation });
    if (saved?.name === null || saved === null) return;
    const { name, replaced } = saved;
    if (replaced.length === 0) notify({ tone: 'good', what: t('notice.saved', { name }) });
    else {
      const characters = replaced.join(' ');
      notify({ tone: 'careful', what: t('notice.saved', { name }), next: t('notice.replaced', { characters }) });
    }
  };
  const isDisabled = preparation.date === '';
  return (
    <>
      <Button icon={FileText} isDisabled={isDisabled} onPress={() => void save('notice.save')}>
        {t('notice.pdf')}
      </Button>
      <Button icon={CalendarPlus} isDisabled={isDisabled} onPress={() => void save('notice.calendar')}>
        {t('notice.calendar')}
      </Button>
    </>
  );
}
