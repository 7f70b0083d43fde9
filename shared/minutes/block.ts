import type { OperationId } from '../log/operation.ts';
import type { Profile } from '../meeting/opened.ts';

/**
 * The minutes of a meeting as a value: what the window shows, the PDF prints and the package carries.
 * Texts are plain text: `\n` is a new line, an empty line between begins a new paragraph; nothing in them is markup.
 */
export type Minutes = {
  /** Minutes are Swedish whatever language the window speaks. */
  readonly language: 'sv';
  /** Who met: `Prioriteringsforum Ledning och styrning`. */
  readonly body: string;
  readonly profile: Profile;
  readonly title: string;
  /** ISO day. */
  readonly date: string;
  readonly place: string;
  /** UTC instant. */
  readonly startedAt: string;
  /** UTC instant; null while the meeting goes on. */
  readonly endedAt: string | null;
  readonly blocks: readonly Block[];
  /** Those who sign, in the order they do: chair first. */
  readonly signatories: readonly Signatory[];
  /** True until the meeting is closed. */
  readonly draft: boolean;
  /** What the registry finds the minutes by: the meeting's short id and its place in the register. */
  readonly reference: string;
};

/** Someone who signs, with the role as it stands under the line: `Ordförande`. */
export type Signatory = { readonly role: string; readonly name: string };

/** A piece of the minutes, with the ids of the operations that it stands on; none for what follows from the form. */
export type Block = { readonly operations: readonly OperationId[] } & Content;

export type Content =
  | { readonly kind: 'heading'; readonly level: 1 | 2 | 3; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: string }
  /** An item of the agenda: `§ 7`, its title, and the diarienummer it goes by. */
  | { readonly kind: 'section'; readonly number: string; readonly title: string; readonly caseNumber: string | null }
  | { readonly kind: 'facts'; readonly rows: readonly { readonly term: string; readonly text: string }[] }
  | { readonly kind: 'list'; readonly ordered: boolean; readonly items: readonly string[] }
  | Table
  /** Clauses are att-satser as they read: each begins with `att `. */
  | { readonly kind: 'decision'; readonly lead: string; readonly clauses: readonly string[] }
  /** What a forum or a party says; `on` is what of, `outcome` a word such as `Tillstyrks`. */
  | {
      readonly kind: 'statement';
      readonly from: string;
      readonly on: string;
      readonly outcome: string;
      readonly text: string;
    }
  /** A note of a kind that has a name: `Reservation`, `Protokollsanteckning`. */
  | { readonly kind: 'note'; readonly note: string; readonly text: string }
  /** Where the signatories sign. */
  | { readonly kind: 'signatures' };

export type Table = {
  readonly kind: 'table';
  readonly caption: string;
  readonly columns: readonly Column[];
  /** Cells as people read them; as many as there are columns. */
  readonly rows: readonly (readonly string[])[];
  readonly totals: readonly string[] | null;
  readonly cut: Cut | null;
};

/** `end` is for figures. */
export type Column = { readonly title: string; readonly align: 'start' | 'end' };

/** Where the money ends: after so many rows (0 is above them all), with what the line says. */
export type Cut = { readonly after: number; readonly text: string };

export type BlockKind = Block['kind'];
export type BlockOf<Kind extends BlockKind> = Extract<Block, { readonly kind: Kind }>;
