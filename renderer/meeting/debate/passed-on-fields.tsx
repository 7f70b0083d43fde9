import { X } from 'lucide-react';
import type { PassedOn } from '../../../shared/meeting/debate/facts.ts';
import { IconButton } from '../../ui/icon-button.tsx';
import type { Option } from '../../ui/option.ts';
import { SuggestField } from '../../ui/suggest-field.tsx';
import { TextArea } from '../../ui/text-area.tsx';
import { useText } from '../../ui/use-text.ts';

export interface PassedOnFieldsProps {
  readonly passedOn: readonly PassedOn[];
  /** Bodies that may be meant by what is written. */
  readonly bodies: (written: string) => readonly Option[];
  readonly onChange: (passedOn: PassedOn[]) => void;
}

/** What is sent along, each to a named body (medskick). */
export function PassedOnFields({ passedOn, bodies, onChange }: PassedOnFieldsProps) {
  const t = useText();
  const write = (i: number, part: Partial<PassedOn>): void =>
    onChange(passedOn.map((one, at) => (at === i ? { ...one, ...part } : one)));
  return passedOn.map(({ to, text }, i) => (
    <fieldset key={i} className="statement-passed" data-part={`passed-${i}`}>
      <legend className="k-unseen">{t('debate.passedOn', { number: i + 1 })}</legend>
      <div className="statement-row">
        <SuggestField
          label={t('debate.to')}
          suggestions={bodies(to)}
          value={to}
          onChange={(written) => write(i, { to: written })}
        />
        <IconButton
          icon={X}
          label={t('debate.removePassedOn', { number: i + 1 })}
          onPress={() => onChange(passedOn.toSpliced(i, 1))}
        />
      </div>
      <TextArea
        label={t('debate.passedOnText')}
        rows={2}
        value={text}
        onChange={(written) => write(i, { text: written })}
      />
    </fieldset>
  ));
}
