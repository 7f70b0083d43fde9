import { z } from 'zod';

import { rowRoles, SheetMappingSchema } from './mapping.ts';

const kronor = z.int().nullable();

/** A sheet as a person looks it over: its mapping, what is open, its columns, its first rows and those that are sums. */
export const SheetViewSchema = z.strictObject({
  name: z.string(),
  isHidden: z.boolean(),
  mapping: SheetMappingSchema,
  questions: z.array(
    z.strictObject({
      what: z.enum(['kind', 'title', 'area', 'year', 'unit', 'column', 'costKind', 'areaByName']),
      isNeeded: z.boolean(),
      column: z.int().nullable(),
    }),
  ),
  /** Rows that hold something, and of those the table's own. */
  rowCount: z.int(),
  dataCount: z.int(),
  /** Columns that hold something, with what they come to and what the sheet's own sum row says, in kronor. */
  columns: z.array(
    z.strictObject({ column: z.int(), letter: z.string(), words: z.string(), computed: kronor, stated: kronor }),
  ),
  rows: z.array(
    z.strictObject({
      index: z.int(),
      number: z.int(),
      role: z.enum([...rowRoles, 'above', 'heading']),
      cells: z.array(z.string()),
    }),
  ),
});
export type SheetView = z.infer<typeof SheetViewSchema>;

/** A workbook while it is looked over. */
export const SheetsStateSchema = z.strictObject({
  sheets: z.array(SheetViewSchema),
  /** Nothing is open: the mapping need not be looked at. */
  isSure: z.boolean(),
  /** Something needed is open: nothing can be taken in before it is answered. */
  isBlocked: z.boolean(),
  /** Whether a layout that was mapped before said how. */
  isRemembered: z.boolean(),
});
export type SheetsState = z.infer<typeof SheetsStateSchema>;
