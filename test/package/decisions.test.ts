import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readDecisions, writeDecisions } from '../../shared/package/decisions.ts';

const whole = {
  minutes: { file: 'protokoll.pdf', sha256: 'ab'.repeat(32) },
  signatories: [{ name: 'Karin Åström', organisation: 'Exempelstad', role: 'chair', certificate: null }],
} as const;
const given = (decisions: unknown) => ({ ...whole, signatories: [...whole.signatories], decisions }) as never;

test('writing and reading decisions is identity, whatever they say', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (json) => {
      fc.pre(!JSON.stringify(json).includes('__proto__'));
      const decisions: unknown = JSON.parse(JSON.stringify(json));
      expect(readDecisions(writeDecisions(given(decisions)))).toEqual({
        format: 'klubba.beslut.1',
        ...whole,
        decisions,
      });
    }),
  );
});

test('only the one canonical text is read', () => {
  const text = writeDecisions(given([1, 'två']));
  expect(readDecisions(text)).not.toBeNull();
  expect(readDecisions(JSON.stringify(JSON.parse(text), null, 2))).toBeNull();
  expect(readDecisions(text.replace('{', '{"decisions":0,'))).toBeNull();
  expect(readDecisions(text.replace('klubba.beslut.1', 'klubba.beslut.2'))).toBeNull();
  expect(readDecisions(text.replace('protokoll.pdf', 'annat.pdf'))).toBeNull();
  expect(readDecisions(text.slice(1))).toBeNull();
  expect(readDecisions('')).toBeNull();
});

test('what JSON cannot hold is not lost in silence', () => {
  expect(() => writeDecisions(given({ lost: undefined }))).toThrow(TypeError);
  expect(() => writeDecisions(given(JSON.parse('{"__proto__":1}')))).toThrow(TypeError);
});
