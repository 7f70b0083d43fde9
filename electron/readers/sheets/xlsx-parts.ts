import { failed, done, type Result } from '../../../shared/bridge/problem.ts';
import { attributeOf, walkXml } from '../office/read-xml.ts';
import { formOf, plainForm, type NumberForm } from './number-formats.ts';

/** The most characters that a workbook's texts may hold together: twenty times a year's plans. */
export const mostCharacters = 8_000_000;

/** A sheet as the workbook lists it: its name, whether it is hidden, and the relationship to its part. */
export type ListedSheet = { readonly name: string; readonly isHidden: boolean; readonly relation: string };
export type WorkbookPart = { readonly sheets: readonly ListedSheet[]; readonly is1904: boolean };

/** The workbook's list of sheets and its calendar. */
export function readWorkbookPart(name: string, xml: Uint8Array): Result<WorkbookPart> {
  const sheets: ListedSheet[] = [];
  let is1904 = false;
  const walked = walkXml(name, xml, {
    open: (tag) => {
      if (tag.local === 'workbookPr') is1904 = isOn(attributeOf(tag, 'date1904'));
      if (tag.local !== 'sheet') return;
      const title = (attributeOf(tag, 'name') ?? '').slice(0, 200);
      const isHidden = /hidden/i.test(attributeOf(tag, 'state') ?? '');
      sheets.push({ name: title, isHidden, relation: attributeOf(tag, 'id') ?? '' });
    },
  });
  return walked.ok ? done({ sheets, is1904 }) : walked;
}

/** The texts that cells refer to by number; readings of Japanese characters are left out. */
export function readSharedStrings(name: string, xml: Uint8Array | undefined): Result<readonly string[]> {
  const texts: string[] = [];
  if (xml === undefined) return done(texts);
  let [now, reading, isText, characters] = ['', false, false, 0];
  const walked = walkXml(name, xml, {
    open: ({ local }) => {
      if (local === 'si') now = '';
      if (local === 'rPh') reading = true;
      isText = local === 't' && !reading;
    },
    close: ({ local }, stop) => {
      if (local === 'rPh') reading = false;
      if (local === 't') isText = false;
      if (local !== 'si') return;
      texts.push(unescaped(now));
      characters += now.length;
      if (characters > mostCharacters) stop();
    },
    text: (text) => {
      if (isText && now.length <= mostCharacters) now += text;
    },
  });
  if (!walked.ok) return walked;
  return characters > mostCharacters ? failed('documentUnsafe', { name }) : done(texts);
}

/** How numbers show, by a cell's style. */
export function readForms(name: string, xml: Uint8Array | undefined): Result<readonly NumberForm[]> {
  const forms: NumberForm[] = [];
  if (xml === undefined) return done(forms);
  const codes = new Map<number, string>();
  let isCellStyle = false;
  const walked = walkXml(name, xml, {
    open: (tag) => {
      if (tag.local === 'numFmt') codes.set(Number(attributeOf(tag, 'numFmtId')), attributeOf(tag, 'formatCode') ?? '');
      if (tag.local === 'cellXfs') isCellStyle = true;
      if (tag.local !== 'xf' || !isCellStyle) return;
      const id = Number(attributeOf(tag, 'numFmtId') ?? 0);
      forms.push(formOf(id, codes.get(id)) ?? plainForm);
    },
    close: ({ local }) => {
      if (local === 'cellXfs') isCellStyle = false;
    },
  });
  return walked.ok ? done(forms) : walked;
}

/** `true`, `1` and `on` are on (ECMA-376 part 1, 22.9.2.1). */
export function isOn(value: string | undefined): boolean {
  return value === '1' || value === 'true' || value === 'on';
}

/** `_x000D_` stands for a character that XML can't hold. */
export function unescaped(text: string): string {
  const plain = text.replace(/_x([0-9A-F]{4})_/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
  return plain.replaceAll('\r\n', '\n').replaceAll('\r', '\n').replaceAll('\t', ' ');
}
