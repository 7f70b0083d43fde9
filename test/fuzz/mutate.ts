import type { Chance } from './chance.ts';

/** Bytes that parsers stumble over: lengths, separators, ends of things, words of the formats themselves. */
const words = [
  '\u0000',
  '\uFEFF',
  '-1',
  '2147483648',
  '99999999999999999999',
  '1e999',
  'NaN',
  '"',
  '""',
  ';',
  '\t',
  '\r',
  '[[[[[[[[',
  '{"a":',
  '__proto__',
  '<',
  '</w:tbl>',
  '<w:tbl><w:tr><w:tc>',
  '<!DOCTYPE x [<!ENTITY e "eeee">]>&e;',
  '&#0;',
  '&amp;',
  '<row r="1048576">',
  't="s"',
  'endobj',
  'stream\n',
  '/Length 0',
  '/Kids [1 0 R]',
  '1 0 R',
  '<<',
  '>>',
  'Tjänsteplan 2017-2020',
  '1.1 Mål',
  ' 1 800 0 0 0',
  '\ud800',
];

/** Values that stand where others should: numbers out of every range, signs with a meaning, words of plans. */
export const hardValues = [
  '',
  '0',
  '-1',
  '65536',
  '2147483648',
  '99999999999999999999',
  '1e999',
  'NaN',
  '1 800 0 0 0',
  '-7,5',
  '9999-99-99',
  '2016-02-30',
  '__proto__',
  'constructor',
  '=1+1',
  '\u0000',
  '\uFFFF',
  '\u202E',
  '\ud800',
  'a\u0301'.repeat(300),
  '<&"',
  'XFD1048576',
  'A1:XFD1048576',
  '../../etc/passwd',
  'Tjänsteplan 2017-2020 Ekonomi',
  '1.1 Mål',
  'TOTALT',
  '(((((((((((((((((',
  ' '.repeat(5000),
  '1.'.repeat(3000),
  '9'.repeat(3000),
  'x'.repeat(70_000),
];

/** A file spoilt in one to eight places: bits turned, bytes cut, doubled, moved, or words of the formats put in. */
export function mutate(bytes: Uint8Array, chance: Chance): Uint8Array {
  let spoilt = bytes;
  for (let times = 1 + chance.below(8); times > 0; times--) spoilt = mutateOnce(spoilt, chance);
  return spoilt;
}

function mutateOnce(bytes: Uint8Array, chance: Chance): Uint8Array {
  if (bytes.length === 0) return new TextEncoder().encode(chance.pick(words));
  const at = chance.below(bytes.length);
  const end = Math.min(bytes.length, at + 1 + chance.below(chance.below(2) === 0 ? 16 : 4096));
  const [before, piece, after] = [bytes.subarray(0, at), bytes.subarray(at, end), bytes.subarray(end)];
  switch (chance.below(8)) {
    case 0: {
      const turned = Uint8Array.from(bytes);
      turned[at] = turned[at]! ^ (1 << chance.below(8));
      return turned;
    }
    case 1: {
      const other = Uint8Array.from(bytes);
      for (let i = at; i < end; i++) other[i] = chance.below(256);
      return other;
    }
    case 2:
      return before;
    case 3:
      return join([before, after]);
    case 4:
      return join([before, piece, piece, after]);
    case 5: {
      const to = chance.below(before.length + after.length);
      const rest = join([before, after]);
      return join([rest.subarray(0, to), piece, rest.subarray(to)]);
    }
    case 6:
      return join([before, ...Array.from({ length: 1 + chance.below(200) }, () => piece.subarray(0, 256)), after]);
    default:
      return join([before, new TextEncoder().encode(chance.pick(words)), after]);
  }
}

function join(pieces: readonly Uint8Array[]): Uint8Array {
  return Uint8Array.from(Buffer.concat(pieces));
}
