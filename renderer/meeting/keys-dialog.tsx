import './keys-dialog.css';
import type { Translate } from '../../shared/language/translator.ts';
import { useSlashKey } from '../search/slash-key.ts';
import { Dialog } from '../ui/dialog.tsx';
import { Kbd } from '../ui/kbd.tsx';
import { useText } from '../ui/use-text.ts';
import { actionGroups, type ActionGroup } from './meeting-action.ts';
import { meetingActions } from './meeting-actions.ts';

type Line = { readonly keys: readonly string[]; readonly what: string };

/** What the keys do. Single letters act while the list has focus. */
export function KeysDialog({ onClose }: { readonly onClose: () => void }) {
  const t = useText();
  const isSlashOn = useSlashKey((key) => key.isOn);
  return (
    <Dialog title={t('meeting.keys')} isOpen onClose={onClose} size="large" isRead>
      <p className="k-second">{t('meeting.keysHint')}</p>
      <div className="meeting-keys-groups">
        {actionGroups.flatMap((group) => {
          const lines = [...linesOf(group, t), ...others(group, t, isSlashOn)];
          return lines.length === 0 ? [] : [<Group key={group} title={t(`meeting.group_${group}`)} lines={lines} />];
        })}
      </div>
    </Dialog>
  );
}

function Group({ title, lines }: { readonly title: string; readonly lines: readonly Line[] }) {
  return (
    <section>
      <h3>{title}</h3>
      <dl className="meeting-keys">
        {lines.map(({ keys, what }) => (
          <div key={what}>
            <dt>
              <span className="k-unseen">{keys.join(' ')}</span>
              {keys.map((one) => (
                <Kbd key={one} keys={one} />
              ))}
            </dt>
            <dd>{what}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function linesOf(group: ActionGroup, t: Translate): Line[] {
  return meetingActions.flatMap(({ group: its, keys, label }) =>
    its === group && keys !== null ? [{ keys: [keys], what: label(t) }] : [],
  );
}

/** Keys that are no action: going through the list, the window's own. */
function others(group: ActionGroup, t: Translate, isSlashOn: boolean): Line[] {
  if (group === 'choose')
    return [{ keys: ['ArrowUp', 'ArrowDown', 'PageUp', 'PageDown', 'Home', 'End'], what: t('meeting.keyChoose') }];
  if (group !== 'view') return [];
  return [
    { keys: isSlashOn ? ['/', 'Control+F'] : ['Control+F'], what: t('meeting.keySearch') },
    { keys: ['F6'], what: t('meeting.keyRegions') },
    { keys: ['Control+Enter'], what: t('meeting.keyConfirm') },
  ];
}
