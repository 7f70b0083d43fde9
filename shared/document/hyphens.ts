const broken = /-[^\S\n\r]{0,9}(?:\r\n|[\n\r])\s{0,40}(?=\p{Ll})/gu;
const before = /[\p{L}\p{M}]{2,40}$/u;
const after = /^[\p{L}\p{M}]{2,40}/u;
const word = /[\p{L}\p{M}]+(?:-[\p{L}\p{M}]+)*/gu;
// "IT-stöd" keeps its hyphen, and "mål- och" stands for a word's missing half.
const abbreviation = /^\p{Lu}{2,}$/u;
const joining = /^(?:och|eller|samt|resp|respektive|men)$/u;
// So many of the broken words must be known whole before a text is taken to break words at its line ends.
const leastKnown = 3;

/**
 * Tells, by where it stands, a hyphen that a line's end put into a word (`utveck-` `ling`) from a word's own (`it-`
 * `stöd`): in a text where most words broken so stand whole elsewhere, those that stand nowhere with the hyphen.
 */
export function lineHyphens(source: string): ReadonlySet<number> {
  const breaks = [...source.matchAll(broken)].flatMap(({ index: at, 0: { length } }) => {
    const first = before.exec(source.slice(Math.max(0, at - 40), at))?.[0];
    const rest = after.exec(source.slice(at + length, at + length + 40))?.[0];
    return first === undefined || rest === undefined ? [] : [{ at, first, rest }];
  });
  if (breaks.length < leastKnown) return new Set();
  const counts = new Map<string, number>();
  for (const [found] of source.matchAll(word))
    counts.set(found.toLowerCase(), (counts.get(found.toLowerCase()) ?? 0) + 1);
  const countOf = (one: string): number => counts.get(one.toLowerCase()) ?? 0;
  const soft = breaks.filter(({ first, rest }) => {
    if (abbreviation.test(first) || countOf(`${first}-${rest}`) > 0) return false;
    // "gemen-samt" is a word where it is used; "konto-och" is two.
    return !joining.test(rest) || countOf(first + rest) >= leastKnown;
  });
  const whole = soft.filter(({ first, rest }) => countOf(first + rest) > 0).length;
  if (whole < leastKnown || whole * 2 < breaks.length) return new Set();
  return new Set(soft.map(({ at }) => at));
}
