import './settings.css';
import { useRegister } from '../register-store.ts';
import { PageHeader } from '../ui/page-header.tsx';
import { useText } from '../ui/use-text.ts';
import { AboutKlubba } from './about-klubba.tsx';
import { Appearance } from './appearance.tsx';
import { BodiesPanel } from './bodies-panel.tsx';
import { KeyList } from './key-list.tsx';
import { OwnerField } from './owner-field.tsx';
import { PhrasesEditor } from './phrases-editor.tsx';
import { ShortcutChoice } from './shortcut-choice.tsx';

/** *Inställningar*: who records here, language and theme, the register's keys, and what Klubba is. */
export function SettingsPlace() {
  const t = useText();
  const info = useRegister((state) => state.info);
  return (
    <div className="k-page settings">
      <PageHeader title={t('settings.title')} lead={t('settings.lead')} />
      {info && (
        <>
          <OwnerField info={info} />
          <Appearance info={info} />
          <BodiesPanel />
          <ShortcutChoice />
          <PhrasesEditor />
          <KeyList />
          <AboutKlubba info={info} />
        </>
      )}
    </div>
  );
}
