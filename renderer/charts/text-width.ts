/** The px that a text takes at 12 px Inter, about: charts are laid out before the page has measured anything. */
export function textWidth(text: string): number {
  let width = 0;
  for (const letter of text) width += widthOf(letter);
  return width;
}

function widthOf(letter: string): number {
  if (/[ijlI.,:;'|!() frt\u00a0\u202f]/.test(letter)) return 4;
  if (/[mwMWÅ@%&–]/.test(letter)) return 10;
  if (/[A-ZÄÖ0-9+−]/.test(letter)) return 7.8;
  return 6.7;
}

/** A text in at most `most` lines of at most `width` px, cut with an ellipsis; long words are broken. */
export function wrapText(text: string, width: number, most: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/).filter(Boolean)) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (textWidth(longer) <= width) {
      line = longer;
      continue;
    }
    if (line !== '') lines.push(line);
    line = word;
  }
  if (line !== '') lines.push(line);
  const kept = lines.slice(0, most);
  const rest = lines.length > most;
  return kept.map((one, place) => cutText(one, width, rest && place === most - 1));
}

function cutText(text: string, width: number, isMore: boolean): string {
  if (!isMore && textWidth(text) <= width) return text;
  let cut = text;
  while (cut.length > 1 && textWidth(`${cut}…`) > width) cut = cut.slice(0, -1);
  return `${cut.trimEnd()}…`;
}
