import { X } from 'lucide-react';
import { IconButton } from '../../ui/icon-button.tsx';
import { TextArea } from '../../ui/text-area.tsx';
import { useText } from '../../ui/use-text.ts';

export interface ConditionFieldsProps {
  readonly conditions: readonly string[];
  readonly onChange: (conditions: string[]) => void;
}

/** What the outcome holds under: one field for each condition. */
export function ConditionFields({ conditions, onChange }: ConditionFieldsProps) {
  const t = useText();
  return conditions.map((condition, i) => (
    <div key={i} className="statement-row" data-part={`condition-${i}`}>
      <TextArea
        label={t('debate.condition', { number: i + 1 })}
        rows={1}
        value={condition}
        onChange={(text) => onChange(conditions.with(i, text))}
      />
      <IconButton
        icon={X}
        label={t('debate.removeCondition', { number: i + 1 })}
        onPress={() => onChange(conditions.toSpliced(i, 1))}
      />
    </div>
  ));
}
