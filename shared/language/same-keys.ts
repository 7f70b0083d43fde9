/** What an English place has to be: a message for each Swedish one, no more and no less. */
export type SameKeys<Place> = { readonly [Name in keyof Place]: string };
