import { describe, expect, test } from 'vitest';

import type { DocumentText } from '../../shared/document/document-text.ts';
import { p, readDocx } from './docx-parts.ts';

const styles = `
<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>
<w:style w:type="paragraph" w:styleId="Rubrik1"><w:name w:val="heading 1"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>
<w:style w:type="paragraph" w:styleId="Egen"><w:name w:val="Stadens rubrik"/><w:basedOn w:val="Mellan"/></w:style>
<w:style w:type="paragraph" w:styleId="Mellan"><w:name w:val="Mellan"/><w:pPr><w:outlineLvl w:val="1"/></w:pPr></w:style>
<w:style w:type="paragraph" w:styleId="R3"><w:name w:val="Rubrik 3"/></w:style>
<w:style w:type="paragraph" w:styleId="I1"><w:name w:val="toc 1"/></w:style>`;
const level = (depth: number, format: string, text: string, more = ''): string =>
  `<w:lvl w:ilvl="${depth}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/>${more}</w:lvl>`;
const numbering = `
<w:abstractNum w:abstractNumId="0">${level(0, 'decimal', '%1', '<w:pStyle w:val="Rubrik1"/>')}${level(1, 'decimal', '%1.%2')}${level(2, 'lowerLetter', '%3)')}</w:abstractNum>
<w:abstractNum w:abstractNumId="1">${level(0, 'upperRoman', '%1.')}${level(1, 'decimal', '%1.%2', '<w:isLgl/>')}</w:abstractNum>
<w:abstractNum w:abstractNumId="2">${level(0, 'bullet', '')}</w:abstractNum>
<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>
<w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>
<w:num w:numId="3"><w:abstractNumId w:val="2"/></w:num>
<w:num w:numId="4"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="7"/></w:lvlOverride></w:num>`;
const style = (id: string): string => `<w:pStyle w:val="${id}"/>`;
const numbered = (id: number, depth = 0): string =>
  `<w:numPr><w:ilvl w:val="${depth}"/><w:numId w:val="${id}"/></w:numPr>`;
const run = (words: string): string => `<w:r><w:t xml:space="preserve">${words}</w:t></w:r>`;
const field = (instruction: string, result: string): string =>
  `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>${instruction}</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${result}<w:r><w:fldChar w:fldCharType="end"/></w:r>`;
const cell = (content: string, properties = ''): string => `<w:tc><w:tcPr>${properties}</w:tcPr>${content}</w:tc>`;
const row = (...cells: string[]): string => `<w:tr>${cells.join('')}</w:tr>`;
const table = (...rows: string[]): string => `<w:tbl>${rows.join('')}</w:tbl>`;
const textOf = async (body: string, more: { footnotes?: string } = {}): Promise<string> =>
  (await readDocx({ body, styles, numbering, ...more })).text;
const cellsOf = ({ tables }: DocumentText): (string | null)[][][] =>
  tables.map(({ rows }) => rows.map((cells) => cells.map(({ text, at }) => (at === null ? null : text))));

describe('headings of a Word document', () => {
  test('are told by outline level, by what a style is based on, and by name in English or Swedish', async () => {
    const body =
      p('Ett', style('Rubrik1')) +
      p('Två', style('Egen')) +
      p('Tre', style('R3')) +
      p('Fyra', '<w:outlineLvl w:val="3"/>') +
      p('Text');
    const { text, headings } = await readDocx({ body, styles, numbering });
    expect(headings.map(({ level: at, at: place }) => [at, text.slice(...place)])).toEqual([
      [1, '1 Ett'],
      [2, 'Två'],
      [3, 'Tre'],
      [4, 'Fyra'],
    ]);
  });
});

describe('numbers of a Word document', () => {
  test('are as they show: by level, by style, in letters and numerals, going on and starting over', async () => {
    const body = [
      p('A', style('Rubrik1')),
      p('B', numbered(1, 1)),
      p('C', numbered(1, 1)),
      p('D', numbered(1, 2)),
      p('E', style('Rubrik1')),
      p('F', numbered(1, 1)),
      p('G', numbered(2)),
      p('H', numbered(2, 1)),
      p('I', numbered(4)),
      p('J', numbered(3)),
      p('K', style('Rubrik1') + numbered(0)),
    ];
    expect(await textOf(body.join(''))).toBe('1 A\n1.1 B\n1.2 C\na) D\n2 E\n2.1 F\nI. G\n1.1 H\n7 I\n• J\nK');
  });
});

