import type { Format } from '../language/format.ts';
import type { Key } from '../language/catalogue.ts';
import type { Translate } from '../language/translator.ts';
import type { Change, ChangeOwner, Row, Value } from './diff-change.ts';
import { sectionKeys, type Initiative, type SectionKey } from './plan.ts';

/** What words and figures are written by. */
export type Words = { readonly t: Translate; readonly format: Format };

const fields = {
  title: 'compare.titleField',
  area: 'compare.areaField',
  areaId: 'compare.areaIdField',
  version: 'plans.version',
  date: 'plans.date',
  period: 'compare.period',
  direction: 'compare.direction',
  priority: 'plans.priorityOf',
} as const satisfies Record<string, Key>;

const lists = {
  history: 'compare.history',
  otherSections: 'compare.otherSections',
  statements: 'compare.statements',
} as const satisfies Record<string, Key>;

/** What a change is of: `Mål`, `Kostnad 2027, tkr`, `Yttrande`. */
export function nameChange({ t }: Words, change: Change): string {
  switch (change.type) {
    case 'amount':
      return t('compare.cost', { year: change.year });
    case 'moved':
      return t('compare.order');
    case 'renumbered':
      return t('compare.number');
    case 'initiative':
      return t(change.after ? 'compare.initiativeIsNew' : 'compare.initiativeIsGone');
    case 'row':
      return `${t(lists[change.list])}: ${t(rowWord(change))}`;
    case 'text':
    case 'value': {
      const field = change.path.slice(change.path.lastIndexOf('/') + 1);
      if (isSection(field)) return t(`plans.${field}`);
      if (field === 'title' && change.owner !== '') return t('compare.heading');
      return isField(field) ? t(fields[field]) : field;
    }
  }
}

function rowWord({ before, after }: { readonly before: Row | null; readonly after: Row | null }) {
  return !before ? 'compare.rowAdded' : !after ? 'compare.rowRemoved' : 'compare.rowChanged';
}

/** An initiative or part as people call it; the plan itself where there is none. */
export function nameOwner({ t }: Words, owner: ChangeOwner | undefined): string {
  const named = owner?.after ?? owner?.before;
  return named ? nameInitiative({ t }, named) : t('compare.planItself');
}

export function nameInitiative(
  { t }: Pick<Words, 't'>,
  { number, title }: Pick<Initiative, 'number' | 'title'>,
): string {
  return t('compare.initiativeNamed', { number, title });
}

/** A value as people write it; `–` where it is empty. */
export function writeValue({ format }: Words, change: { readonly path: string }, value: Value): string {
  if (value === null || value === '') return format.count(null);
  if (Array.isArray(value)) return value.length === 0 ? format.count(null) : value.join(', ');
  return change.path.endsWith('/date') ? format.date(String(value)) : String(value);
}

/** An amount of a year that may be empty (`–`) or not there at all. */
export function writeAmount({ t, format }: Words, amount: number | null | undefined): string {
  return amount === undefined ? t('compare.missing') : format.tkr(amount);
}

/** A row in one text: what names it, and what it says. */
export function writeRow({ t, format }: Words, row: Row): string {
  if ('version' in row)
    return [format.date(row.date), row.version, row.description, row.changedBy].filter(Boolean).join(' · ');
  if ('heading' in row) return [row.heading, row.text].filter(Boolean).join('\n');
  const outcome = row.outcome === null ? '' : t(`outcome.${row.outcome}`);
  const head = [format.date(row.date), row.forum, row.subject, outcome].filter(Boolean).join(' · ');
  return [head, row.text].filter(Boolean).join('\n');
}

/** Where a move went, what number became what, at which place something came or went. */
export function writeStep(
  { t, format }: Words,
  change: Extract<Change, { type: 'moved' | 'renumbered' | 'initiative' }>,
) {
  switch (change.type) {
    case 'moved':
      return t('compare.moved', { from: format.count(change.from), to: format.count(change.to) });
    case 'renumbered':
      return t('compare.renumbered', { from: change.before.number, to: change.after.number });
    case 'initiative':
      return t(change.after ? 'compare.addedAt' : 'compare.removedFrom', { place: format.count(change.place) });
  }
}

function isSection(field: string): field is SectionKey {
  return (sectionKeys as readonly string[]).includes(field);
}

function isField(field: string): field is keyof typeof fields {
  return Object.hasOwn(fields, field);
}
