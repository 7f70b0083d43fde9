import { expect, test } from 'vitest';
import { makeMinutesPdf } from '../../electron/documents/minutes-pdf.ts';
import { printForm, sheetOf } from '../../electron/documents/print-form.ts';
import template from '../../electron/documents/templates/minutes.typ?raw';
import { compileTypst } from '../../electron/documents/typst.ts';
import type { Content, Minutes, Table } from '../../shared/minutes/block.ts';
import { block, example } from './example.ts';
import { ask, tagsOf, textOf } from './tools.ts';

const now = new Date('2026-10-29T14:31:05.000Z');
const holding = (...contents: Content[]): Minutes => ({ ...example, blocks: contents.map(block) });
const print = (minutes: Minutes) => makeMinutesPdf(minutes, { now });

test('the PDF says that it is PDF/A-2a and PDF/UA-1, tagged, Swedish, and whose it is', async () => {
  const { bytes, pages } = await print(example);
  const about = ask(bytes, 'pdfinfo', 'FILE');
  expect(about).toMatch(/^Tagged: +yes$/m);
  expect(about).toMatch(/^Title: +Protokoll, Prioriteringsforum Ledning och styrning, 2026-10-29$/m);
  expect(about).toMatch(/^Author: +Prioriteringsforum Ledning och styrning$/m);
  expect(about).toMatch(/^Page size: .*A4/m);
  expect(about).toContain(`Pages:           ${pages}\n`);
  const metadata = ask(bytes, 'pdfinfo', '-meta', 'FILE');
  expect(metadata).toContain('<pdfaid:part>2</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance>');
  expect(metadata).toMatch(/<pdfuaid:part[^>]*>1<\/pdfuaid:part>/);
  expect(metadata).toContain('<xmp:CreateDate>2026-10-29T14:31:05Z</xmp:CreateDate>');
  const catalog = ask(bytes, 'qpdf', '--show-object=trailer', 'FILE').match(/\/Root (\d+)/)?.[1];
  const root = ask(bytes, 'qpdf', `--show-object=${catalog}`, 'FILE');
  for (const part of ['/Lang (sv)', '/Marked true', '/DisplayDocTitle true', '/OutputIntents', '/Outlines'])
    expect(root).toContain(part);
});

test('qpdf finds no fault in the file', async () => {
  const { bytes } = await print(example);
  expect(ask(bytes, 'qpdf', '--check', 'FILE')).toContain('No syntax or stream encoding errors');
});

test('every font is embedded and gives its text back', async () => {
  const { bytes } = await print(example);
  const fonts = ask(bytes, 'pdffonts', 'FILE').split('\n').slice(2).filter(Boolean);
  expect(fonts.length).toBeGreaterThan(0);
  for (const font of fonts) expect(font).toMatch(/yes yes yes +\d+ +0$/);
});

test('everything that was said stands in the text, on every page its body, date and number', async () => {
  const { bytes, pages } = await print(example);
  const text = textOf(bytes);
  for (const words of [
    'Johan Ek, fastighetskontoret, tjänstgörande ersättare för Peter Alm',
    '§ 7 Prioritering av utvecklingsinitiativ inom tjänsteområdet',
    'Dnr 0014/26',
    'Ramen 2 000 tkr för 2027 slutar här. 250 tkr kvar.',
    'Tillstyrks',
    'att nominera initiativen på plats 1–4 inom ramen',
    'Protokollsanteckning',
    'Underskrifter',
    'Möte 7f3a9c21 · Register Exempelstad 2026',
    'Framställt 29 oktober 2026 15.31',
  ])
    expect(text).toContain(words);
  for (let page = 1; page <= pages; page++) {
    const one = ask(bytes, 'pdftotext', '-f', `${page}`, '-l', `${page}`, 'FILE', '-');
    for (const words of [example.body, 'Mötesdatum 2026-10-29', `${page} (${pages})`]) expect(one).toContain(words);
  }
});

