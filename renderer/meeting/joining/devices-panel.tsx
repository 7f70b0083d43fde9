import './joining.css';
import { Laptop } from 'lucide-react';
import { Button } from '../../ui/button.tsx';
import { useFormat, useText } from '../../ui/use-text.ts';
import { openDialog } from '../meeting-dialogs.ts';
import { useMeeting } from '../meeting-store.ts';
import { useJoining } from './joining-store.ts';
import { useDevices } from './use-devices.ts';

/** Which computers record in the meeting, how far each has come, and how they are joined. */
export function DevicesPanel() {
  const t = useText();
  const format = useFormat();
  const { devices, ours, nameOf } = useDevices();
  const join = useJoining((view) => view.join);
  const chair = useMeeting(({ state }) => state.chairDevice?.value ?? null);
  const others = devices.filter(({ id }) => id !== ours);
  const isShared = join !== null && join.is !== 'off';
  return (
    <section className="devices">
      <h2>{t('joining.devices')}</h2>
      {(others.length > 0 || isShared) && (
        <ul>
          {[ours, ...others.map(({ id }) => id)].map((id) => {
            const device = devices.find((one) => one.id === id);
            return (
              <li key={id}>
                <Laptop size={15} aria-hidden />
                <span>
                  <span>{nameOf(id)}</span>
                  {chair === id && <span className="devices-note">{t('joining.isChairs')}</span>}
                  {device && id !== ours && (
                    <span className="devices-note">
                      {t('joining.deviceCount', { count: device.count, time: format.time(device.latest) })}
                    </span>
                  )}
                </span>
              </li>
            );
          })}
        </ul>
      )}
      {isShared && (
        <p className="devices-folder" data-away={join.is === 'away' || undefined}>
          {t(folderKeys[join.is], { folder: join.folder })}
        </p>
      )}
      <Button kind="quiet" onPress={() => openDialog('joining')}>
        {t('joining.joinShort')}
      </Button>
    </section>
  );
}

const folderKeys = {
  on: 'joining.folderOn',
  away: 'joining.folderAway',
  starting: 'joining.folderStarting',
  off: 'joining.folderStarting',
} as const;
