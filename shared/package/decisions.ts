import { z } from 'zod';
import { canonicalJson } from '../plan/canonical-json.ts';
import { MINUTES_FILE } from './names.ts';
import { RoleSchema } from './role.ts';

const Sha256Schema = z.string().regex(/^[0-9a-f]{64}$/);

/** One who is to sign. The certificate's fingerprint is null where the key is elsewhere and not known yet. */
export const SignatorySchema = z.strictObject({
  name: z.string().min(1),
  organisation: z.string(),
  role: RoleSchema,
  certificate: Sha256Schema.nullable(),
});
export type Signatory = z.infer<typeof SignatorySchema>;

/** `beslut.json`: what was decided, bound to the signed minutes, and who is to sign. */
export const DecisionsSchema = z.strictObject({
  format: z.literal('klubba.beslut.1'),
  minutes: z.strictObject({ file: z.literal(MINUTES_FILE), sha256: Sha256Schema }),
  signatories: z.array(SignatorySchema).min(1).max(99),
  /** The meeting's decisions as its own room writes them. */
  decisions: z.json(),
});
export type Decisions = z.infer<typeof DecisionsSchema>;

/**
 * The text of `beslut.json`, canonical (RFC 8785). Throws `TypeError` for decisions that JSON cannot hold, or that reading
 * would lose (a member called `__proto__`).
 */
export function writeDecisions(decisions: Omit<Decisions, 'format'>): string {
  const text = canonicalJson({ format: 'klubba.beslut.1', ...decisions } satisfies Decisions);
  if (!readDecisions(text)) throw new TypeError('these decisions cannot be read back');
  return text;
}

/** Reads `beslut.json`; null where it is anything but the canonical text of valid decisions. */
export function readDecisions(text: string): Decisions | null {
  try {
    const decisions = DecisionsSchema.parse(JSON.parse(text));
    return canonicalJson(decisions) === text ? decisions : null;
  } catch {
    return null;
  }
}
