import type { Key } from '../language/catalogue.ts';
import type { Translate } from '../language/translator.ts';
import { refusalKeys } from './describe-refusal.ts';
import { reviewRefusalKeys } from './describe-review-refusal.ts';
import type { Problem, ProblemCode } from './problem.ts';

type Unsaid = Exclude<`errors.${ProblemCode}` | `errors.${ProblemCode}Next`, Key>;
/** A code without both its sentences in the catalogue does not compile here. */
export const everyProblemIsSaid: [Unsaid] extends [never] ? true : Unsaid = true;

/** What happened, to what, and what to do next, in the reader's language. */
export function describeProblem(
  t: Translate,
  { code, params }: Problem,
): { readonly what: string; readonly next: string } {
  const say = t as (key: string, values: Problem['params']) => string;
  const { reason } = params;
  const keys: Readonly<Record<string, Key>> = code === 'reviewRefused' ? reviewRefusalKeys : refusalKeys;
  const refusal = typeof reason === 'string' ? keys[reason] : undefined;
  const values = refusal === undefined ? params : { ...params, reason: say(refusal, params) };
  return { what: say(`errors.${code}`, values), next: say(`errors.${code}Next`, values) };
}
