/** WordprocessingML's namespaces: transitional, and strict (ECMA-376 part 1 and 4). */
const namespaces: ReadonlySet<string> = new Set([
  'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
  'http://purl.oclc.org/ooxml/wordprocessingml/main',
]);

/** Markup Compatibility (ECMA-376 part 3): what stands twice, for a newer Word and an older. */
export const compatibility = 'http://schemas.openxmlformats.org/markup-compatibility/2006';

/** Whether an element is of WordprocessingML. */
export function isWord(uri: string): boolean {
  return namespaces.has(uri);
}

/** Whether a switch such as `<w:vanish/>` is on: it is unless its value says otherwise. */
export function isOn(value: string | undefined): boolean {
  return value === undefined || !/^(?:0|false|off|none)$/.test(value);
}

/** A number as an attribute has it, 0 where it has none. */
export function numberIn(value: string | undefined): number {
  return Number.parseInt(value ?? '', 10) || 0;
}
