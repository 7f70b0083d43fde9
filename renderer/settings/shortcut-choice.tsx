import { setSlashKey, useSlashKey } from '../search/slash-key.ts';
import { Checkbox } from '../ui/checkbox.tsx';
import { Panel } from '../ui/panel.tsx';
import { useText } from '../ui/use-text.ts';

/** Whether `/` alone opens the search: a character that acts everywhere can be turned off (WCAG 2.1.4). */
export function ShortcutChoice() {
  const t = useText();
  const isOn = useSlashKey((key) => key.isOn);
  return (
    <Panel title={t('settings.shortcuts')}>
      <Checkbox isSelected={isOn} onChange={setSlashKey}>
        {t('settings.slashOpens')}
      </Checkbox>
      <p className="settings-note">{t('settings.slashHint')}</p>
    </Panel>
  );
}
