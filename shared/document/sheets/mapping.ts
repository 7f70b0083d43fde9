import { z } from 'zod';

import { sectionKeys } from '../../plan/plan.ts';
import { units } from './amount-text.ts';

/** What a sheet's table is; each becomes its own part of the import. */
export const tableKinds = ['initiatives', 'budget', 'services', 'organisations', 'developmentList', 'funding'] as const;
export type TableKind = (typeof tableKinds)[number];

/** What a column holds, where it holds no amounts by year. `other` is kept under its own heading, `total` only checked. */
export const columnRoles = [
  'area',
  'group',
  'code',
  'number',
  'title',
  'priority',
  'kind',
  ...sectionKeys,
  'comment',
  'version',
  'date',
  'maintenancePrevious',
  'development',
  'maintenance',
  'total',
  'other',
] as const;
type NamedRole = (typeof columnRoles)[number];
/** A column of amounts, by what they are of: `amount:2027`, `amount:P0 2026`; `amount:` takes the sheet's year. */
export type ColumnRole = NamedRole | `amount:${string}`;

const AmountRole = z.templateLiteral(['amount:', z.string().max(60)]);
const ColumnRoleSchema = z.union([z.enum(columnRoles), AmountRole]);

/** What a row of the table is: one of its rows, a sum of others, the name over a group of rows, or left out. */
export const rowRoles = ['row', 'sum', 'group', 'left'] as const;
export type RowRole = (typeof rowRoles)[number];

const index = z.int().nonnegative();

/** How one sheet is read. Rows and columns are indexes from 0 into what the reader gave. */
export const SheetMappingSchema = z.strictObject({
  /** Null where the sheet is left out. */
  kind: z.enum(tableKinds).nullable(),
  /** The first and last row of the heading; null where the table has none. */
  header: z.tuple([index, index]).nullable(),
  /** Null where nothing states it: then it is told by the amounts' size, and said. */
  unit: z.enum(units).nullable(),
  /** The area of rows that state none. */
  area: z.string().max(200).nullable(),
  /** The year of amounts that state none, and the first of the period where no column has a year. */
  year: z.int().min(1900).max(2999).nullable(),
  /** One for each column; null for what is not read. */
  columns: z.array(ColumnRoleSchema.nullable()).max(1000),
  /** What a person said of rows, by index. */
  rows: z.record(z.string().regex(/^\d+$/), z.enum(rowRoles)),
});
export type SheetMapping = z.infer<typeof SheetMappingSchema>;

/** How a workbook is read: one for each of its sheets. */
export const BookMappingSchema = z.array(SheetMappingSchema).max(1000);
export type BookMapping = z.infer<typeof BookMappingSchema>;

/** A sheet that is left out. */
export function leftOut(columns: number): SheetMapping {
  return {
    kind: null,
    header: null,
    unit: null,
    area: null,
    year: null,
    columns: Array.from({ length: columns }, () => null),
    rows: {},
  };
}

/** What amounts of a column are of: a year, `P0 2026`, or nothing; undefined for a column of something else. */
export function amountLabel(role: ColumnRole | null): string | undefined {
  return role?.startsWith('amount:') ? role.slice('amount:'.length) : undefined;
}

/** The columns of a role, in order. */
export function columnsOf({ columns }: SheetMapping, role: ColumnRole): readonly number[] {
  return byRole(columns).roles.get(role) ?? none;
}

/** The columns of amounts with what they are of. */
export function amountColumns({ columns }: SheetMapping): readonly AmountColumn[] {
  return byRole(columns).amounts;
}

type AmountColumn = { readonly column: number; readonly label: string };
type ByRole = { readonly roles: ReadonlyMap<ColumnRole, readonly number[]>; readonly amounts: readonly AmountColumn[] };

const none: readonly number[] = [];
// Asked for each row of a table: sorted out once for a mapping's columns, which never change.
const sorted = new WeakMap<SheetMapping['columns'], ByRole>();

function byRole(columns: SheetMapping['columns']): ByRole {
  const known = sorted.get(columns);
  if (known !== undefined) return known;
  const roles = new Map<ColumnRole, number[]>();
  for (const [column, role] of columns.entries())
    if (role !== null) roles.set(role, [...(roles.get(role) ?? []), column]);
  const amounts = columns.flatMap((role, column) => {
    const label = amountLabel(role);
    return label === undefined ? [] : [{ column, label }];
  });
  sorted.set(columns, { roles, amounts });
  return { roles, amounts };
}
