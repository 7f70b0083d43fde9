import { useSlashKey } from '../search/slash-key.ts';
import { Dialog } from '../ui/dialog.tsx';
import { Kbd } from '../ui/kbd.tsx';
import { useText } from '../ui/use-text.ts';

const keys = [
  ['ArrowUp ArrowDown PageUp PageDown Home End', 'keyChoose'],
  ['Alt+ArrowUp', 'moveUp'],
  ['Alt+ArrowDown', 'moveDown'],
  ['Alt+Home', 'moveFirst'],
  ['Alt+End', 'moveLast'],
  ['M', 'moveTo'],
  ['0 1 2 3', 'keyPriority'],
  ['P', 'score'],
  ['Y', 'newStatement'],
  ['B', 'decide'],
  ['R', 'setFrame'],
  ['Control+Z', 'keyUndo'],
  ['Control+Y', 'keyRedo'],
  ['Control+Enter', 'keyConfirm'],
  ['F6', 'keyRegions'],
  ['Alt+ArrowLeft', 'backToList'],
  ['/ Control+F', 'keySearch'],
  ['?', 'keys'],
] as const;

/** What the keys do. Single letters act while the list has focus. */
export function KeysDialog({ onClose }: { readonly onClose: () => void }) {
  const t = useText();
  const isSlashOn = useSlashKey((key) => key.isOn);
  const acting = (key: string): string[] => key.split(' ').filter((one) => one !== '/' || isSlashOn);
  return (
    <Dialog title={t('meeting.keys')} isOpen onClose={onClose}>
      <p className="k-second">{t('meeting.keysHint')}</p>
      <dl className="meeting-keys">
        {keys.map(([key, what]) => (
          <div key={key}>
            <dt>
              <span className="k-unseen">{acting(key).join(' ')}</span>
              {acting(key).map((one) => (
                <Kbd key={one} keys={one} />
              ))}
            </dt>
            <dd>{t(`meeting.${what}`)}</dd>
          </div>
        ))}
      </dl>
    </Dialog>
  );
}
