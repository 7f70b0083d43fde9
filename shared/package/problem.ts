import { z } from 'zod';

const file = z.string();
/** A byte's place in the package, from 0. */
const offset = z.int();
const instant = z.iso.datetime();
const nameFault = z.enum(['empty', 'too-long', 'not-relative', 'character', 'not-normalised', 'reserved']);

function kind<const Code extends string, const Shape extends z.core.$ZodShape>(code: Code, shape: Shape) {
  return z.strictObject({ code: z.literal(code), ...shape });
}

/** Everything that can be wrong with a package, and where. Closed: each kind has its sentences in `messages.ts`. */
export const PackageProblemSchema = z.discriminatedUnion('code', [
  // The container
  kind('not-a-package', { offset }),
  kind('wrong-mimetype', { offset }),
  kind('cut-short', { file: file.nullable(), bytes: z.int() }),
  kind('container-changed', { file: file.nullable(), offset }),
  kind('checksum-wrong', { file }),
  kind('too-large', { bytes: z.int(), limit: z.int() }),
  kind('too-many-files', { limit: z.int() }),
  kind('name-not-allowed', { file, fault: nameFault }),
  kind('name-twice', { file }),
  kind('file-encrypted', { file }),
  kind('file-compressed', { file }),
  // What the signatures cover
  kind('no-signature', {}),
  kind('manifest-unreadable', { file }),
  kind('file-missing', { file }),
  kind('file-out-of-place', { file }),
  kind('file-unnamed', { file, manifest: file }),
  kind('file-changed', { file, manifest: file }),
  // The signatures
  kind('signature-unreadable', { file }),
  kind('signature-wrong', { file, name: z.string() }),
  kind('certificate-not-valid-then', { file, name: z.string(), signedAt: instant, from: instant, to: instant }),
  kind('signed-in-the-future', { file, name: z.string(), signedAt: instant }),
  // The minutes and the decisions
  kind('pdf-unreadable', { file }),
  kind('pdf-not-signed', { file }),
  kind('pdf-changed-after-signing', { file }),
  kind('decisions-unreadable', { file }),
  kind('decisions-of-other-minutes', { file, minutes: file }),
]);
export type PackageProblem = z.infer<typeof PackageProblemSchema>;
export type PackageProblemCode = PackageProblem['code'];
