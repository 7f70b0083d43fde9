/** What a digit came to: more may follow, these are the points, or they are more than can be given. */
export type Entered =
  | { readonly kind: 'typed'; readonly typed: string }
  | { readonly kind: 'given'; readonly points: number }
  | { readonly kind: 'tooMany' };

/** One digit more. Points are given as soon as no other digit can follow, so that 0–5 takes one key. */
export function enterDigit(typed: string, digit: string, maximum: number): Entered {
  const points = Number(typed + digit);
  if (points > maximum) return { kind: 'tooMany' };
  if (points === 0 || points * 10 > maximum) return { kind: 'given', points };
  return { kind: 'typed', typed: String(points) };
}
