import type { CostTable } from './cost-table.ts';
import type { ImportedInitiative } from './import-result.ts';
import type { Place } from './place.ts';
import type { FoundArea } from './read-budget.ts';
import type { SourceText } from './read-source.ts';
import { pairNames } from './similarity.ts';
import { withoutEndMark } from './split-heading.ts';

/** Which row of the cost table belongs to which initiative, by index; null where a row has no chapter. */
export type RowOwners = readonly (number | null)[];

const leastAlike = 0.3;

/**
 * Gives initiatives the priority and costs of their rows in the plan's table, by number where rows state one, else by
 * name. A row without a chapter becomes an initiative of its own after the last, since the plan lists it as one.
 */
export function attachCosts(source: SourceText, initiatives: ImportedInitiative[], table: CostTable): RowOwners {
  const byNumber = table.rows.every(({ number }) => number !== null);
  const owners = byNumber
    ? table.rows.map((row) => indexOrNull(initiatives.findIndex(({ number }) => number === row.number)))
    : pairNames(
        table.rows.map(({ title }) => title),
        initiatives.map(({ title }) => title),
        leastAlike,
      );
  let next = initiatives.reduce((most, { number }) => Math.max(most, Number.parseInt(number, 10) || 0), 0) + 1;
  for (const [index, row] of table.rows.entries()) {
    const owner = initiatives[owners[index] ?? -1] ?? fromRow(source, table, index, String(next++));
    if (owners[index] === null) initiatives.push(owner);
    owner.priority = row.priority;
    if (row.priorityAt !== null) owner.priorityAt = source.place(row.priorityAt.start, row.priorityAt.end) as Place;
    owner.costs = { ...owner.costs, ...row.costs };
    for (const [year, { start, end }] of Object.entries(row.costsAt))
      owner.costsAt[year] = source.place(start, end) as Place;
    if (owner.titleAt === undefined) {
      owner.title = withoutEndMark(row.title);
      owner.titleAt = source.place(row.titleAt.start, row.titleAt.start + owner.title.length) as Place;
    }
  }
  return owners;
}

function indexOrNull(index: number): number | null {
  return index < 0 ? null : index;
}

function fromRow(source: SourceText, table: CostTable, index: number, number: string): ImportedInitiative {
  const row = table.rows[index]!;
  return {
    number: row.number ?? number,
    title: withoutEndMark(row.title),
    priority: row.priority,
    costs: row.costs,
    at: source.place(row.at.start, row.at.end) as Place,
    costsAt: {},
    budget: null,
    sections: {
      goal: { text: '' },
      benefit: { text: '' },
      securityNeeds: { text: '' },
      effects: { text: '' },
      effectOfRejection: { text: '' },
      funding: { text: '' },
    },
    otherSections: [],
    parts: [],
  };
}

/**
 * Gives initiatives and their parts the budget rows that are named like them, or like a section of their own where no
 * row is named like their title; gives back the rows that none is like.
 */
export function attachBudget(
  source: SourceText,
  initiatives: readonly ImportedInitiative[],
  area: FoundArea,
): FoundArea['items'] {
  const all = initiatives.flatMap((initiative) => [initiative, ...initiative.parts]);
  const titled = all.map((owner) => ({ owner, name: owner.title }));
  const left = giveRows(source, area.items, titled);
  const headed = all
    .filter(({ budget }) => budget === null)
    .flatMap((owner) => owner.otherSections.map(({ heading }) => ({ owner, name: heading })))
    .filter(({ name }) => name !== '');
  return giveRows(source, left, headed);
}

function giveRows(
  source: SourceText,
  items: FoundArea['items'],
  named: readonly { readonly owner: ImportedInitiative; readonly name: string }[],
): FoundArea['items'] {
  const pairs = pairNames(
    items.map(({ name }) => name),
    named.map(({ name }) => name),
    leastAlike,
  );
  return items.filter(({ name, amount, at }, index) => {
    const owner = named[pairs[index] ?? -1]?.owner;
    if (owner === undefined || owner.budget !== null) return true;
    owner.budget = { name, amount, at: source.place(at.start, at.end) as Place };
    return false;
  });
}
