const fourth =
  '<style:style style:name="Heading_20_4" style:family="paragraph" style:display-name="Heading 4" style:default-outline-level="4"/>';

/** The typeset sample with its headings numbered by the program: what stands in the file has no numbers. */
export function withAutomaticNumbers(fodt: string): string {
  const outline = [1, 2, 3, 4]
    .map((level) => {
      const format = level === 1 ? '' : '1';
      const suffix = level === 2 ? ' style:num-suffix="."' : '';
      const shown = level > 2 ? ` text:display-levels="${level - 1}"` : '';
      return `<text:outline-level-style text:level="${level}" style:num-format="${format}"${suffix}${shown}/>`;
    })
    .join('');
  return withHeadings(fodt, (words, number) => {
    if (number === null)
      return words.level === 1 ? null : { level: words.level, words: words.words, isNumbered: false };
    return { level: number.length + 1, words: words.words, isNumbered: true };
  }).replace(
    '</office:styles>',
    `${fourth}<text:outline-style style:name="Outline">${outline}</text:outline-style></office:styles>`,
  );
}

/** The typeset sample with headings that have no numbers at all: levels alone say what belongs to what. */
export function withoutNumbers(fodt: string): string {
  return withHeadings(fodt, (words, number) =>
    number === null ? null : { level: number.length + 1, words: words.words, isNumbered: false },
  ).replace('</office:styles>', `${fourth}</office:styles>`);
}

/** A table of contents as LibreOffice keeps it, before the first heading. */
export function withContents(fodt: string): string {
  const entries = [...fodt.matchAll(/<text:h [^>]*>([^<]*)<\/text:h>/gu)]
    .map(([, words], index) => `<text:p text:style-name="Left">${words}<text:tab/>${index + 1}</text:p>`)
    .join('');
  const index = `<text:table-of-content text:name="Innehåll"><text:table-of-content-source text:outline-level="4"/><text:index-body><text:index-title text:name="Innehåll_Head"><text:p text:style-name="Left">Innehåll</text:p></text:index-title>${entries}</text:index-body></text:table-of-content>`;
  return fodt.replace('<text:h ', `${index}<text:h `);
}

type Words = { readonly level: number; readonly words: string };
type Made = Words & { readonly isNumbered: boolean };

function withHeadings(fodt: string, change: (words: Words, number: number[] | null) => Made | null): string {
  return fodt.replace(
    /<text:h text:style-name="Heading_20_(\d)" text:outline-level="\d">([^<]*)<\/text:h>/gu,
    (whole, digit: string, text: string) => {
      const level = Number(digit);
      const [, number = '', words = ''] = /^(?:(\d+(?:\.\d+)*)\.? )?(.*)$/su.exec(text) ?? [];
      const made = change({ level, words }, number === '' ? null : number.split('.').map(Number));
      if (made === null) return whole;
      const style = `Heading_20_${made.level}`;
      const header = made.isNumbered ? '' : ' text:is-list-header="true"';
      return `<text:h text:style-name="${style}" text:outline-level="${made.level}"${header}>${made.words}</text:h>`;
    },
  );
}

/** The typeset sample with empty cells where an amount is zero; priorities stay. */
export function withEmptyCells(fodt: string): string {
  const zero = '<text:p text:style-name="Right">0</text:p>';
  // A priority is the first cell after a row's name.
  const priority = /(<text:p text:style-name="Left">[^<]*<\/text:p><\/table:table-cell><table:table-cell [^>]*>)$/u;
  return fodt
    .split(zero)
    .reduce((made, rest) => made + (priority.test(made) ? zero : '<text:p text:style-name="Right"/>') + rest);
}
