import { largest } from './hostile-large.ts';
import {
  catalogue,
  docx,
  external,
  font,
  inBody,
  laughs,
  many,
  onePage,
  packTexts,
  page,
  paragraph,
  pdf,
  sheet,
  stream,
  utf8,
  word,
  xlsx,
} from './hostile-parts.ts';

/** A file made to hurt: its name says how. */
export type Hostile = { readonly name: string; readonly make: () => Promise<Uint8Array> };

/** Structures that have felled readers: bombs, depth, entities, references in circles, sizes that lie. */
export const hostiles: readonly Hostile[] = [
  { name: 'bomb.docx', make: () => docx(inBody(many(paragraph('0'.repeat(4000)), 120_000_000))) },
  {
    name: 'many-cells.docx',
    make: () => docx(inBody(`<w:tbl><w:tr>${many('<w:tc><w:p/></w:tc>', 20_000_000)}</w:tr></w:tbl>`)),
  },
  { name: 'deep.docx', make: () => docx(inBody('<w:sdt>'.repeat(200_000) + '</w:sdt>'.repeat(200_000))) },
  {
    name: 'deep-tables.docx',
    make: () => docx(inBody('<w:tbl><w:tr><w:tc>'.repeat(5000) + '</w:tc></w:tr></w:tbl>'.repeat(5000))),
  },
  {
    name: 'laughs.docx',
    make: () => docx(laughs(`<w:document xmlns:w="${word}"><w:body>${paragraph('&l9;')}</w:body></w:document>`)),
  },
  {
    name: 'external.docx',
    make: () => docx(external(`<w:document xmlns:w="${word}"><w:body>${paragraph('&e;')}</w:body></w:document>`)),
  },
  {
    name: 'wide-span.docx',
    make: () =>
      docx(
        inBody(
          `<w:tbl>${'<w:tr><w:tc><w:tcPr><w:gridSpan w:val="2147483647"/></w:tcPr><w:p/></w:tc></w:tr>'.repeat(100)}</w:tbl>`,
        ),
      ),
  },
  {
    name: 'attributes.docx',
    make: () => docx(inBody(`<w:p ${Array.from({ length: 200_000 }, (_, i) => `a${i}="x"`).join(' ')}/>`)),
  },
  {
    name: 'circle-styles.docx',
    make: () =>
      docx(inBody('<w:p><w:pPr><w:pStyle w:val="A"/></w:pPr></w:p>'), {
        'word/styles.xml': `<w:styles xmlns:w="${word}"><w:style w:styleId="A"><w:basedOn w:val="B"/></w:style><w:style w:styleId="B"><w:basedOn w:val="A"/></w:style></w:styles>`,
      }),
  },
  {
    name: 'entries.docx',
    make: () => packTexts(Object.fromEntries(Array.from({ length: 15_000 }, (_, i) => [`word/${i}.xml`, '']))),
  },
  { name: 'nothing-in-it.docx', make: () => docx('') },
  {
    name: 'bomb.xlsx',
    make: () => xlsx(many('<row><c t="inlineStr"><is><t>0000000000</t></is></c></row>', 120_000_000)),
  },
  { name: 'far-cell.xlsx', make: () => xlsx('<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>') },
  {
    name: 'far-cells.xlsx',
    make: () =>
      xlsx(
        Array.from(
          { length: 50_000 },
          (_, i) => `<row r="${i * 20 + 1}"><c r="XFD${i * 20 + 1}"><v>1</v></c></row>`,
        ).join(''),
      ),
  },
  {
    name: 'lying-address.xlsx',
    make: () => xlsx('<row r="-1"><c r="ZZZZZZZZZZ99999999999999"><v>1</v></c><c r=""><v>1e999</v></c></row>'),
  },
  {
    name: 'merged.xlsx',
    make: () =>
      xlsx(
        '<row r="1"><c r="A1"><v>1</v></c></row></sheetData><mergeCells><mergeCell ref="A1:XFD1048576"/></mergeCells><sheetData>',
      ),
  },
  {
    name: 'strings.xlsx',
    make: () =>
      xlsx(many('<row><c t="s"><v>0</v></c></row>', 30_000_000), {
        'xl/sharedStrings.xml': `<sst xmlns="${sheet}"><si><t>${'0'.repeat(1_000_000)}</t></si></sst>`,
      }),
  },
  {
    name: 'laughs.xlsx',
    make: () => xlsx('', { 'xl/sharedStrings.xml': laughs(`<sst xmlns="${sheet}"><si><t>&l9;</t></si></sst>`) }),
  },
  {
    name: 'external.xlsx',
    make: () => xlsx('', { 'xl/workbook.xml': external(`<workbook xmlns="${sheet}"><sheets>&e;</sheets></workbook>`) }),
  },
  { name: 'deep.xlsx', make: () => xlsx('<row>'.repeat(200_000)) },
  {
    name: 'outside.xlsx',
    make: () =>
      xlsx('', {
        'xl/_rels/workbook.xml.rels':
          '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="../../../../etc/passwd"/></Relationships>',
      }),
  },
  { name: 'bomb.zip', make: () => packTexts({ 'a.txt': '0'.repeat(120_000_000) }) },
  { name: 'deep.json', make: async () => utf8('['.repeat(5_000_000)) },
  { name: 'deep-objects.json', make: async () => utf8('{"plans":'.repeat(500_000)) },
  {
    name: 'long-number.json',
    make: async () => utf8(`{"format":"klubba-import/1","plans":[${'9'.repeat(5_000_000)}]}`),
  },
  {
    name: 'many-keys.json',
    make: async () =>
      utf8(`{"format":"klubba-import/1",${Array.from({ length: 500_000 }, (_, i) => `"k${i}":1`).join(',')}}`),
  },
  {
    name: 'proto.json',
    make: async () => utf8('{"format":"klubba-import/1","__proto__":{"plans":[]},"plans":[{"__proto__":null}]}'),
  },
  { name: 'open-quote.csv', make: async () => utf8(`Område;Nr;Initiativ;2017\n"${many('a;b\n', 20_000_000)}`) },
  { name: 'quotes.csv', make: async () => utf8(`Område;Nr;Initiativ;2017\n${many('""";"";"', 10_000_000)}`) },
  { name: 'columns.csv', make: async () => utf8(`Område;Nr;Initiativ;2017${';'.repeat(5_000_000)}\n`) },
  { name: 'rows.csv', make: async () => utf8(`Område;Nr;Initiativ;2017\n${many('Ekonomi;1;Ett;100\n', 30_000_000)}`) },
  {
    name: 'digits.txt',
    make: async () => utf8(`Tjänsteplan 2017-2020 Ekonomi Version 4.0 ${'1 800 '.repeat(2_000_000)}`),
  },
  {
    name: 'headings.txt',
    make: async () => utf8(`Tjänsteplan 2017-2020 Ekonomi Version 4.0 ${'1.1 Mål '.repeat(500_000)}`),
  },
  {
    name: 'plans.txt',
    make: async () => utf8('Tjänsteplan 2017-2020 Ekonomi 2016-06-29 Version 4.0 '.repeat(100_000)),
  },
  { name: 'spaces.txt', make: async () => utf8(`Tjänsteplan${' '.repeat(15_000_000)}2017`) },
  { name: 'marks.txt', make: async () => utf8(`Tjänsteplan a${'\u0301'.repeat(5_000_000)} 2017-2020`) },
  { name: 'dots.txt', make: async () => utf8(`Tjänsteplan 2017-2020 Ekonomi ${'.'.repeat(10_000_000)} 1`) },
  { name: 'surrogates.txt', make: async () => Uint8Array.from(Buffer.from('\ud800'.repeat(2_000_000), 'utf16le')) },
  { name: 'circle-pages.pdf', make: async () => pdf([catalogue, '<< /Type /Pages /Kids [2 0 R] /Count 1 >>']) },
  {
    name: 'deep-pages.pdf',
    make: async () =>
      pdf([catalogue, ...Array.from({ length: 20_000 }, (_, i) => `<< /Type /Pages /Kids [${i + 3} 0 R] /Count 1 >>`)]),
  },
  { name: 'lying-count.pdf', make: async () => pdf([catalogue, '<< /Type /Pages /Kids [] /Count 2147483647 >>']) },
  {
    name: 'same-page.pdf',
    make: async () =>
      pdf([
        catalogue,
        `<< /Type /Pages /Kids [${'3 0 R '.repeat(200_000)}] /Count 200000 >>`,
        page,
        stream('BT /F 12 Tf (a) Tj ET'),
        font,
      ]),
  },
  {
    name: 'long-text.pdf',
    make: async () => pdf([catalogue, onePage, page, stream(`BT /F 12 Tf ${'(Mål) Tj '.repeat(1_000_000)} ET`), font]),
  },
  { name: 'deep-array.pdf', make: async () => pdf([catalogue, onePage, page, stream('['.repeat(1_000_000)), font]) },
  {
    name: 'circle-form.pdf',
    make: async () =>
      pdf([
        catalogue,
        onePage,
        page.replace('/Font', '/XObject << /X 6 0 R >> /Font'),
        stream('/X Do'),
        font,
        stream(
          '/X Do /X Do',
          '/Type /XObject /Subtype /Form /BBox [0 0 1 1] /Resources << /XObject << /X 6 0 R >> >> ',
        ),
      ]),
  },
  { name: 'bomb.pdf', make: async () => bombPdf() },
  { name: 'nothing-after.pdf', make: async () => utf8('%PDF-1.7\n') },
  ...largest,
];

const cheap =
  /^(?:laughs|external|wide-span|circle|nothing|far-cell\.|lying|merged|outside|proto|spaces\.odt|repeated|deep\.(?:xlsx|odt))/;
/** Those of them that are made at once. */
export const small: readonly Hostile[] = hostiles.filter(({ name }) => cheap.test(name));

/** A page whose content is 170 MB of text operators in some hundred kilobytes. */
async function bombPdf(): Promise<Uint8Array> {
  const { deflateSync } = await import('node:zlib');
  const content = deflateSync(Buffer.from(many('BT /F 12 Tf (aaaaaaaa) Tj ET\n', 170_000_000))).toString('latin1');
  return pdf([catalogue, onePage, page, stream(content, '/Filter /FlateDecode '), font]);
}
