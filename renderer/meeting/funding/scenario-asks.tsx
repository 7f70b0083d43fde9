import { useState } from 'react';
import { standingItems } from '../../../shared/meeting/agenda/queries.ts';
import { sectionOf } from '../../../shared/meeting/queries.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Select } from '../../ui/select.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { useText } from '../../ui/use-text.ts';
import { useMeeting } from '../meeting-store.ts';
import { ask, draftScenario, useFunding, type Asked } from './funding-store.ts';
import { adoptScenario, renameScenario, saveScenario } from './scenario-commands.ts';

/** The questions that saving, renaming and adopting a scenario ask. */
export function ScenarioAsks() {
  const asked = useFunding((view) => view.asked);
  if (asked === null) return null;
  return asked.to === 'adopt' ? <Adopt asked={asked} /> : <Name asked={asked} />;
}

function Name({ asked }: { readonly asked: Exclude<Asked, { readonly to: 'adopt' }> }) {
  const t = useText();
  const [name, setName] = useState(asked.to === 'save' ? asked.name : asked.scenario.name);
  const [isTried, setTried] = useState(false);
  const given = name.trim();
  const save = async (): Promise<void> => {
    setTried(true);
    if (given === '') return;
    const taken =
      asked.to === 'save'
        ? await saveScenario(asked.id, given, asked.rule, asked.funded)
        : await renameScenario(asked.scenario, given);
    if (!taken) return;
    if (asked.to === 'save' && asked.rule === 'hand') draftScenario(null);
    ask(null);
  };
  return (
    <Dialog
      title={asked.to === 'save' ? t('funding.saveAs') : t('funding.rename')}
      isOpen
      onClose={() => ask(null)}
      onConfirm={() => void save()}
      actions={
        <>
          <Button onPress={() => ask(null)}>{t('common.cancel')}</Button>
          <Button kind="primary" type="submit" form="scenario-name">
            {t('common.save')}
          </Button>
        </>
      }
    >
      <form
        id="scenario-name"
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
      >
        <TextField
          label={t('funding.name')}
          maxLength={300}
          autoFocus
          isRequired
          value={name}
          onChange={setName}
          {...(isTried && given === '' && { error: t('funding.nameLacking') })}
        />
      </form>
    </Dialog>
  );
}

function Adopt({ asked: { scenario } }: { readonly asked: Extract<Asked, { readonly to: 'adopt' }> }) {
  const t = useText();
  const { state } = useMeeting();
  const items = standingItems(state);
  const usual = items.find(({ kind }) => kind === 'frame') ?? items.find(({ kind }) => kind === 'ranking');
  const [item, setItem] = useState(usual?.id ?? state.currentItem ?? items[0]?.id ?? '');
  const adopt = async (): Promise<void> => {
    if (await adoptScenario(scenario, item)) ask(null);
  };
  return (
    <Dialog
      title={t('funding.adopt')}
      isOpen
      onClose={() => ask(null)}
      onConfirm={() => void adopt()}
      actions={
        <>
          <Button onPress={() => ask(null)}>{t('common.cancel')}</Button>
          <Button kind="primary" keys="Control+Enter" onPress={() => void adopt()}>
            {t('funding.adoptNow')}
          </Button>
        </>
      }
    >
      <p>{t('funding.adoptHint', { name: scenario.name })}</p>
      <Select
        label={t('meeting.item')}
        options={items.map(({ id, title }) => ({
          id,
          label: `${t('shell.section', { section: sectionOf(state, id) ?? 0 })} ${title}`,
        }))}
        value={item}
        onChange={setItem}
      />
    </Dialog>
  );
}
