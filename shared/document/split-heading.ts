// Words that begin a sentence about what a heading names.
const openers = new RegExp(
  `(?<= )(?:${[
    'Området',
    'Tjänste(?:n|rna|området)',
    'Utvecklings(?:området|insats(?:en|er|erna)|initiativet)',
    'Insats(?:en|erna)',
    'Initiativet',
    'Digitaliseringen',
    'Staden',
    'Kommunen',
    'Nämnden',
    'Förvaltningen',
    'Målet',
    'Syftet',
    'Avsikten',
    'De[nt]?',
    'Denna',
    'Detta',
    'Dessa',
    'E(?:n|tt)',
    'Se',
    'I(?:dag|nom)?',
    'Under',
    'För(?: att)?',
    'Genom',
    'Enligt',
    'Här',
    'Vi',
    'Arbetet',
    'Behovet',
  ].join('|')}) (?=\\p{Ll}|\\p{Lu}\\p{Ll}+ )`,
  'gu',
);
const leastWords = 5;
const longestTitle = 240;

/**
 * Where the text after a heading's words begins, for a heading with no line of its own: `Telefoni Tjänsten består av …`
 * splits before `Tjänsten`. Gives the text's length where all of it is the heading.
 */
export function headingEnd(text: string): number {
  const words = text.trim();
  const hasSentence = /[.!?](?: \p{Lu}|$)/u.test(words) && words.split(' ').length > 12;
  const repeated = repeatOfStart(text);
  for (const { index } of text.matchAll(openers)) {
    const rest = text.slice(index);
    const opens = rest.trim().split(' ').length >= leastWords && (hasSentence || words.startsWith('Se ', index));
    if (opens || looksLikeSentence(rest)) return repeated > 0 ? Math.min(index, repeated) : index;
  }
  if (repeated > 0) return repeated;
  if (!hasSentence) return text.length;
  const capital = /(?<=[\p{Ll}\d.)] )\p{Lu}\p{Ll}*(?= \p{Ll})/u.exec(text.slice(0, longestTitle));
  return capital?.index ?? Math.min(text.length, longestTitle);
}

// "Webbsidor m.m." and "Infrastruktur etc." keep their full stop.
const abbreviated = /(?:\.\p{L}{1,3}|(?:^| |\()(?:etc|osv|mm|m ?fl|dvs|resp|inkl|exkl|jfr))\.$/iu;

/** A heading's words without the colon or full stop that ends them. */
export function withoutEndMark(heading: string): string {
  const words = heading.trim();
  return abbreviated.test(words) ? words : words.replace(/\s*[.:;,]+$/u, '');
}

/** "Grafisk service Grafisk service är …": the heading ends where its own words come again. */
function repeatOfStart(text: string): number {
  const start = /^\p{Lu}[\p{L}-]*(?: \p{Ll}[\p{L}-]*)*/u.exec(text)?.[0].trim() ?? '';
  if (start.length < 6) return 0;
  const again = text.indexOf(` ${start} `, start.length - 1);
  return again > 0 && again <= start.length + 2 ? again + 1 : 0;
}

function looksLikeSentence(text: string): boolean {
  return text.trim().split(' ').length >= leastWords && /^Se |[.!?](?: |$)/u.test(text);
}
