import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import './dialog.css';
import { IconButton } from './icon-button.tsx';
import { InDialog } from './in-dialog.ts';
import { useShortcut } from './use-shortcut.ts';
import { useText } from './use-text.ts';

export interface DialogProps {
  /** Often the button's words; their ellipsis is left out, for this is what it promised. */
  readonly title: string;
  readonly isOpen: boolean;
  /** Escape, the cross, and, unless `isAlert`, a press outside. */
  readonly onClose: () => void;
  /** What the main button does: Ctrl+Enter does it too. Leave it out while it may not be done. */
  readonly onConfirm?: (() => void) | undefined;
  /** Buttons, the main one last. */
  readonly actions?: ReactNode;
  /** Asks before something that cannot be taken back: has to be answered. */
  readonly isAlert?: boolean;
  readonly size?: 'small' | 'large';
  /** Only to be read: what does not fit is scrolled by the arrows, since there is nothing in it to go to. */
  readonly isRead?: boolean;
  readonly children: ReactNode;
}

/** A window over the window: focus stays in it and goes back to where it was. */
export function Dialog(props: DialogProps) {
  const { title, isOpen, onClose, onConfirm, actions, isAlert = false, size = 'small', isRead = false } = props;
  const t = useText();
  return (
    <ModalOverlay
      className="k-shade"
      isOpen={isOpen}
      onOpenChange={(opens) => !opens && onClose()}
      isDismissable={!isAlert}
    >
      <Modal className="k-modal" data-size={size}>
        <AriaDialog className="k-dialog" role={isAlert ? 'alertdialog' : 'dialog'}>
          <InDialog value={true}>
            {onConfirm && <ConfirmKeys onConfirm={onConfirm} />}
            <EscapeFromNowhere onClose={onClose} />
            <header className="k-dialog-head">
              <Heading slot="title" level={2} className="k-dialog-title">
                {title.replace(/ …$/, '')}
              </Heading>
              <IconButton icon={X} label={t('common.close')} onPress={onClose} />
            </header>
            <div className="k-dialog-body" {...(isRead && { role: 'region', 'aria-label': title, tabIndex: 0 })}>
              {props.children}
            </div>
            {actions && <footer className="k-dialog-actions">{actions}</footer>}
          </InDialog>
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}

function ConfirmKeys({ onConfirm }: { readonly onConfirm: () => void }) {
  useShortcut('Control+Enter', onConfirm);
  return null;
}

/** A button that goes away when it is pressed takes focus with it: Escape closes the dialog all the same. */
function EscapeFromNowhere({ onClose }: { readonly onClose: () => void }) {
  useShortcut('Escape', () => {
    if (document.activeElement === document.body) onClose();
  });
  return null;
}
