import { duties, type Duty, type Role } from '../attendance/facts.ts';

/** What a column of a roster says. `serving` and `substitute` are ticked; `duty` has a word. */
export const rosterColumns = [
  'name',
  'firstName',
  'lastName',
  'role',
  'organisation',
  'group',
  'duty',
  'serving',
  'substitute',
  'order',
] as const;
export type RosterColumn = (typeof rosterColumns)[number];

// As registries and party offices head their lists, in Swedish and English.
const headings: Readonly<Record<RosterColumn, readonly string[]>> = {
  name: ['namn', 'name', 'person', 'för och efternamn', 'förnamn efternamn'],
  firstName: ['förnamn', 'first name', 'tilltalsnamn'],
  lastName: ['efternamn', 'last name', 'surname'],
  role: ['roll', 'role', 'uppdrag', 'funktion', 'befattning i organet'],
  organisation: ['organisation', 'organization', 'förvaltning', 'bolag', 'förvaltning bolag', 'enhet', 'tillhör'],
  group: ['parti', 'grupp', 'group', 'party', 'partigrupp'],
  duty: ['tjänstgöring', 'tjänstgörande ersättare', 'ledamot ersättare', 'duty', 'ställning'],
  serving: ['tjänstgörande', 'serving', 'ordinarie'],
  substitute: ['ersättare', 'substitute', 'suppleant'],
  order: ['ordning', 'turordning', 'ersättarordning', 'inträdesordning', 'order'],
};

const byHeading = new Map(rosterColumns.flatMap((column) => headings[column].map((name) => [name, column] as const)));

/** What a heading's column says; null for one that a roster does not have. */
export function columnOf(heading: string): RosterColumn | null {
  return byHeading.get(plain(heading)) ?? null;
}

/** How many different columns of a roster a row names: a heading names who they are, and so is told from people. */
export function namesColumns(cells: readonly string[]): number {
  const named = new Set(cells.flatMap((cell) => columnOf(cell) ?? []));
  const hasName = named.has('name') || (named.has('firstName') && named.has('lastName'));
  return hasName ? named.size : 0;
}

/** What a word says that someone does in a meeting. */
export type SaidRole = { readonly role: Role; readonly isViceChair?: true; readonly duty?: Duty };

const roleWords: Readonly<Record<string, SaidRole>> = {
  ordförande: { role: 'chair' },
  ordf: { role: 'chair' },
  chair: { role: 'chair' },
  'vice ordförande': { role: 'member', isViceChair: true },
  'vice ordf': { role: 'member', isViceChair: true },
  'vice chair': { role: 'member', isViceChair: true },
  sekreterare: { role: 'secretary' },
  secretary: { role: 'secretary' },
  justerare: { role: 'approver' },
  justeringsperson: { role: 'approver' },
  approver: { role: 'approver' },
  ledamot: { role: 'member' },
  deltagare: { role: 'member' },
  representant: { role: 'member' },
  member: { role: 'member' },
  ersättare: { role: 'member', duty: 'substitute' },
  suppleant: { role: 'member', duty: 'substitute' },
  substitute: { role: 'member', duty: 'substitute' },
  övrig: { role: 'other' },
  övriga: { role: 'other' },
  adjungerad: { role: 'other' },
  föredragande: { role: 'other' },
  tjänsteperson: { role: 'other' },
  tjänsteman: { role: 'other' },
  other: { role: 'other' },
};

/** The role that a word names, `1:e vice ordförande` too; null where it names none. */
export function roleOf(word: string): SaidRole | null {
  const said = plain(word).replace(/^(\d+ ?[ea]?|första|förste|andra|andre|tredje) vice/u, 'vice');
  return Object.hasOwn(roleWords, said) ? (roleWords[said] ?? null) : null;
}

const dutyWords: Readonly<Record<Duty, readonly string[]>> = {
  serving: ['tjänstgörande', 'ordinarie', 'ledamot', 'serving'],
  substitute: ['ersättare', 'suppleant', 'substitute'],
  attending: ['närvarande', 'övrig', 'ej tjänstgörande', 'adjungerad', 'attending'],
};

/** The duty that a word names; null where it names none. */
export function dutyOf(word: string): Duty | null {
  return duties.find((duty) => dutyWords[duty].includes(plain(word))) ?? null;
}

const yes = ['x', 'ja', 'j', '1', 'yes', 'y', 'sant', 'true', '✓', '✔'];
const no = ['', 'nej', 'n', '0', 'no', 'falskt', 'false', '-', '–'];

/** Whether a column is ticked; null where that can't be told. */
export function tickOf(word: string): boolean | null {
  const said = word.trim().toLowerCase();
  return yes.includes(said) ? true : no.includes(said) ? false : null;
}

function plain(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFC')
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
