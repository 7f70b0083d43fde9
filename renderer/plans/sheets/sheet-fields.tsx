import { useState } from 'react';
import type { Unit } from '../../../shared/document/sheets/amount-text.ts';
import { tableKinds, type SheetMapping, type TableKind } from '../../../shared/document/sheets/mapping.ts';
import type { SheetView } from '../../../shared/document/sheets/sheets-state.ts';
import type { Option } from '../../ui/option.ts';
import { Select } from '../../ui/select.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { useText } from '../../ui/use-text.ts';

export interface SheetFieldsProps {
  readonly sheet: SheetView;
  readonly onChange: (change: Partial<SheetMapping>, renew?: boolean) => void;
}

const mostHeadingRows = 20;

/** What holds for a whole sheet: what its table is, its unit, its heading, and the area and year of what states none. */
export function SheetFields({ sheet, onChange }: SheetFieldsProps) {
  const t = useText();
  const { mapping, questions } = sheet;
  const { kind, unit, header } = mapping;
  const kinds: Option<TableKind | 'none'>[] = [
    ...tableKinds.map((id) => ({ id, label: t(`sheets.${id}`) })),
    { id: 'none', label: t('sheets.kindNone') },
  ];
  const unitOptions: Option<Unit | 'open'>[] = [
    ...(['kr', 'tkr', 'mnkr'] as const).map((id) => ({ id, label: t(`sheets.${id}`) })),
    { id: 'open', label: t('sheets.unitOpen'), hint: t('sheets.unitOpenHint') },
  ];
  const needs = (what: string): boolean => questions.some((each) => each.what === what);
  const headings = headingOptions();
  const headingAt = header === null ? 'none' : header.join('-');
  return (
    <div className="sheets-fields">
      <Select
        label={t('sheets.kind')}
        options={kinds}
        value={kind ?? 'none'}
        onChange={(next) => onChange({ kind: next === 'none' ? null : next }, next !== 'none')}
      />
      {kind !== null && (
        <>
          <Select
            label={t('sheets.unit')}
            options={unitOptions}
            value={unit ?? 'open'}
            onChange={(next) => onChange({ unit: next === 'open' ? null : next })}
          />
          <Select
            label={t('sheets.header')}
            options={headings}
            value={headingAt}
            onChange={(next) => onChange({ header: headerOf(next) }, true)}
          />
          {kind !== 'organisations' && (needs('area') || mapping.area !== null) && (
            <AnswerField
              label={t('sheets.area')}
              hint={t('sheets.areaHint')}
              value={mapping.area ?? ''}
              onAnswer={(area) => onChange({ area: area || null })}
            />
          )}
          {(needs('year') || lacksYear(mapping)) && (
            <AnswerField
              label={t('sheets.year')}
              hint={t('sheets.yearHint')}
              value={mapping.year === null ? '' : String(mapping.year)}
              onAnswer={(year) => onChange({ year: /^(?:19|2\d)\d{2}$/.test(year) ? Number(year) : null })}
            />
          )}
        </>
      )}
    </div>
  );

  function headingOptions(): Option[] {
    const { rows } = sheet;
    const numberOf = (index: number): number => rows.find((row) => row.index === index)?.number ?? index + 1;
    const single = rows
      .filter(({ index }) => index < mostHeadingRows)
      .map(({ index, number }) => ({
        id: `${index}-${index}`,
        label: t('sheets.headerRow', { row: number }),
      }));
    const pairs = single.slice(1).map((_, i) => ({
      id: `${i}-${i + 1}`,
      label: t('sheets.headerRows', { first: numberOf(i), last: numberOf(i + 1) }),
    }));
    const own =
      header !== null && header[1] - header[0] > 1
        ? [
            {
              id: header.join('-'),
              label: t('sheets.headerRows', { first: numberOf(header[0]), last: numberOf(header[1]) }),
            },
          ]
        : [];
    return [...own, ...single, ...pairs, { id: 'none', label: t('sheets.headerNone') }];
  }
}

/** Whether any amounts, or the whole table, have no year of their own. */
function lacksYear({ columns }: SheetMapping): boolean {
  return columns.includes('amount:') || !columns.some((role) => role !== null && /\d{4}/.test(role));
}

function headerOf(id: string): SheetMapping['header'] {
  const [first, last] = id.split('-').map(Number);
  return first === undefined || last === undefined ? null : [first, last];
}

interface AnswerFieldProps {
  readonly label: string;
  readonly hint: string;
  readonly value: string;
  readonly onAnswer: (answer: string) => void;
}

/** A line that counts when the person is done writing it: Enter, or leaving the field. */
function AnswerField({ label, hint, value, onAnswer }: AnswerFieldProps) {
  const [written, setWritten] = useState<string | null>(null);
  const settle = (): void => {
    if (written !== null && written.trim() !== value) onAnswer(written.trim());
    setWritten(null);
  };
  return (
    <TextField
      label={label}
      hint={hint}
      value={written ?? value}
      onChange={setWritten}
      onBlur={settle}
      onKeyDown={(event) => {
        if (event.key === 'Enter') settle();
      }}
    />
  );
}
