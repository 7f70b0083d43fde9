import { Check } from 'lucide-react';
import { ListBox, ListBoxItem } from 'react-aria-components';
import './popup.css';
import type { Option } from './option.ts';
import { useText } from './use-text.ts';

/** The options that a `Select` or a `ComboBox` opens. */
export function OptionList<Id extends string>({ options }: { readonly options: readonly Option<Id>[] }) {
  const t = useText();
  return (
    <ListBox className="k-options" renderEmptyState={() => <p className="k-options-empty">{t('common.noMatches')}</p>}>
      {options.map(({ id, label, hint, isDisabled = false }) => (
        <ListBoxItem key={id} id={id} textValue={label} isDisabled={isDisabled} className="k-option">
          <Check size={14} className="k-option-check" aria-hidden />
          <span>{label}</span>
          {hint && <span className="k-option-hint">{hint}</span>}
        </ListBoxItem>
      ))}
    </ListBox>
  );
}
