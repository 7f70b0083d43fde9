import { beforeAll, describe, expect, test } from 'vitest';

import { odtReader } from '../../electron/readers/odt/odt-reader.ts';
import type { DocumentText } from '../../shared/document/document-text.ts';
import type { ImportResult } from '../../shared/document/import-result.ts';
import { imported, real, sample } from '../document/documents.ts';
import { plainZip } from '../signing/other-zip.ts';
import { foundIn, plansIn, tablesIn } from './compare-imports.ts';
import { importBytes, problemOf } from './docx-parts.ts';
import { typesetSample } from './typeset-sample.ts';
import { withAutomaticNumbers, withContents, withoutNumbers } from './typeset-variants.ts';
import { convert, hasOffice } from './with-office.ts';

const made: Record<string, ImportResult> = {};
const isClear = (kind: string): boolean => kind !== 'ambiguous';

beforeAll(async () => {
  if (!hasOffice) return;
  const typeset = typesetSample(sample);
  const documents = {
    'typeset.fodt': typeset,
    'numbered.fodt': withContents(withAutomaticNumbers(typeset)),
    'bare.fodt': withContents(withoutNumbers(typeset)),
  };
  const texts = real === undefined ? {} : convert({ 'real.txt': real }, 'odt');
  for (const [name, bytes] of Object.entries({ ...texts, ...convert(documents, 'odt') })) {
    made[name] = await importBytes(name.replace(/\.\w+$/, '.odt'), bytes);
  }
}, 120_000);

describe.skipIf(!hasOffice)('an OpenDocument text by LibreOffice', () => {
  test.each(['typeset.fodt', 'numbered.fodt', 'bare.fodt'])('%s gives what the text gives, without a doubt', (name) => {
    const [read, text] = [made[name]!, imported(sample)];
    expect(read.source.kind).toBe('odt');
    expect(plansIn(read)).toEqual(plansIn(text));
    expect(tablesIn(read)).toEqual(tablesIn(text));
    expect(foundIn(read)).toEqual(foundIn(text, isClear));
  });

  test.skipIf(real === undefined)('of the real plans gives what their text gives', () => {
    const [read, text] = [made['real.txt']!, imported(real!)];
    expect(plansIn(read)).toEqual(plansIn(text));
    expect(tablesIn(read)).toEqual(tablesIn(text));
    expect(foundIn(read)).toEqual(foundIn(text));
  });
});

const spaces = ['office', 'text', 'table', 'style', 'draw']
  .map((name) => `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`)
  .join(' ');
const odt = (body: string, styles = '', manifest = '<m/>'): Promise<Uint8Array> =>
  plainZip(
    Object.entries({
      mimetype: 'application/vnd.oasis.opendocument.text',
      'content.xml': `<office:document-content ${spaces}><office:automatic-styles>${styles}</office:automatic-styles><office:body><office:text>${body}</office:text></office:body></office:document-content>`,
      'META-INF/manifest.xml': manifest,
    }).map(([name, content]) => ({ name, bytes: Buffer.from(content) })),
  );

async function readOdt(body: string, styles = ''): Promise<DocumentText> {
  const read = await odtReader.read({ name: 'prov.odt', bytes: await odt(body, styles) }, () => {});
  if (!read.ok || !('headings' in read.value)) throw new Error('not read');
  return read.value;
}

describe('the text of an OpenDocument text', () => {
  test('has spaces, tabs, notes and text boxes in their places, and nothing deleted, commented or generated', async () => {
    const body = `<text:tracked-changes><text:changed-region><text:deletion><text:p>struket</text:p></text:deletion></text:changed-region><text:changed-region><text:insertion/></text:changed-region></text:tracked-changes>
      <text:table-of-content><text:index-body><text:p>Innehåll 1</text:p></text:index-body></text:table-of-content>
      <text:p>ett<text:s text:c="2"/>två<text:tab/>tre<text:line-break/>fyra<office:annotation><text:p>kommentar</text:p></office:annotation><text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>En not.</text:p></text:note-body></text:note><draw:frame><draw:text-box><text:p>I en ruta</text:p></draw:text-box></draw:frame>
        fem</text:p>`;
    const read = await readOdt(body);
    expect(read.text).toBe('ett  två\ttre\nfyra fem\nEn not.\nI en ruta');
    expect(read.changes).toEqual({ insertions: 1, deletions: 1 });
  });

  test('has its lists’ numbers as they show: lists within lists, going on, starting over', async () => {
    const styles = `<text:list-style style:name="L"><text:list-level-style-number text:level="1" style:num-format="1" style:num-suffix="."/><text:list-level-style-number text:level="2" style:num-format="a" style:num-suffix=")"/></text:list-style><text:list-style style:name="B"><text:list-level-style-bullet text:level="1" text:bullet-char="-"/></text:list-style>`;
    const item = (words: string, more = ''): string =>
      `<text:list-item><text:p>${words}</text:p>${more}</text:list-item>`;
    const list = (content: string, more = ' text:style-name="L"'): string => `<text:list${more}>${content}</text:list>`;
    const body =
      list(item('A', list(item('B') + item('C'), '')) + item('D')) +
      list(item('E'), ' text:style-name="L" text:continue-numbering="true"') +
      list(item('F')) +
      list(item('G'), ' text:style-name="B"');
    expect((await readOdt(body, styles)).text).toBe('1. A\na) B\nb) C\n2. D\n3. E\n1. F\n• G');
  });

  test('has its tables by their grid, with covered and repeated cells', async () => {
    const cell = (words: string, more = ''): string =>
      `<table:table-cell${more}><text:p>${words}</text:p></table:table-cell>`;
    const body = `<table:table><table:table-header-rows><table:table-row>${cell('Namn')}${cell('Kostnad', ' table:number-columns-spanned="2"')}<table:covered-table-cell/></table:table-row></table:table-header-rows><table:table-row>${cell('Växel')}<table:table-cell table:number-columns-repeated="2"/></table:table-row></table:table>`;
    const { tables } = await readOdt(body);
    expect(tables.map(({ rows }) => rows.map((cells) => cells.map(({ text }) => text)))).toEqual([
      [
        ['Namn', 'Kostnad', ''],
        ['Växel', '', ''],
      ],
    ]);
  });

  test('behind a password is said to be so; a cell repeated a milliard times is no danger', async () => {
    const locked = '<manifest><file-entry><encryption-data/></file-entry></manifest>';
    expect(await problemOf('last.odt', await odt('', '', locked))).toBe('documentEncrypted');
    const wide = `<table:table>${'<table:table-row><table:table-cell table:number-columns-repeated="999999999"/></table:table-row>'.repeat(5000)}</table:table>`;
    expect(await problemOf('bred.odt', await odt(wide))).toBe('documentUnsafe');
  });
});
