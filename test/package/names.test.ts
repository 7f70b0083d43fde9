import { describe, expect, test } from 'vitest';
import { faultOfName, inPackageOrder, isPayload, mediaTypeOf, sameFileKey } from '../../shared/package/names.ts';

describe('a file may be called', () => {
  test.each([
    'protokoll.pdf',
    'LÄSMIG.txt',
    'bilagor/Yttrande från nämnden & bilaga 100 %.txt',
    'plan/park.json',
    '.x',
  ])('%s', (name) => expect(faultOfName(name)).toBeNull());
});

describe('a file may not be called', () => {
  test.each([
    ['', 'empty'],
    ['x'.repeat(241), 'too-long'],
    ['/etc/passwd', 'not-relative'],
    ['../x', 'not-relative'],
    ['a/../../x', 'not-relative'],
    ['a//b', 'not-relative'],
    ['a/./b', 'not-relative'],
    ['bilagor/', 'not-relative'],
    ['a\\b', 'character'],
    ['C:/x', 'character'],
    ['a\u0000b', 'character'],
    ['fdp.\u202Etxt', 'character'],
    ['a\uFFFDb', 'character'],
    ['slut.', 'character'],
    ['mellan ', 'character'],
    ['a\u030A.txt', 'not-normalised'],
    ['CON', 'reserved'],
    ['bilagor/nul.txt', 'reserved'],
  ])('%j, it is %s', (name, fault) => expect(faultOfName(name)).toBe(fault));
});

test('names that some systems take for one file have one key', () => {
  expect(sameFileKey('Bilaga.PDF')).toBe(sameFileKey('bilaga.pdf'));
  expect(sameFileKey('ÅR')).toBe(sameFileKey('år'));
  expect(sameFileKey('a.pdf')).not.toBe(sameFileKey('b.pdf'));
});

test('the signatories sign for all but the container’s own files', () => {
  expect(['mimetype', 'META-INF/x', 'meta-inf/x', 'protokoll.pdf', 'META-INFO.txt'].filter(isPayload)).toEqual([
    'protokoll.pdf',
    'META-INFO.txt',
  ]);
});

test('mimetype comes first and META-INF last', () => {
  const names = ['META-INF/a', 'å', 'b', 'mimetype', 'B'];
  expect(names.sort(inPackageOrder)).toEqual(['mimetype', 'B', 'b', 'å', 'META-INF/a']);
});

test('a media type goes by the end of the name', () => {
  expect(['a.PDF', 'b.jsonl', 'c', 'd.zip'].map(mediaTypeOf)).toEqual([
    'application/pdf',
    'application/x-ndjson',
    'application/octet-stream',
    'application/octet-stream',
  ]);
});
