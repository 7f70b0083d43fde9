import { describe, expect, test } from 'vitest';

import { readPdf } from '../../electron/readers/pdf/read-pdf.ts';
import type { DocumentText } from '../../shared/document/document-text.ts';
import { onePage, pdfOf, stream, textAt } from './pdf-parts.ts';

async function read(bytes: Uint8Array): Promise<DocumentText> {
  const result = await readPdf({ name: 'prov.pdf', bytes }, () => {});
  if (!result.ok) throw new Error(result.problem.code);
  return result.value;
}
const cells = ({ tables }: DocumentText): string[][][] =>
  tables.map(({ rows }) => rows.map((row) => row.map(({ text }) => text)));

describe('the words of a page', () => {
  test('are joined by where they stand, not by how they are drawn', async () => {
    const content = 'BT /F 10 Tf 1 0 0 1 72 700 Tm [(Tj) 20 (anst) -10 (eplan) -300 (f) 5 (or) -280 (aret)] TJ ET';
    expect((await read(onePage(content))).text).toBe('Tjansteplan for aret\n');
  });

  test('drawn twice to look bold are read once, and those askew across the page not at all', async () => {
    const content = `${textAt([72, 700, 'Fet rubrik'], [72.3, 700, 'Fet rubrik'])}
BT /F 60 Tf 0.7 0.7 -0.7 0.7 100 300 Tm (UTKAST) Tj ET`;
    expect((await read(onePage(content))).text).toBe('Fet rubrik\n');
  });

  test('go on after a hyphen at the end of a line as a word that is broken', async () => {
    const content = textAt([72, 700, 'Mal for kommun-'], [72, 688, 'gemensamma tjanster']);
    expect((await read(onePage(content))).text).toBe('Mal for kommun-\ngemensamma tjanster\n');
  });

  test('of a page that lies on its side are read as it is turned', async () => {
    const side = pdfOf([
      '<< /Type /Catalog /Pages 2 0 R >>',
      '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
      '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F 5 0 R >> >> >>',
      stream('BT /F 10 Tf 0 1 -1 0 100 100 Tm (Forsta raden) Tj 0 -12 Td (Andra raden) Tj ET'),
      '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
    ]);
    expect((await read(side)).text).toBe('Forsta raden Andra raden\n');
  });
});

test('a page’s own number out of all is none of its text, however near it stands', async () => {
  const contents = ['Ett om mal och', 'tva om nytta', 'tre om kostnad'].map((words, index) =>
    stream(textAt([72, 60, words], [72, 46, `file:///prov.html ${index + 1}/3`])),
  );
  const printed = pdfOf([
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R 4 0 R 5 0 R] /Count 3 >>',
    ...contents.map(
      (_, index) =>
        `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents ${index + 6} 0 R /Resources << /Font << /F 9 0 R >> >> >>`,
    ),
    ...contents,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
  ]);
  expect((await read(printed)).text.trim().split(/\s*\n\s*/)).toEqual([
    'Ett om mal och',
    'tva om nytta',
    'tre om kostnad',
  ]);
});

test('a file whose index of objects is wrong is read, and says that something may be missing', async () => {
  const sound = onePage(textAt([72, 700, 'Mal for aret']));
  const moved = Buffer.from(sound).toString('latin1').replace('%PDF-1.7\n', '%PDF-1.7\n%%\n');
  const { text, isDamaged } = await read(Buffer.from(moved, 'latin1'));
  expect([text, isDamaged]).toEqual(['Mal for aret\n', true]);
  expect((await read(sound)).isDamaged).toBeUndefined();
});

describe('the order of a page', () => {
  test('is column by column where text is set in two', async () => {
    const left = [
      'Ett om vad som ska goras',
      'tva om varfor det gors',
      'tre om hur det gar till',
      'fyra om vad som hander',
    ];
    const right = ['Fem om vad det kostar', 'sex om vem som betalar', 'sju om nar det blir', 'atta om vad som sen'];
    const content = textAt(
      ...left.map((words, line) => [72, 700 - line * 12, words] as const),
      ...right.map((words, line) => [320, 700 - line * 12, words] as const),
    );
    const document = await read(onePage(content));
    expect(document.text.replaceAll('\n', ' ').trim()).toBe([...left, ...right].join(' '));
    expect(document.tables).toEqual([]);
  });

  test('puts a heading that is drawn last above what it stands over', async () => {
    const content = `${textAt([72, 600, 'Texten under rubriken.'])} BT /F 18 Tf 1 0 0 1 72 640 Tm (Rubriken) Tj ET`;
    const document = await read(onePage(content));
    expect(document.text).toBe('Rubriken\nTexten under rubriken.\n');
    expect(document.headings).toEqual([{ level: 1, at: [0, 8] }]);
  });
});

describe('a table', () => {
  const rows = [
    ['', '2027', '2028', '2029'],
    ['Intranat', '2 100', '', '400'],
    ['Extern webb', '', '900', ''],
    ['Bildarkiv', '450', '', ''],
  ];
  const at = (row: number, column: number) => [72 + (column === 0 ? 0 : 110 + column * 70), 700 - row * 20] as const;
  const drawn = rows.flatMap((cells, row) =>
    cells.flatMap((words, column) => (words === '' ? [] : [[...at(row, column), words] as const])),
  );

  test('without lines knows its columns by where words stand, and its empty cells', async () => {
    const document = await read(onePage(textAt(...drawn)));
    expect(cells(document)).toEqual([rows]);
    expect(document.text).toBe('\t2027\t2028\t2029\nIntranat\t2 100\t\t400\nExtern webb\t\t900\nBildarkiv\t450\n');
    for (const { text, at: place } of document.tables[0]!.rows.flat()) {
      expect(place === null ? '' : document.text.slice(...place)).toBe(text);
    }
  });

  test('with lines keeps a cell whole whose words stand on two, and a cell over several columns at its first', async () => {
    const lines = [72, 180, 250, 320, 390].map((x) => `${x} 710 m ${x} 630 l S`);
    const across = [710, 690, 650, 630].map((y) => `72 ${y} m 390 ${y} l S`);
    const content = [
      ...lines,
      ...across,
      textAt([75, 697, 'Namn'], [183, 697, '2027'], [253, 697, '2028'], [323, 697, '2029']),
      textAt([75, 677, 'Elektroniska fakturor'], [75, 665, 'fran leverantorer'], [183, 677, '400'], [323, 677, '20']),
      textAt([75, 637, 'Intranat'], [253, 637, '5']),
    ].join('\n');
    expect(cells(await read(onePage(content)))).toEqual([
      [
        ['Namn', '2027', '2028', '2029'],
        ['Elektroniska fakturor fran leverantorer', '400', '', '20'],
        ['Intranat', '', '5', ''],
      ],
    ]);
  });
});
