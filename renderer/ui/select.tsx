import { OptionList } from './option-list.tsx';
import { SelectField, type SelectProps } from './select-field.tsx';

/** One of some options, in a list that opens; for few, `RadioChips` shows them all at once. */
export function Select<Id extends string>(props: SelectProps<Id>) {
  return (
    <SelectField {...props}>
      <OptionList options={props.options} />
    </SelectField>
  );
}
