// Symbol fonts' bullets stand in the private area of Unicode.
const bullets = new Set([0xf0b7, 0xf0a7, 0xf0d8, 0xf0fc, 0xf076, 0xf0a8]);
// Spaces that keep what they part on one line part thousands: they stay within a word.
const keeping = /^[\u00A0\u202F\u2007\u2009]$/u;

/** A glyph's text as it is read: ligatures in their letters, a symbol font's bullet as one, nothing for what controls. */
export function readGlyphText(text: string): string {
  if (text.length === 1 && text >= '!' && text <= '~') return text;
  if (keeping.test(text)) return '\u00A0';
  if (/^\s+$/u.test(text)) return ' ';
  const code = text.codePointAt(0) ?? 0;
  if (bullets.has(code)) return '•';
  if (code >= 0xfb00 && code <= 0xfb06) return text.normalize('NFKC');
  // oxlint-disable-next-line no-control-regex -- what a font calls a control character shows nothing
  return text.replace(/[\u0000-\u001F\u007F-\u009F]/gu, '');
}
