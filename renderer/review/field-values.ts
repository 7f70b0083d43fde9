import type { FieldForm } from './plan-fields.ts';
import type { Value } from '../../shared/review/facts.ts';

/** A value as it stands in its field. */
export function writtenAs(form: FieldForm, value: Value): string {
  if (value === null) return '';
  if (form === 'tkr' && typeof value === 'number') return String(value / 1000).replace('.', ',');
  return String(value);
}

/** What was written in a field as a value, or why it is none; a field that was not touched keeps its value exactly. */
export function readField(
  form: FieldForm,
  written: string,
  before: Value,
): { readonly value: Value } | { readonly error: 'amountWrong' | 'dateWrong' | 'titleMissing' } {
  if (written === writtenAs(form, before)) return { value: before };
  const text = written.trim();
  switch (form) {
    case 'tkr': {
      if (text === '' || text === '–') return { value: null };
      const number = text
        .replace(/[\s\u00a0\u2009\u202f]/gu, '')
        .replace(/^[−–]/u, '-')
        .replace(',', '.');
      const kronor = Math.round(Number(number) * 1000);
      return /^-?\d+(\.\d{1,3})?$/.test(number) && Number.isSafeInteger(kronor)
        ? { value: kronor }
        : { error: 'amountWrong' };
    }
    case 'priority':
      return { value: text === '' ? null : Number(text) };
    case 'date':
      return text === '' ? { value: null } : isDay(text) ? { value: text } : { error: 'dateWrong' };
    case 'line':
      return text === '' && before !== null && before !== '' ? { error: 'titleMissing' } : { value: text };
    case 'text':
      return { value: written.replace(/\s+$/u, '') };
  }
}

function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}
