import { Autocomplete, Input, SearchField, useFilter } from 'react-aria-components';
import { OptionList } from './option-list.tsx';
import { SelectField, type SelectProps } from './select-field.tsx';
import { useText } from './use-text.ts';

/** One of many options, found by writing a part of it in the list that opens. */
export function ComboBox<Id extends string>(props: SelectProps<Id>) {
  const t = useText();
  const { contains } = useFilter({ sensitivity: 'base' });
  return (
    <SelectField {...props}>
      <Autocomplete filter={contains}>
        <SearchField className="k-find" aria-label={t('common.search')} autoFocus>
          <Input className="k-input" placeholder={t('common.search')} />
        </SearchField>
        <OptionList options={props.options} />
      </Autocomplete>
    </SelectField>
  );
}
