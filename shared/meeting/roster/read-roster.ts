import { z } from 'zod';
import { ParticipantSchema, type Duty } from '../attendance/facts.ts';
import { columnOf, dutyOf, namesColumns, roleOf, tickOf, type RosterColumn, type SaidRole } from './columns.ts';

/** A row of a sheet with its number as the sheet's program shows it. */
export type RosterRow = { readonly number: number; readonly cells: readonly string[] };

/** Someone as a list has them: nobody has given them an id yet. */
export const RosterPersonSchema = ParticipantSchema.omit({ id: true });
export type RosterPerson = z.infer<typeof RosterPersonSchema>;

/** What is wrong with a row of a list; each has its sentence in the catalogue (`prepare.roster_…`). */
export const rosterFaults = [
  'nameMissing',
  'nameTwice',
  'roleUnknown',
  'dutyUnknown',
  'tickUnknown',
  'orderUnknown',
  'tooLong',
  'tooMany',
] as const;

export const RosterFaultSchema = z.strictObject({
  code: z.enum(rosterFaults),
  row: z.int().positive(),
  /** The column's heading as it stands in the list. */
  column: z.string(),
  value: z.string(),
});
export type RosterFault = z.infer<typeof RosterFaultSchema>;

/** A list as it was read: those whose rows hold, what is wrong with the others, and the columns that nobody asked for. */
export const RosterReadSchema = z.strictObject({
  people: z.array(RosterPersonSchema),
  faults: z.array(RosterFaultSchema),
  unread: z.array(z.string()),
});
export type RosterRead = z.infer<typeof RosterReadSchema>;

const most = 500;
const lengths = { name: 300, organisation: 200, group: 100 } as const;

/** Reads a list of people below its headings; null where no row of the first thirty heads one. A row with a fault is left out. */
export function readRoster(rows: readonly RosterRow[]): RosterRead | null {
  const headed = rows.slice(0, 30).findIndex(({ cells }) => namesColumns(cells) > 0);
  const heading = rows[headed];
  if (!heading) return null;
  const columns = heading.cells.map((cell, i) => {
    const column = columnOf(cell);
    // The first of two that say the same counts.
    return column !== null && heading.cells.findIndex((other) => columnOf(other) === column) === i ? column : null;
  });
  const people: RosterPerson[] = [];
  const faults: RosterFault[] = [];
  const names = new Set<string>();
  for (const row of rows.slice(headed + 1)) {
    if (row.cells.every((cell) => cell.trim() === '')) continue;
    const read = readPerson(row, columns, heading.cells);
    const twice = read.person !== null && names.has(read.person.name.toLowerCase());
    const nameAt = heading.cells[columns.findIndex((one) => one === 'name' || one === 'firstName')] ?? '';
    if (twice) read.faults.push({ code: 'nameTwice', row: row.number, column: nameAt, value: read.person.name });
    else if (read.person && people.length >= most)
      read.faults.push({ code: 'tooMany', row: row.number, column: nameAt, value: String(most) });
    faults.push(...read.faults);
    if (!read.person || read.faults.length > 0) continue;
    names.add(read.person.name.toLowerCase());
    people.push(read.person);
  }
  const unread = heading.cells.filter((cell, i) => cell.trim() !== '' && columns[i] === null);
  return { people: inOrder(people), faults, unread };
}

function readPerson(
  { number, cells }: RosterRow,
  columns: readonly (RosterColumn | null)[],
  headings: readonly string[],
): { readonly person: RosterPerson | null; readonly faults: RosterFault[] } {
  const faults: RosterFault[] = [];
  const at = (column: RosterColumn): string => {
    const index = columns.indexOf(column);
    return index < 0 ? '' : (cells[index] ?? '').trim().replaceAll(/\s+/g, ' ');
  };
  const fault = (code: RosterFault['code'], column: RosterColumn): null => {
    faults.push({ code, row: number, column: headings[columns.indexOf(column)] ?? '', value: at(column).slice(0, 80) });
    return null;
  };
  const named = columns.includes('name') ? 'name' : 'firstName';
  const name = at('name') || [at('firstName'), at('lastName')].filter((part) => part !== '').join(' ');
  if (name === '') fault('nameMissing', named);
  const said = at('role') === '' ? member : (roleOf(at('role')) ?? fault('roleUnknown', 'role') ?? member);
  const duty = saidDuty(at, fault) ?? said.duty ?? (isBeside(said) ? 'attending' : 'serving');
  const order =
    at('order') === '' ? null : /^[1-9]\d{0,2}\.?$/.test(at('order')) ? Number.parseInt(at('order'), 10) : 0;
  if (order === 0) fault('orderUnknown', 'order');
  const [organisation, group] = [at('organisation'), at('group')];
  if (name.length > lengths.name) fault('tooLong', named);
  if (organisation.length > lengths.organisation) fault('tooLong', 'organisation');
  if (group.length > lengths.group) fault('tooLong', 'group');
  const rest = { role: said.role, isViceChair: said.isViceChair ?? false, organisation, group, duty };
  return { person: faults.length > 0 ? null : { name, ...rest, order: duty === 'substitute' ? order : null }, faults };
}

const member: SaidRole = { role: 'member' };

function isBeside({ role }: SaidRole): boolean {
  return role === 'secretary' || role === 'other';
}

type At = (column: RosterColumn) => string;
type Fault = (code: RosterFault['code'], column: RosterColumn) => null;

/** What the columns say of serving; null where they say nothing, so that the role tells. */
function saidDuty(at: At, fault: Fault): Duty | null {
  if (at('duty') !== '') return dutyOf(at('duty')) ?? fault('dutyUnknown', 'duty');
  for (const column of ['substitute', 'serving'] as const) {
    const word = at(column);
    if (word === '') continue;
    // Under either heading lists write the word itself as well as a tick.
    const duty = dutyOf(word);
    if (duty) return duty;
    const ticked = tickOf(word);
    if (ticked === null) return fault('tickUnknown', column);
    if (ticked) return column;
  }
  return null;
}

/** Substitutes whose order nobody gave come in after those who have one, as the list has them. */
function inOrder(people: readonly RosterPerson[]): RosterPerson[] {
  let last = Math.max(0, ...people.map(({ order }) => order ?? 0));
  return people.map((one) => (one.duty === 'substitute' && one.order === null ? { ...one, order: ++last } : one));
}
