import { useRef, useState } from 'react';
import { attempt } from '../../register-store.ts';
import { Banner } from '../../ui/banner.tsx';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { focusWhenFree } from '../../ui/focus-when-free.ts';
import { announce } from '../../ui/live-announcer.tsx';
import { useFormat, useText } from '../../ui/use-text.ts';
import { useMeeting } from '../meeting-store.ts';
import { ChairsComputer } from './chairs-computer.tsx';
import { joinByFolder, lookNow, stopJoining, useJoining } from './joining-store.ts';
import { useDevices } from './use-devices.ts';

/** How another computer joins the meeting: through a folder, or by a file; and which computer is the chair's. */
export function JoiningDialog({ onClose }: { readonly onClose: () => void }) {
  const t = useText();
  const meeting = useMeeting((view) => view.meeting);
  if (meeting === null) return null;
  return (
    <Dialog title={t('joining.join')} size="large" isOpen onClose={onClose}>
      <div className="join-parts">
        <p className="k-second">{t('joining.joinHint')}</p>
        <ByFolder meeting={meeting} />
        <ByFile meeting={meeting} />
        <ChairsComputer />
      </div>
    </Dialog>
  );
}

function ByFolder({ meeting }: { readonly meeting: string }) {
  const t = useText();
  const format = useFormat();
  const join = useJoining((view) => view.join);
  const { nameOf } = useDevices();
  const isShared = join !== null && join.is !== 'off';
  const buttons = useRef<HTMLDivElement>(null);
  const stop = async (): Promise<void> => {
    await stopJoining(meeting);
    announce(t('joining.stopped'));
    focusWhenFree(() => buttons.current?.querySelector('button'));
  };
  return (
    <section>
      <h3>{t('joining.byFolder')}</h3>
      {!isShared && <p className="k-second">{t('joining.byFolderHint')}</p>}
      {join?.is === 'away' && (
        <Banner
          tone="careful"
          what={t('joining.folderAway', { folder: join.folder })}
          next={t('joining.folderAwayNext')}
          actions={<Button onPress={() => void lookNow(meeting)}>{t('joining.lookNow')}</Button>}
        />
      )}
      {(join?.is === 'on' || join?.is === 'starting') && (
        <p>
          {t(join.is === 'on' ? 'joining.folderOn' : 'joining.folderStarting', { folder: join.folder })}
          {join.lookedAt !== null && (
            <span className="k-second"> · {t('joining.lookedAt', { time: format.time(join.lookedAt) })}</span>
          )}
          {join.is === 'on' && !join.isWatched && <span className="devices-note">{t('joining.looksNowAndThen')}</span>}
        </p>
      )}
      {join?.others
        .filter(({ unreadable }) => unreadable > 0)
        .map(({ device, unreadable }) => (
          <p key={device}>{t('joining.unreadable', { name: nameOf(device), count: unreadable })}</p>
        ))}
      <div ref={buttons} className="join-buttons">
        <Button kind={isShared ? 'plain' : 'primary'} onPress={() => void joinByFolder(meeting)}>
          {t(isShared ? 'joining.otherFolder' : 'joining.chooseFolder')}
        </Button>
        {isShared && <Button onPress={() => void stop()}>{t('joining.stop')}</Button>}
      </div>
    </section>
  );
}

function ByFile({ meeting }: { readonly meeting: string }) {
  const t = useText();
  const [said, setSaid] = useState('');
  const tell = (text: string): void => {
    setSaid(text);
    announce(text);
  };
  const save = async (): Promise<void> => {
    const saved = await attempt('joining.saveFile', { meeting });
    if (saved?.name) tell(t('joining.savedFile', { name: saved.name }));
  };
  const take = async (): Promise<void> => {
    const taken = await attempt('joining.takeFile', { meeting, file: null });
    if (taken) tell(taken.operations === 0 ? t('joining.tookNothing') : t('joining.took', { count: taken.operations }));
  };
  return (
    <section>
      <h3>{t('joining.byFile')}</h3>
      <p className="k-second">{t('joining.byFileHint')}</p>
      <div className="join-buttons">
        <Button onPress={() => void save()}>{t('joining.saveFile')}</Button>
        <Button onPress={() => void take()}>{t('joining.takeFile')}</Button>
      </div>
      {said !== '' && <p>{said}</p>}
    </section>
  );
}
