import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { useText } from '../ui/use-text.ts';

/** A finding about a table or the whole document has no value in a plan; says what can be done instead. */
export function NothingToCorrect({ onClose }: { readonly onClose: () => void }) {
  const t = useText();
  return (
    <Dialog
      title={t('review.correct')}
      isOpen
      onClose={onClose}
      actions={
        <Button kind="primary" onPress={onClose}>
          {t('common.close')}
        </Button>
      }
    >
      <p>{t('review.noCorrectable')}</p>
    </Dialog>
  );
}