test('the tags tell headings, facts, tables with their headings, lists and the cut-line', async () => {
  const tags = tagsOf((await print(example)).bytes);
  expect(tags).toMatch(/^Document\n {2}P \(block\)\n {4}"Protokoll"/);
  expect(tags).toMatch(/H1 .*\n {4}"§ 4[ "\n]+Mötet öppnas"/);
  expect(tags).toMatch(/H2 "Beslut"/);
  expect(tags).toMatch(/Lbl \(block\)\n(.*\n){0,3} +"Justerare"\n +LBody \(block\)\n(.*\n)? +"Åsa Öberg"/);
  expect(tags).toMatch(/Lbl \(block\)\n +"att"\n +LBody \(block\)\n +"utse Åsa Öberg/);
  expect(tags).toMatch(/Table \(block\)\n +Caption\n(.*\n){1,2} +"Initiativ i rangordning, tkr"\n +THead/);
  expect(tags.match(/^ +TH /gm)).toHaveLength(9);
  expect(tags).toMatch(/\/ColSpan 9\n(.*\n){0,4} +"Ramen 2 000 tkr för 2027 slutar här/);
  expect(tags).toContain('TFoot');
});

test('Typst itself finds nothing against PDF/UA-1', async () => {
  const { data } = printForm(sheetOf(example), [], now);
  await expect(compileTypst({ template, data, files: new Map(), standard: 'ua-1', now })).resolves.toBeDefined();
});

test('a heading never skips a level, whatever the blocks ask for', async () => {
  const tags = tagsOf(
    (await print(holding({ kind: 'heading', level: 3, text: 'Djupt' }, { kind: 'heading', level: 3, text: 'Djupare' })))
      .bytes,
  );
  expect(tags).toMatch(/H1 "Djupt"/);
  expect(tags).toMatch(/H2 "Djupare"/);
});

test('the same minutes at the same instant give the same bytes, at another instant or with other words others', async () => {
  const one = await print(example);
  expect(Buffer.compare((await print(example)).bytes, one.bytes)).toBe(0);
  const later = await makeMinutesPdf(example, { now: new Date('2026-10-30T08:00:00.000Z') });
  expect(Buffer.compare(later.bytes, one.bytes)).not.toBe(0);
  const other = await print({ ...example, reference: 'Möte 00000000' });
  expect(Buffer.compare(other.bytes, one.bytes)).not.toBe(0);
});

test('words that mean something to Typst, PDF or XML come out as they are', async () => {
  const hostile =
    '#import "x": * $a$ *b* _c_ @d <e> `f` = g \\ k // l /* m */ ~ --- ... \'s\' #sys.inputs [x] {y}; ) endobj /Type /Metadata </rdf:Bag> & %';
  const minutes: Minutes = {
    ...holding(
      { kind: 'paragraph', text: hostile },
      { kind: 'section', number: '§ 1', title: hostile, caseNumber: hostile },
      { kind: 'heading', level: 2, text: hostile },
      { kind: 'facts', rows: [{ term: hostile, text: hostile }] },
      { kind: 'list', ordered: true, items: [hostile] },
      { kind: 'decision', lead: hostile, clauses: [hostile] },
      { kind: 'statement', from: hostile, on: hostile, outcome: hostile, text: hostile },
      { kind: 'note', note: hostile, text: hostile },
      {
        kind: 'table',
        caption: hostile,
        columns: [{ title: hostile, align: 'start' }],
        rows: [[hostile]],
        totals: [hostile],
        cut: { after: 1, text: hostile },
      },
      { kind: 'signatures' },
    ),
    body: hostile,
    title: hostile,
    reference: hostile,
    signatories: [{ role: hostile, name: hostile }],
  };
  const { bytes, replaced } = await print(minutes);
  expect(replaced).toEqual([]);
  const found = textOf(bytes).replaceAll(' ', '').split(hostile.replaceAll(' ', '')).length - 1;
  expect(found).toBeGreaterThanOrEqual(20);
  expect(ask(bytes, 'qpdf', '--check', 'FILE')).toContain('No syntax');
  expect(ask(bytes, 'pdfinfo', '-meta', 'FILE')).toContain('pdfuaid');
});

test('a line that begins like a list or a heading stays a line', async () => {
  const tags = tagsOf(
    (await print(holding({ kind: 'paragraph', text: '= Rubrik\n- punkt\n\n+ nummer\n/ term: text' }))).bytes,
  );
  expect(tags).not.toMatch(/^ +(H1|L|LI)\b/m);
  for (const line of ['= Rubrik', '- punkt', '+ nummer', '/ term: text']) expect(tags).toContain(`"${line}"`);
});

test('what no font has is replaced, said in the answer and in the document', async () => {
  const { bytes, replaced } = await print(holding({ kind: 'paragraph', text: 'Bra 🙂 av 王明, 👩‍👩‍👧 och \ud800.' }));
  expect(replaced).toEqual(['🙂', '王', '明', '👩‍👩‍👧', '\ud800']);
  const text = textOf(bytes);
  expect(text).toContain('Bra □ av □□, □ och □.');
  expect(text).toContain('ersatts med □: U+1F642, U+738B, U+660E, U+1F469 U+200D U+1F469 U+200D U+1F467, U+D800');
});

test('500 rows take several pages, each with the headings of its columns, and the cut-line stands once', async () => {
  const rows = Array.from({ length: 500 }, (_, i) => [`${i + 1}`, `Initiativ nummer ${i + 1}`, '1\u202f000', '–']);
  const table: Table = {
    kind: 'table',
    caption: 'Alla initiativ',
    columns: [
      { title: 'Plats', align: 'end' },
      { title: 'Benämning', align: 'start' },
      { title: '2027', align: 'end' },
      { title: '2028', align: 'end' },
    ],
    rows,
    totals: ['', 'Summa', '500\u202f000', '–'],
    cut: { after: 200, text: 'Ramen slutar här' },
  };
  const started = performance.now();
  const { bytes, pages } = await print(holding(table));
  expect(performance.now() - started).toBeLessThan(10_000);
  expect(pages).toBeGreaterThan(5);
  const text = ask(bytes, 'pdftotext', '-layout', 'FILE', '-');
  expect(text.split('Benämning')).toHaveLength(pages + 1);
  expect(text.split('Ramen slutar här')).toHaveLength(2);
  expect(text.indexOf('Initiativ nummer 200 ')).toBeLessThan(text.indexOf('Ramen slutar här'));
  expect(text.indexOf('Initiativ nummer 201 ')).toBeGreaterThan(text.indexOf('Ramen slutar här'));
  expect(text).toContain('Initiativ nummer 500 ');
  expect(ask(bytes, 'pdfinfo', '-struct', 'FILE').match(/^ +Table /gm)).toHaveLength(1);
});

test('long names stay within the top of the page', async () => {
  const name = 'Prioriteringsforum för ledning, styrning och gemensam utveckling '.repeat(6);
  const { bytes } = await print({ ...example, body: name, title: name });
  const tops = [...ask(bytes, 'pdftotext', '-bbox', 'FILE', '-').matchAll(/yMin="([\d.-]+)"/g)].map(([, y]) =>
    Number(y),
  );
  expect(Math.min(...tops)).toBeGreaterThan(0);
});

test('a word longer than a line stays on the page and is one word to those who copy it', async () => {
  const long = `https://exempelstad.se/${'a'.repeat(300)}`;
  const { bytes } = await print(holding({ kind: 'paragraph', text: long }));
  expect(textOf(bytes).replaceAll(' ', '')).toContain(long);
  const rights = [...ask(bytes, 'pdftotext', '-bbox', 'FILE', '-').matchAll(/xMax="([\d.]+)"/g)].map(([, x]) =>
    Number(x),
  );
  expect(Math.max(...rights)).toBeLessThan(595.3 - 70);
});

test('minutes without anything in them are a page with a title', async () => {
  const empty: Minutes = { ...example, title: '', body: '', reference: '', signatories: [], blocks: [], draft: true };
  const { bytes, pages, replaced } = await print(empty);
  expect({ pages, replaced }).toEqual({ pages: 1, replaced: [] });
  expect(textOf(bytes)).toContain('Protokoll, utkast');
  expect(ask(bytes, 'qpdf', '--check', 'FILE')).toContain('No syntax');
});

test('blocks that hold nothing print', async () => {
  const { pages } = await print({
    ...holding(
      { kind: 'facts', rows: [] },
      { kind: 'list', ordered: false, items: [] },
      { kind: 'list', ordered: true, items: [] },
      { kind: 'decision', lead: '', clauses: [] },
      { kind: 'paragraph', text: '' },
      { kind: 'statement', from: '', on: '', outcome: '', text: '' },
      { kind: 'note', note: '', text: '' },
      {
        kind: 'table',
        caption: '',
        columns: [{ title: '', align: 'end' }],
        rows: [],
        totals: null,
        cut: { after: 9, text: '' },
      },
      { kind: 'signatures' },
    ),
    signatories: [],
  });
  expect(pages).toBe(1);
});

test('notes are called minnesanteckningar, a board meets on a sammanträdesdatum', async () => {
  expect(textOf((await print({ ...example, profile: 'notes' })).bytes)).toContain('Minnesanteckningar');
  expect(textOf((await print({ ...example, profile: 'board' })).bytes)).toContain('Sammanträdesdatum 2026-10-29');
});

test('a row of another length than its table is refused', async () => {
  const table: Table = {
    kind: 'table',
    caption: '',
    columns: [{ title: 'A', align: 'start' }],
    rows: [['1', '2']],
    totals: null,
    cut: null,
  };
  await expect(print(holding(table))).rejects.toThrow(RangeError);
});
