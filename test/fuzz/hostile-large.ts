import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Hostile } from './hostile.ts';
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
  stream,
  utf8,
  word,
  xlsx,
} from './hostile-parts.ts';

const megabyte = 1024 * 1024;
const nearly = 63 * megabyte;
const sample = (): string => readFileSync(join('electron', 'readers', 'sample', 'exempelstad-2027.txt'), 'utf8');

const office = 'urn:oasis:names:tc:opendocument:xmlns:office:1.0';
const spaces = ['text', 'table', 'style'].map(
  (name) => `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`,
);
const odtRoot = (content: string): string =>
  `<office:document-content xmlns:office="${office}" ${spaces.join(' ')}><office:body><office:text>${content}</office:text></office:body></office:document-content>`;
const odt = (content: string): Promise<Uint8Array> =>
  packTexts({ mimetype: 'application/vnd.oasis.opendocument.text', 'content.xml': content });

const heading = (nth: number): string =>
  `<w:p><w:pPr><w:pStyle w:val="Heading${1 + (nth % 3)}"/></w:pPr><w:r><w:t>${nth % 7 === 0 ? 'Mål' : `Rubrik ${nth}`}</w:t></w:r></w:p>`;
const headingStyles = `<w:styles xmlns:w="${word}">${[1, 2, 3]
  .map(
    (level) => `<w:style w:type="paragraph" w:styleId="Heading${level}"><w:name w:val="heading ${level}"/></w:style>`,
  )
  .join('')}</w:styles>`;
const front = 'Tjänsteplan 2017-2020 Ekonomi 2016-06-29 Version 4.0';
const each = (count: number, make: (nth: number) => string): string =>
  Array.from({ length: count }, (_, i) => make(i)).join('');

/** Sound in their kind, as large as readers let in, or larger by a little: what they cost is what the limits let through. */
export const largest: readonly Hostile[] = [
  { name: 'largest.txt', make: async () => utf8(many(sample(), nearly).slice(0, 60 * megabyte)) },
  {
    name: 'largest-1252.txt',
    make: async () => new Uint8Array(Buffer.from(many('Tjänsteplan åäö ', nearly), 'latin1')),
  },
  {
    name: 'largest-utf16.txt',
    make: async () => new Uint8Array(Buffer.from(`\uFEFF${many('Tjänsteplan 2017 ', nearly / 2)}`, 'utf16le')),
  },
  { name: 'longest.txt', make: async () => utf8(many(`${sample()}\n\n`, 20_000_000).slice(0, 19_000_000)) },
  { name: 'largest.json', make: async () => utf8(`{"format":"klubba-import/1","plans":["${'a'.repeat(nearly)}"]}`) },
  {
    name: 'longest.json',
    make: async () => utf8(`{"format":"klubba-import/1","plans":["${'å'.repeat(20_000_000)}"]}`),
  },
  { name: 'objects.json', make: async () => utf8(`{"format":"klubba-import/1","plans":[${'{},'.repeat(390_000)}{}]}`) },
  {
    name: 'many-objects.json',
    make: async () => utf8(`{"format":"klubba-import/1","plans":[${'{},'.repeat(7_000_000)}{}]}`),
  },
  {
    name: 'largest.csv',
    make: async () => utf8(`Område;Nr;Initiativ;2017\n${many('Ekonomi;1;Ett;100\n', nearly - 100)}`),
  },
  {
    name: 'long-fields.csv',
    make: async () => utf8(`Område;Nr;Initiativ;2017\n${many(`Ekonomi;1;${'Ett '.repeat(50_000)};100\n`, 18_000_000)}`),
  },
  { name: 'largest.pdf', make: async () => pdf([catalogue, onePage, page, stream('0'.repeat(60_000_000)), font]) },
  {
    name: 'many-pages.pdf',
    make: async () =>
      pdf([
        catalogue,
        `<< /Type /Pages /Kids [${each(590, (i) => `${i + 5} 0 R `)}] /Count 590 >>`,
        font,
        stream(
          `BT /F 10 Tf 12 TL 72 780 Td ${each(55, (i) => `(Rad ${i} om vad som ska bli av och vad det kostar oss alla) ' `)}ET`,
        ),
        ...Array.from({ length: 590 }, () =>
          page.replace('/Contents 4', '/Contents 4').replace('/F 5 0 R', '/F 3 0 R'),
        ),
      ]),
  },
  {
    name: 'grid.pdf',
    make: async () =>
      pdf([
        catalogue,
        onePage,
        page,
        stream(
          each(60_000, (i) => `${(i * 7) % 590} ${(i * 13) % 840} ${5 + (i % 300)} 0.5 re f\n`) +
            'BT /F 8 Tf 9 9 Td (Belopp) Tj ET',
        ),
        font,
      ]),
  },
  {
    name: 'words.pdf',
    make: async () =>
      pdf([
        catalogue,
        onePage,
        page,
        stream(
          `BT /F 1 Tf ${each(80_000, (i) => `1 0 0 1 ${(i * 3) % 590} ${840 - Math.floor(i / 197) * 2} Tm (${i}) Tj `)}ET`,
        ),
        font,
      ]),
  },
  {
    name: 'headings.docx',
    make: () => docx(inBody(paragraph(front) + each(200_000, heading)), { 'word/styles.xml': headingStyles }),
  },
  {
    name: 'paragraphs.docx',
    make: () => docx(inBody(paragraph(front) + many(paragraph('1.1 Mål 1 800 0 0'), 40_000_000))),
  },
  {
    name: 'table.docx',
    make: () =>
      docx(
        inBody(
          `${paragraph(front)}<w:tbl>${each(60_000, (i) => `<w:tr>${`<w:tc>${paragraph(`1 ${i}`)}</w:tc>`.repeat(4)}</w:tr>`)}</w:tbl>`,
        ),
      ),
  },
  {
    name: 'cells.xlsx',
    make: () =>
      xlsx(
        each(
          40_000,
          (i) =>
            `<row r="${i + 1}">${each(16, (column) => `<c r="${String.fromCharCode(65 + column)}${i + 1}"><v>${i}</v></c>`)}</row>`,
        ),
      ),
  },
  { name: 'bomb.odt', make: () => odt(odtRoot(many('<text:p>0000000000</text:p>', 120_000_000))) },
  { name: 'deep.odt', make: () => odt(odtRoot('<text:section>'.repeat(100_000))) },
  { name: 'laughs.odt', make: () => odt(laughs(odtRoot('<text:p>&l9;</text:p>'))) },
  { name: 'external.odt', make: () => odt(external(odtRoot('<text:p>&e;</text:p>'))) },
  {
    name: 'spaces.odt',
    make: () => odt(odtRoot(`<text:p>${front}${'<text:s text:c="2147483647"/>'.repeat(1000)}</text:p>`)),
  },
  {
    name: 'repeated.odt',
    make: () =>
      odt(
        odtRoot(
          `<text:h text:outline-level="1">${front}</text:h><table:table>${'<table:table-row table:number-rows-repeated="1048576"><table:table-cell table:number-columns-repeated="16384"><text:p>1</text:p></table:table-cell></table:table-row>'.repeat(200)}</table:table>`,
        ),
      ),
  },
  {
    name: 'headings.odt',
    make: () =>
      odt(
        odtRoot(
          `<text:h text:outline-level="1">${front}</text:h>${each(200_000, (i) => `<text:h text:outline-level="${1 + (i % 5)}">Rubrik ${i}</text:h>`)}`,
        ),
      ),
  },
];
