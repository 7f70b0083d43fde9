/** The same document as other programs would write it: what is found in it must not change. */
export const variants: Readonly<Record<string, (text: string) => string>> = {
  'line ends of Windows': (text) => text.replaceAll('\n', '\r\n'),
  'no-break spaces between figures': (text) => text.replace(/(?<=\d) (?=\d)/g, '\u00a0'),
  'narrow spaces everywhere': (text) => text.replaceAll(' ', '\u202f'),
  'double spaces and tabs': (text) =>
    text.replaceAll(' ', (_, at: number) => (at % 3 === 0 ? '  ' : at % 3 === 1 ? '\t' : ' ')),
  'decomposed letters': (text) => text.normalize('NFD'),
  'lines wrapped at 72': (text) => wrap(text, 72),
  'lines wrapped at 25': (text) => wrap(text, 25),
  'lines wrapped within hyphenated words': (text) => wrap(text.replace(/(?<=\p{L}{2}-)(?=\p{L}{2})/gu, '\n'), 60),
  'a byte order mark': (text) => `\uFEFF${text}`,
  'no page footers': (text) => text.replace(/ ?\d{4}-\d{2}-\d{2} Sida \d+ \(\d+\)/g, ''),
  'one line for all': (text) => text.replace(/\s*\n\s*/g, ' '),
  'words broken at line ends': (text) => hyphenate(text, 60),
  'thin spaces in figures': (text) => text.replace(/(?<=\d) (?=\d)/g, '\u2009'),
  'no-break spaces everywhere': (text) => text.replaceAll(' ', '\u00a0'),
  'line ends of an old Macintosh': (text) => text.replaceAll('\n', '\r'),
  'form feeds between pages': (text) => text.replaceAll('\n\n', '\n\f\n'),
  'lines wrapped at 100': (text) => wrap(text, 100),
  'wrapped lines of Windows': (text) => wrap(text, 60).replaceAll('\n', '\r\n'),
  'a web page’s titles before it': (text) => `${webTitles}\n\n${text}`,
  'a hyphen lost in each version’s date': (text) =>
    text.replace(/(\d{4})-(\d{2})-(\d{2})(?= \d\.\d )/g, (_, year, month, day) =>
      Number(day) % 2 === 0 ? `${year}-${month}${day}` : `${year}${month}-${day}`,
    ),
  'page footers without a word': (text) => text.replace(/(\d{4}-\d{2}-\d{2}) Sida (\d+) \((\d+)\)/g, '$1 $2($3)'),
  'what a browser prints around each page': (text) => printed(wrap(text, 90), 50),
  'soft hyphens': (text) => text.replace(/(?<=\p{Ll}{4})(?=\p{Ll}{4})/gu, '\u00ad'),
};

/** What stands around a document on a page that collects such: titles that look like plans and are none. */
const webTitles = [
  'Tjänsteplan tjänsteområde HR',
  'Övergripande tjänsteplan IT-tjänster',
  'Tjänsteutlåtande Utfärdat Diarienummer 0993/12 Repronummer 256/15',
  'Yttrande gällande Tjänsteplaner för interna tjänster',
  'Kostnadsbudget för tjänsteområdets vidmakthållande (Alla belopp anges i tkr)',
  '1(5) Verksamhetsplan Kommunstyrelse Bilaga 3',
].join('\n\n');

/** Breaks each line at spaces so that none is longer than `width`, where a space allows it. */
export function wrap(text: string, width: number): string {
  const longLine = new RegExp(`(?=[^\\n]{${width}})([^\\n]{1,${width}}) `, 'g');
  return text.replace(longLine, '$1\n');
}

/** Pages as a browser prints them, and a program gives their text: a day above, an address and the page's number below. */
export function printed(text: string, linesPerPage: number): string {
  const lines = text.split('\n');
  const pages = Array.from({ length: Math.ceil(lines.length / linesPerPage) }, (_, page) =>
    lines.slice(page * linesPerPage, (page + 1) * linesPerPage).join('\n'),
  );
  const day = `11/24/26, 10:57 PM${' '.repeat(40)}planer`;
  const address = `https://stad.example/planer.html${' '.repeat(60)}`;
  return pages.map((page, index) => `${day}\n\n${page}\n\n${address}${index + 1}/${pages.length}\n\f`).join('');
}

/** Wraps lines and breaks long words in two with a hyphen where a line ends, as typesetting does. */
export function hyphenate(text: string, width: number): string {
  const lines = text.split('\n').map((line) => {
    let column = 0;
    return line.replace(/(\S+)( ?)/g, (whole, token: string, space: string) => {
      column += whole.length;
      if (column <= width) return whole;
      column = 0;
      const half = /^(\p{L}?\p{Ll}{4,})(\p{Ll}{4,}[.,]?)$/u.exec(token);
      if (half === null) return space === '' ? token : `${token}\n`;
      column = half[2]!.length + space.length;
      return `${half[1]}-\n${half[2]}${space}`;
    });
  });
  return lines.join('\n');
}

/** The document `years` later: every year from 1990 to 2049 moves; amounts are written in groups of three and stay. */
export function later(text: string, years: number): string {
  return text.replace(/(?<!\d)(?:199\d|20[0-4]\d)(?!\d)/g, (year) => String(Number(year) + years));
}
