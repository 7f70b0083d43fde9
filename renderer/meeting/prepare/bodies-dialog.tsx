import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { useText } from '../../ui/use-text.ts';
import { BodiesEditor } from './bodies-editor.tsx';

/** The register's bodies, edited where one of them is needed. */
export function BodiesDialog({ onClose }: { readonly onClose: () => void }) {
  const t = useText();
  return (
    <Dialog
      title={t('prepare.bodies')}
      size="large"
      isOpen
      onClose={onClose}
      actions={<Button onPress={onClose}>{t('common.close')}</Button>}
    >
      <BodiesEditor />
    </Dialog>
  );
}
