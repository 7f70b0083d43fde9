import './joining.css';
import { useState } from 'react';
import type { Output } from '../../../shared/bridge/contract.ts';
import { attempt, showMeeting } from '../../register-store.ts';
import { Banner } from '../../ui/banner.tsx';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { MenuButton } from '../../ui/menu.tsx';
import { useFormat, useText } from '../../ui/use-text.ts';
import { fetchFromFile } from './fetch-from-file.ts';

type Listed = NonNullable<Output<'joining.chooseFolder'>>;

/** Gets a meeting that runs on another computer: from a file, or from a folder that both reach. */
export function FetchMeeting() {
  const t = useText();
  const [listed, setListed] = useState<Listed | null>(null);
  const look = async (): Promise<void> => {
    const chosen = await attempt('joining.chooseFolder', {});
    if (chosen) setListed(chosen);
  };
  return (
    <>
      <MenuButton
        label={t('joining.fetch')}
        groups={[
          {
            actions: [
              { label: t('joining.fetchFromFile'), onAction: () => void fetchFromFile() },
              { label: t('joining.fetchFromFolder'), onAction: () => void look() },
            ],
          },
        ]}
      />
      {listed && <Meetings listed={listed} onClose={() => setListed(null)} />}
    </>
  );
}

function Meetings({ listed, onClose }: { readonly listed: Listed; readonly onClose: () => void }) {
  const t = useText();
  const format = useFormat();
  const { folder, name, meetings } = listed;
  const fetch = async (meeting: string): Promise<void> => {
    const state = await attempt('joining.start', { meeting, folder });
    if (!state) return;
    onClose();
    showMeeting(meeting);
  };
  return (
    <Dialog title={t('joining.fetchTitle', { folder: name })} isOpen onClose={onClose}>
      {meetings.length === 0 ? (
        <Banner tone="careful" what={t('joining.fetchNone', { folder: name })} next={t('joining.fetchNoneNext')} />
      ) : (
        <ul className="fetch-list">
          {meetings.map(({ meeting, body, date, operations, devices }) => (
            <li key={meeting}>
              <div>
                <p>{body}</p>
                <p className="k-second">{t('joining.fetchAbout', { date: format.date(date), operations, devices })}</p>
              </div>
              <Button kind="primary" onPress={() => void fetch(meeting)}>
                {t('joining.fetchChoose')}
              </Button>
            </li>
          ))}
        </ul>
      )}
    </Dialog>
  );
}
