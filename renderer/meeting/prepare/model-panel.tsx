import { memo } from 'react';
import { Plus, Trash2 } from 'lucide-react';
import { defaultModel } from '../../../shared/scoring/model.ts';
import { Button } from '../../ui/button.tsx';
import { focusWhenFree } from '../../ui/focus-when-free.ts';
import { IconButton } from '../../ui/icon-button.tsx';
import { announce } from '../../ui/live-announcer.tsx';
import { NumberField } from '../../ui/number-field.tsx';
import { Panel } from '../../ui/panel.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { useText } from '../../ui/use-text.ts';
import type { PreparePanelProps } from './about-panel.tsx';
import { sameParts } from './same-parts.ts';
import { change } from './prepare-store.ts';

const most = 12;

/** How initiatives will be scored: criteria with their weights, and the most points. Fixed when the meeting opens. */
export const ModelPanel = memo(function ModelPanel({ preparation }: PreparePanelProps) {
  const t = useText();
  const { model } = preparation;
  const { criteria } = model;
  const put = (next: typeof criteria, field: string | null = null): void =>
    change({ model: { ...model, criteria: next } }, field);
  const add = (): void => {
    const id = `c-${crypto.randomUUID().slice(0, 8)}`;
    put([...criteria, { id, name: '', weight: 1 }]);
    focusWhenFree(() => document.querySelector<HTMLElement>(`[data-criterion="${id}"] input`));
  };
  const remove = (id: string, name: string): void => {
    put(criteria.filter((one) => one.id !== id));
    announce(t('prepare.saidRemoved', { name: name === '' ? t('prepare.unnamed') : name }));
    focusWhenFree(() => document.querySelector<HTMLElement>('.model-add button'));
  };
  return (
    <div data-region>
      <Panel title={t('prepare.model')} aside={t('prepare.modelHint')}>
        <ul className="model-criteria">
          {criteria.map(({ id, name, weight }, i) => (
            <li key={id} data-criterion={id}>
              <TextField
                label={t('prepare.criterion', { number: i + 1 })}
                maxLength={100}
                value={name}
                onChange={(to) =>
                  put(
                    criteria.map((one) => (one.id === id ? { ...one, name: to } : one)),
                    `name ${id}`,
                  )
                }
                {...(name.trim() === '' ? { error: t('meeting.mustBeGiven') } : {})}
              />
              <NumberField
                label={t('prepare.weight')}
                value={weight}
                minValue={0.1}
                maxValue={100}
                step={0.1}
                onChange={(to) =>
                  put(criteria.map((one) => (one.id === id ? { ...one, weight: to ?? one.weight } : one)))
                }
              />
              <IconButton
                icon={Trash2}
                label={t('prepare.removeCriterion', { name: name === '' ? t('prepare.unnamed') : name })}
                onPress={() => remove(id, name)}
              />
            </li>
          ))}
        </ul>
        <div className="prepare-buttons model-add">
          <Button icon={Plus} isDisabled={criteria.length >= most} onPress={add}>
            {t('prepare.addCriterion')}
          </Button>
          <Button kind="quiet" onPress={() => change({ model: defaultModel })}>
            {t('prepare.defaultModel')}
          </Button>
          <div className="model-maximum">
            <NumberField
              label={t('prepare.maximum')}
              value={model.maximum}
              minValue={1}
              maxValue={100}
              onChange={(to) => change({ model: { ...model, maximum: to ?? model.maximum } })}
            />
          </div>
        </div>
      </Panel>
    </div>
  );
}, sameParts('model'));
