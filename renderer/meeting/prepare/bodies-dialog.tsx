import { useState } from 'react';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { focusWhenFree } from '../../ui/focus-when-free.ts';
import { announce } from '../../ui/live-announcer.tsx';
import { useText } from '../../ui/use-text.ts';
import { BodiesEditor } from './bodies-editor.tsx';

/** The register's bodies, edited where one of them is needed. It does not close over what is written and not saved. */
export function BodiesDialog({ onClose }: { readonly onClose: () => void }) {
  const t = useText();
  const [isEditing, setEditing] = useState(false);
  const close = (): void => {
    if (!isEditing) return onClose();
    announce(t('prepare.saveFirst'));
    focusWhenFree(() => document.querySelector<HTMLElement>('.body-save button'));
  };
  return (
    <Dialog
      title={t('prepare.bodies')}
      size="large"
      isOpen
      onClose={close}
      {...(isEditing ? {} : { actions: <Button onPress={onClose}>{t('common.close')}</Button> })}
    >
      <BodiesEditor onEditing={setEditing} />
    </Dialog>
  );
}
