/** A field of a CSV file: its words, and where they stand without quotes and spaces around; no place where empty. */
export type CsvField = { readonly text: string; readonly at: readonly [number, number] | null };

/** The signs that part fields. */
export const separators = [';', '\t', ',', '|'] as const;
export type Separator = (typeof separators)[number];

/**
 * The records of a CSV text (RFC 4180, with any separator): a quoted field may hold separators, line ends and doubled
 * quotes. A quote that is never closed is a character like others: a stray one must not swallow the rest of the file.
 */
export function* scanCsv(text: string, separator: Separator): Generator<CsvField[]> {
  const isEnd = (sign: string | undefined): boolean =>
    sign === undefined || sign === separator || sign === '\n' || sign === '\r';
  // Where a quote has no other after it, none before that place has one either.
  let unclosedFrom = text.length;
  let fields: CsvField[] = [];
  let at = 0;
  while (at < text.length) {
    let [start, end] = [at, at];
    let words: string | null = null;
    while (text[start] === ' ') start++;
    if (text[start] === '"' && start < unclosedFrom) {
      const close = closingQuote(text, start);
      if (close === -1) unclosedFrom = start;
      else {
        let after = close + 1;
        while (text[after] === ' ') after++;
        if (isEnd(text[after])) {
          words = text.slice(start + 1, close).replaceAll('""', '"');
          [start, end, at] = [start + 1, close, after];
        }
      }
    }
    if (words === null) {
      while (!isEnd(text[at])) at++;
      end = at;
      words = text.slice(start, end);
    }
    fields.push(fieldOf(text, words, start, end));
    if (text[at] === separator) {
      at++;
      if (at === text.length) fields.push({ text: '', at: null });
      continue;
    }
    at += text.startsWith('\r\n', at) ? 2 : 1;
    yield fields;
    fields = [];
  }
  if (fields.length > 0) yield fields;
}

/** The quote that closes the one at `start`; a doubled one is a character of the field. */
function closingQuote(text: string, start: number): number {
  let at = text.indexOf('"', start + 1);
  while (at !== -1 && text[at + 1] === '"') at = text.indexOf('"', at + 2);
  return at;
}

function fieldOf(text: string, words: string, start: number, end: number): CsvField {
  const bare = words.trim();
  if (bare === '') return { text: '', at: null };
  const inside = text.slice(start, end);
  const from = start + (inside.length - inside.trimStart().length);
  return { text: bare, at: [from, from + inside.trim().length] };
}
