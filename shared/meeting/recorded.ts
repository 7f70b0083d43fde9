import type { OperationId } from '../log/operation.ts';

/**
 * A value that someone recorded, with the operation that did. `rivals` are other values that were recorded without
 * knowing of this one: the last in the log's order shows, the others stay visible as a conflict until someone who
 * knows them all records anew.
 */
export type Recorded<T> = { readonly value: T; readonly by: OperationId; readonly rivals: readonly Rival<T>[] };
export type Rival<T> = { readonly value: T; readonly by: OperationId };

/** What a writer knew is replaced; what they did not stays beside it as a rival (SPEC M5). */
export function record<T>(
  before: Recorded<T> | null | undefined,
  value: T,
  by: OperationId,
  knew: (later: OperationId, earlier: OperationId) => boolean,
): Recorded<T> {
  const earlier = before ? [...before.rivals, { value: before.value, by: before.by }] : [];
  return { value, by, rivals: earlier.filter((one) => !knew(by, one.by)) };
}

/** Whether saying this again would change nothing: it is what stands, and nobody said otherwise. */
export function stands<T>(before: Recorded<T> | null | undefined, value: T): boolean {
  return before !== null && before !== undefined && before.value === value && before.rivals.length === 0;
}
