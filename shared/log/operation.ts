import { z } from 'zod';
import { canonicalJson, sha256Hex } from '../plan/canonical-json.ts';

/** The SHA-256 (64 hex digits) that names an operation. */
export type OperationId = string;
/** Names one intent; all operations of one command share it, and undo takes back the whole of it. */
export type CommandId = string;

const hash = z.string().regex(/^[0-9a-f]{64}$/);

/** A fact as the log sees it: it has a type and otherwise belongs to whoever evolves it. */
export const FactSchema = z.looseObject({ type: z.string().min(1).max(100) });
export type AnyFact = Readonly<z.infer<typeof FactSchema>>;

/** The most parents that an envelope holds. */
export const maxParents = 64;

/** SPEC L1: the envelope. `at` is UTC with milliseconds and is never used to order anything. */
export const OperationSchema = z.strictObject({
  id: hash,
  parents: z.array(hash).max(maxParents),
  device: z.string().min(1).max(100),
  at: z.iso.datetime({ precision: 3 }),
  actor: z.string().max(200),
  command: z.string().min(1).max(100),
  fact: FactSchema,
});

/** A fact in its envelope: immutable and named by its content. */
export type Operation<Fact extends AnyFact = AnyFact> = {
  readonly id: OperationId;
  readonly parents: readonly OperationId[];
  readonly device: string;
  readonly at: string;
  readonly actor: string;
  readonly command: CommandId;
  readonly fact: Fact;
};

/**
 * SPEC L2: names an operation, the SHA-256 of the canonical JSON (RFC 8785) of all but its id.
 * Parents are sorted and made unique first, so that the same operation has one name.
 */
export function seal<Fact extends AnyFact>(unnamed: Omit<Operation<Fact>, 'id'>): Operation<Fact> {
  const parents = [...new Set(unnamed.parents)].sort();
  const content = { ...unnamed, parents };
  return { id: sha256Hex(canonicalJson(content)), ...content };
}

/** SPEC L2: true where the operation's id is the hash of its content and its parents stand in order. */
export function isSealed(operation: Operation): boolean {
  const { id, ...content } = operation;
  try {
    return seal(content).id === id && content.parents.every((parent, i) => i === 0 || content.parents[i - 1]! < parent);
  } catch {
    return false; // What has no canonical JSON (half a surrogate pair, nesting deeper than the stack) has no name.
  }
}

/**
 * Reads one operation from untrusted JSON, e.g. a line of `logg.jsonl`: the very value that was hashed, or null where
 * its shape or its name does not hold (SPEC L1, L2). Never throws.
 */
export function readOperation(json: unknown): Operation | null {
  // Not what the schema returns: it would leave out a member named `__proto__`, which the name covers.
  return OperationSchema.safeParse(json).success && isSealed(json as Operation) ? (json as Operation) : null;
}
