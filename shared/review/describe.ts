import type { Finding, FindingKind, Severity } from '../document/finding.ts';
import type { FindingCode } from '../document/finding-messages.ts';
import type { Key } from '../language/catalogue.ts';
import type { Format } from '../language/format.ts';
import type { Translate } from '../language/translator.ts';
import type { Target, Value } from './facts.ts';
import type { FindingState } from './queries.ts';

export const severityKeys = {
  error: 'plans.severityError',
  warning: 'plans.severityWarning',
  rounding: 'plans.severityRounding',
  info: 'plans.severityInfo',
} as const satisfies Record<Severity, Key>;

export const kindKeys = {
  sum: 'review.kindSum',
  mismatch: 'review.kindMismatch',
  date: 'review.kindDate',
  version: 'review.kindVersion',
  priority: 'review.kindPriority',
  name: 'review.kindName',
  structure: 'review.kindStructure',
  duplicate: 'review.kindDuplicate',
  truncated: 'review.kindTruncated',
  ambiguous: 'review.kindAmbiguous',
} as const satisfies Record<FindingKind, Key>;

export const stateKeys = {
  open: 'review.stateOpen',
  accepted: 'review.stateAccepted',
  corrected: 'review.stateCorrected',
} as const satisfies Record<FindingState, Key>;

const plainNames = ['plans.stated', 'plans.computed'] as const;

/** What the two amounts of a finding are called, where its code says more than that one stands and one was computed. */
const amountNames = {
  'budget-tables-differ': ['plans.byBudget', 'plans.bySummary'],
  'plan-budget-differ': ['plans.byBudget', 'plans.byPlan'],
  'initiative-budget-differ': ['plans.byBudget', 'plans.byPlan'],
  'text-table-differ': ['plans.byText', 'plans.byTable'],
  'funding-table-differ': ['plans.bySection', 'plans.byTable'],
} as const satisfies Partial<Record<FindingCode, readonly [stated: Key, computed: Key]>>;

/** A finding's amounts that are there, in kronor, each with what it is called. */
export function amountsOf({ code, stated, computed }: Pick<Finding, 'code' | 'stated' | 'computed'>) {
  const [statedName, computedName] = isNamed(code) ? amountNames[code] : plainNames;
  const both = [
    { name: statedName, amount: stated },
    { name: computedName, amount: computed },
  ];
  return both.filter(({ amount }) => amount !== null);
}

function isNamed(code: string): code is keyof typeof amountNames {
  return Object.hasOwn(amountNames, code);
}

/** What a value of a plan is called: `Nr 2.1: 2027, tkr`, `Inriktning`; a row of the history by its place. */
export function describeTarget(t: Translate, { initiative, pointer }: Target): string {
  const name = fieldName(t, pointer);
  if (initiative === null) return pointer === '/title' ? t('review.planTitle') : name;
  const number = initiative.slice(initiative.indexOf('/') + 1).replace(/#\d+$/, '');
  return `${t('plans.number', { number })}: ${name}`;
}

/** What a value is called among those of its own initiative: `2027, tkr`, `Mål`. */
export function fieldName(t: Translate, pointer: string): string {
  const [, kind = '', key = '', field = ''] = pointer.split('/');
  switch (kind) {
    case 'title':
      return t('review.valueTitle');
    case 'priority':
      return t('review.valuePriority');
    case 'costs':
      return t('review.valueOfYear', { year: key });
    case 'direction':
      return t('plans.direction');
    case 'sections':
      return isSection(key) ? t(`plans.${key}`) : key;
    case 'history': {
      const row = t('review.historyRow', { row: Number(key) + 1 });
      if (field === 'date') return t('review.historyDate', { version: row });
      if (field === 'version') return t('review.historyVersion', { date: row });
      if (field === 'changedBy') return t('review.historyChangedBy', { version: row });
      return t('review.historyDescription', { version: row });
    }
    default:
      return t('plans.unnamedSection');
  }
}

const sectionNames = ['goal', 'benefit', 'securityNeeds', 'effects', 'effectOfRejection', 'funding'] as const;

function isSection(key: string): key is (typeof sectionNames)[number] {
  return (sectionNames as readonly string[]).includes(key);
}

/** A value as people read it: an amount in tkr, a text cut at so many characters, *tomt* for nothing. */
export function describeValue(
  t: Translate,
  format: Format,
  { pointer }: Target,
  value: Value,
  atMost = Number.POSITIVE_INFINITY,
): string {
  if (pointer === '/priority') return value === null ? t('review.noPriority') : String(value);
  if (value === null || value === '') return t('review.empty');
  if (typeof value === 'number') return format.tkr(value);
  return value.length <= atMost ? value : `${value.slice(0, atMost - 1).trimEnd()}…`;
}
