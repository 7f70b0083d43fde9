import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Manifest, readManifest, writeManifest } from '../../shared/package/manifest.ts';
import { faultOfName } from '../../shared/package/names.ts';

const sha256 = fc.stringMatching(/^[0-9a-f]{64}$/);
const letters = fc.constantFrom(...'abcåäöÅÄÖéß §&%+#()!’0123456789-_.~@=;,$'.split(''));
const part = fc.string({ unit: letters, minLength: 1, maxLength: 12 });
const name = fc
  .array(part, { minLength: 1, maxLength: 3 })
  .map((parts) => parts.join('/'))
  .filter((text) => faultOfName(text) === null);
const entry = fc.record({ name, mediaType: fc.constantFrom('application/pdf', 'text/plain'), sha256 });
const manifest: fc.Arbitrary<Manifest> = fc.record({
  signature: fc.constant('META-INF/signature001.p7s'),
  files: fc.uniqueArray(entry, { maxLength: 6, selector: (one) => one.name }),
});

const example: Manifest = {
  signature: 'META-INF/signature001.p7s',
  files: [
    { name: 'protokoll.pdf', mediaType: 'application/pdf', sha256: 'ab'.repeat(32) },
    { name: 'bilagor/Yttrande på 5 %.txt', mediaType: 'text/plain', sha256: '00'.repeat(32) },
  ],
};

test('a manifest is the XML of EN 319 162-1', () => {
  expect(writeManifest(example)).toBe(`<?xml version="1.0" encoding="UTF-8"?>
<asic:ASiCManifest xmlns:asic="http://uri.etsi.org/02918/v1.2.1#" xmlns:ds="http://www.w3.org/2000/09/xmldsig#">
  <asic:SigReference URI="META-INF/signature001.p7s" MimeType="application/pkcs7-signature"/>
  <asic:DataObjectReference URI="protokoll.pdf" MimeType="application/pdf">
    <ds:DigestMethod Algorithm="http://www.w3.org/2001/04/xmlenc#sha256"/>
    <ds:DigestValue>q6urq6urq6urq6urq6urq6urq6urq6urq6urq6urq6s=</ds:DigestValue>
  </asic:DataObjectReference>
  <asic:DataObjectReference URI="bilagor/Yttrande%20p%C3%A5%205%20%25.txt" MimeType="text/plain">
    <ds:DigestMethod Algorithm="http://www.w3.org/2001/04/xmlenc#sha256"/>
    <ds:DigestValue>AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=</ds:DigestValue>
  </asic:DataObjectReference>
</asic:ASiCManifest>
`);
});

test('writing and reading a manifest is identity', () => {
  fc.assert(
    fc.property(manifest, (given) => {
      expect(readManifest(writeManifest(given))).toEqual(given);
    }),
  );
});

test('a manifest with one character changed is refused or says something else', () => {
  const text = writeManifest(example);
  const position = fc.nat(text.length - 1);
  const character = fc.string({ unit: 'binary', minLength: 0, maxLength: 1 });
  fc.assert(
    fc.property(position, character, (at, put) => {
      const changed = text.slice(0, at) + put + text.slice(at + 1);
      fc.pre(changed !== text);
      expect(readManifest(changed)).not.toEqual(example);
    }),
    { numRuns: 500 },
  );
});

test('what is read is what is written, to the letter', () => {
  const pieces = fc.constantFrom(...writeManifest(example).split(/(?<=[<>"/ ])/));
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 80 }), (parts) => {
      const read = readManifest(parts.join(''));
      if (read) expect(writeManifest(read)).toBe(parts.join(''));
    }),
  );
});

describe('refused is', () => {
  const text = writeManifest(example);
  const cases: Readonly<Record<string, string>> = {
    'a DTD': text.replace(
      '<asic:ASiCManifest',
      '<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]>\n<asic:ASiCManifest',
    ),
    'an entity': text.replace('protokoll.pdf', '&#112;rotokoll.pdf'),
    'a comment': text.replace('</asic:ASiCManifest>', '<!-- --></asic:ASiCManifest>'),
    'a name twice': text.replace('bilagor/Yttrande%20p%C3%A5%205%20%25.txt', 'protokoll.pdf'),
    'a name that leads out': text.replace('protokoll.pdf', '../protokoll.pdf'),
    'an absolute name': text.replace('protokoll.pdf', '/protokoll.pdf'),
    'a name encoded more than it needs': text.replace('protokoll.pdf', '%70rotokoll.pdf'),
    'a name in decomposed letters': text.replace('p%C3%A5', 'pa%CC%8A'),
    'a name that is no UTF-8': text.replace('p%C3%A5', 'p%C3'),
    'another digest': text.replace('xmlenc#sha256', 'xmldsig#sha1'),
    'another namespace': text.replace('v1.2.1', 'v1.1.1'),
    'something after the end': `${text}\n`,
    'a byte order mark': `\uFEFF${text}`,
    'Windows line ends': text.replaceAll('\n', '\r\n'),
    'a digest with loose bits': text.replace('q6s=', 'q6t='),
    'no manifest at all': '',
  };
  test.each(Object.entries(cases))('%s', (_, changed) => {
    expect(changed).not.toBe(text);
    expect(readManifest(changed)).toBeNull();
  });
});
