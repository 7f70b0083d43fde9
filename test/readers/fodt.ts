/** A column of a table: its width in centimetres and how its cells stand. */
export type Column = { readonly width: number; readonly align: 'start' | 'end' };
export type Rules = 'all' | 'none' | 'horizontal';

const spaces = [
  'office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"',
  'style="urn:oasis:names:tc:opendocument:xmlns:style:1.0"',
  'text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"',
  'table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"',
  'fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"',
];
const borders: Record<Rules, string> = {
  all: 'fo:border="0.5pt solid #000000"',
  none: 'fo:border="none"',
  horizontal:
    'fo:border-left="none" fo:border-right="none" fo:border-top="none" fo:border-bottom="0.5pt solid #000000"',
};

/** A paragraph of running text, or in another style: `Name`, `Right`. */
export function paragraph(words: string, style = 'Body'): string {
  return `<text:p text:style-name="${style}">${escape(words)}</text:p>`;
}

/** A heading of a level; the first begins a new page. */
export function heading(level: 1 | 2 | 3, words: string): string {
  return `<text:h text:style-name="Heading_20_${level}" text:outline-level="${level}">${escape(words)}</text:h>`;
}

/** Running text in two columns. */
export function twoColumns(content: string): string {
  return `<text:section text:style-name="Two" text:name="Two">${content}</text:section>`;
}

/** A table; the first `heads` rows are its header, repeated on each page. */
export function table(columns: readonly Column[], rows: readonly (readonly string[])[], heads: number): string {
  const widths = columns.map(({ width }) => `<table:table-column table:style-name="W${width * 10}"/>`).join('');
  const made = rows.map(
    (cells) => `<table:table-row>${cells.map((words, i) => cell(words, columns[i]!)).join('')}</table:table-row>`,
  );
  const head = `<table:table-header-rows>${made.slice(0, heads).join('')}</table:table-header-rows>`;
  const total = columns.reduce((sum, { width }) => sum + width, 0);
  return `<table:table table:style-name="T${total * 10}">${widths}${head}${made.slice(heads).join('')}</table:table>`;
}

function cell(words: string, { align }: Column): string {
  return `<table:table-cell table:style-name="Cell" office:value-type="string">${paragraph(words, align === 'end' ? 'Right' : 'Left')}</table:table-cell>`;
}

/** A flat OpenDocument text with header, footer with page numbers, and real headings and tables. */
export function flatDocument(
  body: string,
  { header, footer, rules }: { header: string; footer: string; rules: Rules },
): string {
  const used = (letter: string) => [
    ...new Set([...body.matchAll(new RegExp(`style-name="${letter}(\\d+)"`, 'g'))].map((match) => match[1]!)),
  ];
  const columns = used('W').map(
    (tenths) =>
      `<style:style style:name="W${tenths}" style:family="table-column"><style:table-column-properties style:column-width="${Number(tenths) / 10}cm"/></style:style>`,
  );
  const tables = used('T').map(
    (tenths) =>
      `<style:style style:name="T${tenths}" style:family="table"><style:table-properties style:width="${Number(tenths) / 10}cm" table:align="left" fo:margin-bottom="0.3cm"/></style:style>`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>
<office:document ${spaces.map((space) => `xmlns:${space}`).join(' ')} office:version="1.3" office:mimetype="application/vnd.oasis.opendocument.text">
<office:styles>
${textStyle('Body', 'fo:margin-bottom="0.2cm"', 'fo:font-size="10.5pt" style:font-name="Liberation Serif"')}
${textStyle('Left', '', 'fo:font-size="10pt"')}
${textStyle('Right', 'fo:text-align="end"', 'fo:font-size="10pt"')}
${textStyle('Heading_20_1', 'fo:break-before="page" fo:margin-bottom="0.4cm"', 'fo:font-size="20pt" fo:font-weight="bold"', 1)}
${textStyle('Heading_20_2', 'fo:keep-with-next="always" fo:margin-top="0.4cm" fo:margin-bottom="0.2cm"', 'fo:font-size="14pt" fo:font-weight="bold"', 2)}
${textStyle('Heading_20_3', 'fo:keep-with-next="always" fo:margin-top="0.3cm" fo:margin-bottom="0.1cm"', 'fo:font-size="11pt" fo:font-weight="bold"', 3)}
</office:styles>
<office:automatic-styles>
${columns.join('\n')}
${tables.join('\n')}
<style:style style:name="Cell" style:family="table-cell"><style:table-cell-properties fo:padding="0.08cm" ${borders[rules]}/></style:style>
<style:style style:name="Two" style:family="section"><style:section-properties><style:columns fo:column-count="2" fo:column-gap="0.8cm"/></style:section-properties></style:style>
<style:page-layout style:name="A4"><style:page-layout-properties fo:page-width="21cm" fo:page-height="29.7cm" fo:margin="2cm"/>
<style:header-style><style:header-footer-properties fo:min-height="0.6cm" fo:margin-bottom="0.6cm"/></style:header-style>
<style:footer-style><style:header-footer-properties fo:min-height="0.6cm" fo:margin-top="0.6cm"/></style:footer-style></style:page-layout>
</office:automatic-styles>
<office:master-styles><style:master-page style:name="Standard" style:page-layout-name="A4">
<style:header><text:p text:style-name="Left">${escape(header)}</text:p></style:header>
<style:footer><text:p text:style-name="Right">${escape(footer)} <text:page-number text:select-page="current"/> (<text:page-count/>)</text:p></style:footer>
</style:master-page></office:master-styles>
<office:body><office:text>${body}</office:text></office:body>
</office:document>
`;
}

function textStyle(name: string, paragraphProperties: string, textProperties: string, level?: number): string {
  const outline =
    level === undefined ? '' : ` style:display-name="Heading ${level}" style:default-outline-level="${level}"`;
  return `<style:style style:name="${name}" style:family="paragraph"${outline}><style:paragraph-properties ${paragraphProperties}/><style:text-properties ${textProperties}/></style:style>`;
}

function escape(words: string): string {
  return words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
