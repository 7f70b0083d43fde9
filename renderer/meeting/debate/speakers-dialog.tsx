import { sectionOf } from '../../../shared/meeting/queries.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { useText } from '../../ui/use-text.ts';
import { useSome } from '../meeting-store.ts';
import { SpeakersPanel } from './speakers-panel.tsx';

/** The speakers of the item at hand, over whatever else is shown. */
export function SpeakersDialog({ onClose }: { readonly onClose: () => void }) {
  const t = useText();
  const { currentItem, agenda, opening, struck, items } = useSome(({ state }) => ({
    currentItem: state.currentItem,
    agenda: state.agenda,
    opening: state.opening,
    struck: state.struck,
    items: state.items,
  }));
  const item = agenda.find(({ id }) => id === currentItem);
  const section = item ? sectionOf({ agenda, opening, struck, items }, item.id) : null;
  return (
    <Dialog
      title={t('debate.speakers')}
      isOpen
      onClose={onClose}
      actions={<Button onPress={onClose}>{t('common.close')}</Button>}
    >
      <p className="k-second">
        {item
          ? [section === null ? '' : t('shell.section', { section }), item.title].join(' ').trim()
          : t('debate.noItem')}
      </p>
      <SpeakersPanel item={currentItem} autoFocus />
    </Dialog>
  );
}
