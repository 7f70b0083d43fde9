import { useState } from 'react';
import type { AppInfo } from '../../shared/bridge/shapes.ts';
import { Button } from '../ui/button.tsx';
import { announce } from '../ui/live-announcer.tsx';
import { Panel } from '../ui/panel.tsx';
import { TextField } from '../ui/text-field.tsx';
import { useText } from '../ui/use-text.ts';
import { keepPreferences } from './keep-preferences.ts';

/** The name that stands in the log beside what is recorded on this computer. */
export function OwnerField({ info: { owner } }: { readonly info: AppInfo }) {
  const t = useText();
  const [name, setName] = useState(owner);
  const keep = async () => {
    const given = name.trim();
    setName(given);
    const kept = await keepPreferences({ owner: given });
    if (kept) announce(given === '' ? t('settings.ownerCleared') : t('settings.ownerSaved', { name: given }));
  };
  return (
    <Panel title={t('settings.owner')}>
      <form
        className="settings-owner"
        onSubmit={(event) => {
          event.preventDefault();
          void keep();
        }}
      >
        <TextField
          label={t('settings.ownerName')}
          hint={t('settings.ownerHint')}
          value={name}
          onChange={setName}
          maxLength={200}
          autoComplete="name"
        />
        <Button type="submit">{t('common.save')}</Button>
      </form>
    </Panel>
  );
}