describe('the text of a Word document', () => {
  test('has tabs, breaks and hyphens, and no hidden text', async () => {
    const body = `<w:p><w:pPr><w:tabs><w:tab w:val="left" w:pos="10"/></w:tabs></w:pPr><w:r><w:t>ett</w:t><w:tab/><w:t>två</w:t><w:br/><w:t>e</w:t><w:noBreakHyphen/><w:t>post</w:t></w:r><w:r><w:rPr><w:vanish/></w:rPr><w:t>dolt</w:t></w:r><w:r><w:rPr><w:vanish w:val="0"/></w:rPr><w:t> synligt</w:t></w:r></w:p>`;
    expect(await textOf(body)).toBe('ett\ttvå\ne\u2011post synligt');
  });

  test('is as if tracked changes were accepted, and tells how many they are', async () => {
    const body = `<w:p><w:pPr><w:pPrChange><w:pPr>${style('Rubrik1')}</w:pPr></w:pPrChange></w:pPr>${run('Kostnaden är ')}<w:del>${run('fel')}<w:r><w:delText>400</w:delText></w:r></w:del><w:ins>${run('450')}</w:ins>${run(' tkr')}</w:p>
      <w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr>${run('Första delen ')}</w:p>${p('hör ihop')}<w:p><w:moveFrom>${run('flyttat')}</w:moveFrom></w:p><w:p><w:moveTo>${run('flyttat')}</w:moveTo></w:p>`;
    const read = await readDocx({ body });
    expect(read.text).toBe('Kostnaden är 450 tkr\nFörsta delen hör ihop\nflyttat');
    expect(read.changes).toEqual({ insertions: 1, deletions: 2 });
  });

  test('has what fields show but no contents, page numbers or instructions', async () => {
    const entry = (words: string): string => `<w:p>${words}</w:p>`;
    const contents = entry(
      '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> TOC \\o </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>' +
        run('1 Ett 3'),
    );
    const end = entry(`${run('2 Två 4')}<w:r><w:fldChar w:fldCharType="end"/></w:r>`);
    const control = `<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val="Table of Contents"/></w:docPartObj></w:sdtPr><w:sdtContent>${p('Innehåll')}</w:sdtContent></w:sdt>`;
    const empty = `<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>${p('Klicka här')}</w:sdtContent></w:sdt>`;
    const filled = `<w:sdt><w:sdtPr/><w:sdtContent>${p('Ifyllt')}</w:sdtContent></w:sdt>`;
    const body = `${contents}${end}${control}${p('Inledning', style('I1'))}${empty}${filled}<w:p>${field('PAGE', run('3'))}${field(' REF x ', run('se '))}${run('ovan')}<w:fldSimple w:instr="NUMPAGES">${run('9')}</w:fldSimple></w:p>`;
    expect(await textOf(body)).toBe('Ifyllt\nse ovan');
  });

  test('is whole where a table of contents never ends', async () => {
    const begun = `<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>TOC</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r></w:p>`;
    expect(await textOf(begun + p('Tjänsteplan'))).toBe('Tjänsteplan');
  });

  test('has footnotes and text boxes after their paragraph, each once', async () => {
    const footnotes = `<w:footnote w:type="separator" w:id="0">${p('streck')}</w:footnote><w:footnote w:id="2">${p('En not.')}</w:footnote>`;
    const box = `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:txbxContent>${p('I en ruta')}</w:txbxContent></mc:Choice><mc:Fallback><w:pict><v:textbox><w:txbxContent>${p('I en ruta')}</w:txbxContent></v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>`;
    const reference = '<w:r><w:footnoteReference w:id="2"/></w:r>';
    const body = `<w:p>${run('Före')}${reference}${box}${run(' efter')}${reference}</w:p>${p('Sist')}`;
    expect(await textOf(body, { footnotes })).toBe('Före efter\nEn not.\nI en ruta\nSist');
  });

  test('is read in strict documents too', async () => {
    const namespace = 'http://purl.oclc.org/ooxml/wordprocessingml/main';
    expect((await readDocx({ body: p('Strikt'), namespace })).text).toBe('Strikt');
  });
});

describe('tables of a Word document', () => {
  test('stand by their grid: merged cells at their first column and row, rows that begin later further on', async () => {
    const body = table(
      row(cell(p('Namn'), '<w:vMerge w:val="restart"/>'), cell(p('Kostnad'), '<w:gridSpan w:val="2"/>')),
      row(cell('<w:p/>', '<w:vMerge/>'), cell(p('2027')), cell(p('2028'))),
      row(cell(p('Växel')), cell(p('1 800')), cell('<w:p/>')),
      `<w:tr><w:trPr><w:gridBefore w:val="1"/></w:trPr>${cell(p('5'))}${cell(p('6'))}</w:tr>`,
      `<w:tr><w:trPr><w:del/></w:trPr>${cell(p('struken'))}</w:tr>`,
    );
    const read = await readDocx({ body: p('Före') + body + p('Efter') });
    expect(cellsOf(read)).toEqual([
      [
        ['Namn', 'Kostnad', null],
        [null, '2027', '2028'],
        ['Växel', '1 800', null],
        [null, '5', '6'],
      ],
    ]);
    expect(read.text).toBe('Före\nNamn\tKostnad\n\t2027\t2028\nVäxel\t1 800\n\t5\t6\nEfter');
    expect(read.text.slice(...read.tables[0]!.at)).toBe('Namn\tKostnad\n\t2027\t2028\nVäxel\t1 800\n\t5\t6');
  });

  test('within a cell are its text and tables of their own', async () => {
    const inner = table(row(cell(p('a')), cell(p('b'))), row(cell(p('c')), cell('<w:p/>')));
    const read = await readDocx({ body: table(row(cell(p('Yttre')), cell(inner + p('sist')))) });
    expect(cellsOf(read)).toEqual([
      [['Yttre', 'a\tb\nc\nsist']],
      [
        ['a', 'b'],
        ['c', null],
      ],
    ]);
    for (const { rows } of read.tables) {
      for (const { text, at } of rows.flat()) if (at !== null) expect(read.text.slice(...at)).toBe(text);
    }
  });
});
