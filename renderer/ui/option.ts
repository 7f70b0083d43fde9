/** One of a few things to choose between; a type of its own for the ids keeps the choice checked by the compiler. */
export interface Option<Id extends string = string> {
  readonly id: Id;
  readonly label: string;
  /** A few words under the label. */
  readonly hint?: string;
  readonly isDisabled?: boolean;
}

/** The option with that id, or nothing: what a component of others gives back is only a key. */
export function findOption<Id extends string>(options: readonly Option<Id>[], key: unknown): Option<Id> | undefined {
  return options.find((option) => option.id === key);
}
