import type { SectionKey } from '../plan/plan.ts';

/** The six sections by the words their headings begin with; rejection before effects, which it begins like. */
const beginnings: readonly (readonly [SectionKey, RegExp])[] = [
  ['goal', /^(?:Mål|Syfte)(?![\p{L}-])/u],
  ['benefit', /^Nytt(?:a|or)(?![\p{L}-])/u],
  ['securityNeeds', /^Säkerhets(?:behov|krav)(?![\p{L}-])/u],
  ['effectOfRejection', /^(?:Effekt(?:er)?|Konsekvens(?:er)?) (?:vid|av) avslag(?![\p{L}-])/u],
  ['effects', /^Effekt(?:er)?(?: (?:samt|och) hur (?:dessa|de) (?:kan|ska|skall) uppnås)?(?![\p{L}-])/u],
  ['funding', /^Finansiering(?:sform(?:er)?)?(?![\p{L}-])/u],
];

// "Mål för utveckling av intranätet Målet är …": a heading goes on in lower case until the text's first capital.
const goesOn = /^(?: \p{Ll}[\p{L}\p{N}/-]*[,:]?)+/u;
// "Nytta med utvecklingsinsatsen ehälsa är …": after the usual words only a preposition carries it on.
const usualWords = /^ (?:med|för) utveckling\p{Ll}*(?!\p{Ll}| (?:av|i|inom|för|kring|på|till|hos) )/u;
const mostWords = 9;

/** Which of the six sections a heading at the start of `text` begins, and how long it is; undefined where none. */
export function sectionHeading(text: string): { key: SectionKey; length: number } | undefined {
  for (const [key, beginning] of beginnings) {
    const match = beginning.exec(text);
    if (match === null) continue;
    return { key, length: headingLength(key, text, match[0].length) };
  }
  return undefined;
}

function headingLength(key: SectionKey, text: string, begun: number): number {
  const open = key === 'goal' || key === 'benefit' || (key === 'effects' && begun < 'Effekter samt'.length);
  if (!open) return begun + (text[begun] === ':' ? 1 : 0);
  const rest = text.slice(begun, begun + 160);
  let more = usualWords.exec(rest)?.[0] ?? goesOn.exec(rest)?.[0] ?? '';
  const colon = more.indexOf(':');
  if (colon >= 0) more = more.slice(0, colon);
  else if (more.split(' ').length > mostWords + 1) more = /^ (?:med|för) \p{Ll}+/u.exec(more)?.[0] ?? '';
  const length = begun + more.length;
  return length + (text[length] === ':' ? 1 : 0);
}
