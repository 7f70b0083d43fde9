import { describe, expect, test } from 'vitest';
import { locales } from '../../shared/language/locale.ts';
import { describePackageProblem } from '../../shared/package/messages.ts';
import { type PackageProblem, type PackageProblemCode, PackageProblemSchema } from '../../shared/package/problem.ts';

const file = 'plan/park.json';
const manifest = 'META-INF/ASiCManifest001.xml';
const instant = '2026-05-12T13:30:00.000Z';
const signed = { file, name: 'Karin Åström', signedAt: instant };

const one: { readonly [Code in PackageProblemCode]: Extract<PackageProblem, { code: Code }> } = {
  'not-a-package': { code: 'not-a-package', offset: 7 },
  'wrong-mimetype': { code: 'wrong-mimetype', offset: 40 },
  'cut-short': { code: 'cut-short', file, bytes: 1234 },
  'container-changed': { code: 'container-changed', file, offset: 77 },
  'checksum-wrong': { code: 'checksum-wrong', file },
  'too-large': { code: 'too-large', bytes: 300, limit: 200 },
  'too-many-files': { code: 'too-many-files', limit: 1000 },
  'name-not-allowed': { code: 'name-not-allowed', file, fault: 'reserved' },
  'name-twice': { code: 'name-twice', file },
  'file-encrypted': { code: 'file-encrypted', file },
  'file-compressed': { code: 'file-compressed', file },
  'no-signature': { code: 'no-signature' },
  'manifest-unreadable': { code: 'manifest-unreadable', file },
  'file-missing': { code: 'file-missing', file },
  'file-out-of-place': { code: 'file-out-of-place', file },
  'file-unnamed': { code: 'file-unnamed', file, manifest },
  'file-changed': { code: 'file-changed', file, manifest },
  'signature-unreadable': { code: 'signature-unreadable', file },
  'signature-wrong': { code: 'signature-wrong', file, name: 'Karin Åström' },
  'certificate-not-valid-then': { code: 'certificate-not-valid-then', ...signed, from: instant, to: instant },
  'signed-in-the-future': { code: 'signed-in-the-future', ...signed },
  'pdf-unreadable': { code: 'pdf-unreadable', file },
  'pdf-not-signed': { code: 'pdf-not-signed', file },
  'pdf-changed-after-signing': { code: 'pdf-changed-after-signing', file },
  'decisions-unreadable': { code: 'decisions-unreadable', file },
  'decisions-of-other-minutes': { code: 'decisions-of-other-minutes', file, minutes: 'protokoll.pdf' },
};

describe.each(locales)('in %s', (locale) => {
  test.each(Object.values(one))('$code is a sentence that names its place and all else it knows', (problem) => {
    const sentence = describePackageProblem(problem, locale);
    expect(sentence).toMatch(/^\S.*[.?]$/);
    const { code: _, ...told } = problem;
    for (const [key, value] of Object.entries(told)) if (key !== 'fault') expect(sentence).toContain(String(value));
  });

  test('no two kinds say the same', () => {
    const sentences = Object.values(one).map((problem) => describePackageProblem(problem, locale));
    expect(new Set(sentences).size).toBe(sentences.length);
  });
});

test('every kind passes its own schema', () => {
  for (const problem of Object.values(one)) expect(PackageProblemSchema.parse(problem)).toEqual(problem);
});

test('where no file is known the sentence does without one', () => {
  expect(describePackageProblem({ code: 'container-changed', file: null, offset: 9 }, 'sv')).toBe(
    'Paketets omslag är ändrat vid byte 9.',
  );
  expect(describePackageProblem({ code: 'cut-short', file: null, bytes: 9 }, 'en')).toBe(
    'The package is cut short after 9 bytes.',
  );
});
