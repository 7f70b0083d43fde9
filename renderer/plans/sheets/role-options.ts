import {
  amountLabel,
  type ColumnRole,
  type SheetMapping,
  type TableKind,
} from '../../../shared/document/sheets/mapping.ts';
import type { Key } from '../../../shared/language/catalogue.ts';
import type { Translate } from '../../../shared/language/translator.ts';
import { sectionKeys } from '../../../shared/plan/plan.ts';
import type { Option } from '../../ui/option.ts';

type NamedRole = Exclude<ColumnRole, `amount:${string}`>;
/** What is chosen in a column's list: a role, or that it is not read. */
export type RoleChoice = ColumnRole | 'none';

const words = {
  area: 'sheets.roleArea',
  group: 'sheets.roleGroup',
  code: 'sheets.roleCode',
  number: 'sheets.roleNumber',
  title: 'sheets.roleTitle',
  priority: 'sheets.rolePriority',
  kind: 'sheets.roleKind',
  goal: 'plans.goal',
  benefit: 'plans.benefit',
  securityNeeds: 'plans.securityNeeds',
  effects: 'plans.effects',
  effectOfRejection: 'plans.effectOfRejection',
  funding: 'plans.funding',
  comment: 'sheets.roleComment',
  version: 'sheets.roleVersion',
  date: 'sheets.roleDate',
  maintenancePrevious: 'sheets.roleMaintenancePrevious',
  development: 'sheets.roleDevelopment',
  maintenance: 'sheets.roleMaintenance',
  total: 'sheets.roleTotal',
  other: 'sheets.roleOther',
} as const satisfies Record<NamedRole, Key>;

const rolesOf: Readonly<Record<TableKind, readonly NamedRole[]>> = {
  initiatives: ['area', 'number', 'title', 'priority', ...sectionKeys, 'comment', 'other', 'total', 'version', 'date'],
  budget: ['area', 'title', 'maintenancePrevious', 'development', 'maintenance', 'total'],
  services: ['area', 'kind', 'title', 'comment', 'total'],
  organisations: ['group', 'code', 'title', 'total'],
  developmentList: ['area', 'title', 'total'],
  funding: ['area', 'title', 'total'],
};
const several: ReadonlySet<RoleChoice> = new Set(['other', 'comment', 'none']);
const years = 6;

/** What a column can be in a table of its kind; amounts by the years and names that the headings have. */
export function roleOptions(t: Translate, mapping: SheetMapping, heading: string): Option<RoleChoice>[] {
  const labels = mapping.columns.flatMap((role) => amountLabel(role) ?? []);
  const stated = [...labels, heading].flatMap((each) => each.match(/(?<!\d)(?:19|20)\d{2}(?!\d)/g) ?? []).map(Number);
  const first = stated.length > 0 ? Math.min(...stated) : mapping.year;
  const period = first === null ? [] : Array.from({ length: years }, (_, i) => String(first + i));
  const own = /\d/.test(heading) && heading.length <= 60 ? [heading] : [];
  const amounts = [...new Set([...labels, ...own, ...period, ''])];
  return [
    { id: 'none', label: t('sheets.roleNone') },
    ...rolesOf[mapping.kind ?? 'initiatives'].map((role) => ({ id: role, label: t(words[role]) })),
    ...amounts.map((label): Option<RoleChoice> => ({
      id: `amount:${label}`,
      label: label === '' ? t('sheets.roleAmountOpen') : t('sheets.roleAmount', { label }),
    })),
  ];
}

/** The columns when one of them gets a role: another that had it is read no more. */
export function withRole({ columns }: SheetMapping, column: number, choice: RoleChoice): (ColumnRole | null)[] {
  return columns.map((role, i) => {
    if (i === column) return choice === 'none' ? null : choice;
    return role === choice && !several.has(choice) ? null : role;
  });
}
