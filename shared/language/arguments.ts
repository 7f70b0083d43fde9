/** Reads the argument names of an ICU message at compile time, brace by brace; what is inside a plural counts too. */
type Read<Text extends string, Inside extends readonly Context[], Found> = Text extends `${infer Before}{${infer After}`
  ? Before extends `${string}}${infer Rest}`
    ? Read<`${Rest}{${After}`, Leave<Inside>, Found>
    : Inside extends readonly ['argument', ...Context[]]
      ? Read<After, ['message', ...Inside], Found>
      : Read<After, ['argument', ...Inside], Found | NameOf<After>>
  : Found;

type Context = 'argument' | 'message';

type Leave<Inside extends readonly Context[]> = Inside extends readonly [
  Context,
  ...infer Outer extends readonly Context[],
]
  ? Outer
  : [];

type NameOf<Text extends string> = Text extends `${infer Head}}${string}` ? Trim<BeforeComma<Head>> : never;
type BeforeComma<Text extends string> = Text extends `${infer Name},${string}` ? Name : Text;
type Trim<Text extends string> = Text extends ` ${infer Rest}` | `${infer Rest} ` ? Trim<Rest> : Text;

/** The names of the values that a message needs: `'count' | 'name'`, or `never`. */
export type ArgumentNames<Message extends string> = Message extends string ? Read<Message, [], never> : never;
