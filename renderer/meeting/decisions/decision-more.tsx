import './decisions.css';
import { Plus, X } from 'lucide-react';
import { Button } from '../../ui/button.tsx';
import { Checkbox } from '../../ui/checkbox.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import { TextArea } from '../../ui/text-area.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { useText } from '../../ui/use-text.ts';
import type { DecisionDraft } from './decision-draft.ts';

export interface DecisionMoreProps {
  readonly draft: DecisionDraft;
  readonly onChange: (some: Partial<DecisionDraft>) => void;
}

/** What goes with a decision: medskick, extracts, immediate approval. Folded away while there is none of it. */
export function DecisionMore({ draft, onChange }: DecisionMoreProps) {
  const t = useText();
  const { passedOn, extracts, isImmediate } = draft;
  const put = (i: number, some: Partial<DecisionDraft['passedOn'][number]>): void =>
    onChange({ passedOn: passedOn.map((one, n) => (n === i ? { ...one, ...some } : one)) });
  return (
    <details className="decision-more" open={passedOn.length > 0 || extracts !== '' || isImmediate}>
      <summary>{t('decisions.more')}</summary>
      {passedOn.map((one, i) => (
        <div key={i} className="passed-on" role="group" aria-label={t('decisions.passedOn', { number: i + 1 })}>
          <TextField label={t('decisions.passedTo')} value={one.to} onChange={(to) => put(i, { to })} />
          <TextField label={t('decisions.passedText')} value={one.text} onChange={(text) => put(i, { text })} />
          <IconButton
            icon={X}
            label={t('decisions.takeAwayPassed', { number: i + 1 })}
            onPress={() => onChange({ passedOn: passedOn.filter((_, n) => n !== i) })}
          />
        </div>
      ))}
      <Button icon={Plus} kind="quiet" onPress={() => onChange({ passedOn: [...passedOn, { to: '', text: '' }] })}>
        {t('decisions.addPassed')}
      </Button>
      <TextArea
        label={t('decisions.extracts')}
        hint={t('decisions.extractsHint')}
        rows={2}
        value={extracts}
        onChange={(written) => onChange({ extracts: written })}
      />
      <Checkbox isSelected={isImmediate} onChange={(now) => onChange({ isImmediate: now })}>
        {t('decisions.immediate')}
      </Checkbox>
    </details>
  );
}
