import type { Kronor } from './money.ts';

/** A row of a table: what it is called in its group, and its amounts by column. A note counts as part of it. */
export type AmountRow = {
  readonly group: string;
  readonly name: string;
  readonly amounts: Readonly<Record<string, Kronor | null>>;
  readonly note: string | null;
};

/** An amount that is another; `undefined` is a column that is not there. */
export type AmountChange = {
  readonly column: string;
  readonly before: Kronor | null;
  readonly after: Kronor | null;
  readonly difference: Kronor;
};

/** A row that came, went or says something else; `amounts` are those that differ, of a new or gone row all. */
export type RowChange = {
  readonly change: 'added' | 'removed' | 'changed';
  readonly group: string;
  readonly name: string;
  readonly amounts: readonly AmountChange[];
  readonly note: { readonly before: string | null; readonly after: string | null } | null;
};

/**
 * What differs between two tables, rows known by their group and name, however those are spaced and written large; the
 * order of rows says nothing. What went stands last.
 */
export function diffRows(before: readonly AmountRow[], after: readonly AmountRow[]): RowChange[] {
  const left = new Map<string, AmountRow[]>();
  for (const row of before) left.set(keyOf(row), [...(left.get(keyOf(row)) ?? []), row]);
  const changes = after.flatMap((row) => {
    const was = left.get(keyOf(row))?.shift();
    return was ? changed(was, row) : [whole('added', row)];
  });
  return [...changes, ...[...left.values()].flat().map((row) => whole('removed', row))];
}

function keyOf({ group, name }: AmountRow): string {
  return [group, name]
    .map((part) =>
      part
        .normalize('NFC')
        .toLowerCase()
        .replace(/[\s\u00ad-]+/gu, ''),
    )
    .join('\n');
}

function whole(change: 'added' | 'removed', { group, name, amounts, note }: AmountRow): RowChange {
  const all = Object.entries(amounts).map(([column, amount]) =>
    change === 'added' ? difference(column, null, amount) : difference(column, amount, null),
  );
  const changedNote =
    note === null ? null : change === 'added' ? { before: null, after: note } : { before: note, after: null };
  return { change, group, name, amounts: all, note: changedNote };
}

function changed(before: AmountRow, after: AmountRow): RowChange[] {
  const columns = new Set([...Object.keys(before.amounts), ...Object.keys(after.amounts)]);
  const amounts = [...columns]
    .map((column) => difference(column, before.amounts[column] ?? null, after.amounts[column] ?? null))
    .filter((amount) => amount.before !== amount.after);
  const note = before.note === after.note ? null : { before: before.note, after: after.note };
  if (amounts.length === 0 && note === null) return [];
  return [{ change: 'changed', group: after.group, name: after.name, amounts, note }];
}

function difference(column: string, before: Kronor | null, after: Kronor | null): AmountChange {
  return { column, before, after, difference: (after ?? 0) - (before ?? 0) };
}
