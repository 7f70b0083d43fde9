import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { defaultModel, ScoringModelSchema, scoreOf, type ScoringModel } from '../../shared/scoring/model.ts';

const model: ScoringModel = {
  version: 2,
  maximum: 5,
  criteria: [
    { id: 'benefit', name: 'Nytta', weight: 3 },
    { id: 'risk', name: 'Risk', weight: 1 },
  ],
};
const points = fc.dictionary(fc.constantFrom('benefit', 'risk'), fc.nat(5), { noNullPrototype: true });

describe('a score', () => {
  test('is the weighted mean', () => {
    expect(scoreOf(model, { benefit: 5, risk: 1 })).toBe(4);
    expect(scoreOf(defaultModel, { benefit: 5, effect: 4, risk: 3, feasibility: 0 })).toBe(3);
  });

  test('is not pulled down by what has no points yet', () => {
    expect(scoreOf(model, { benefit: 4 })).toBe(4);
    expect(scoreOf(model, { risk: 2 })).toBe(2);
  });

  test('counts zero points, which are not the same as none', () => {
    expect(scoreOf(model, { benefit: 4, risk: 0 })).toBe(3);
    expect(scoreOf(model, { risk: 0 })).toBe(0);
  });

  test('is nothing where nothing has points', () => {
    expect(scoreOf(model, {})).toBeNull();
  });

  test('passes over points for what the model does not ask', () => {
    expect(scoreOf(model, { benefit: 2, colour: 5 })).toBe(2);
    expect(scoreOf(model, { colour: 5 })).toBeNull();
  });

  test('has no points under the name of something every object has', () => {
    const criteria = [{ id: 'constructor', name: 'Byggare', weight: 1 }];
    expect(scoreOf({ ...model, criteria }, {})).toBeNull();
  });

  test('stays between the lowest and the highest points given', () => {
    fc.assert(
      fc.property(points, (given) => {
        const score = scoreOf(model, given);
        const all = Object.values(given);
        expect(score === null).toBe(all.length === 0);
        if (score === null) return;
        expect(score).toBeGreaterThanOrEqual(Math.min(...all) - 1e-9);
        expect(score).toBeLessThanOrEqual(Math.max(...all) + 1e-9);
      }),
    );
  });

  test('is the same when all weights grow alike', () => {
    fc.assert(
      fc.property(points, fc.integer({ min: 2, max: 20 }), (given, factor) => {
        const criteria = model.criteria.map((criterion) => ({ ...criterion, weight: criterion.weight * factor }));
        const [before, after] = [scoreOf(model, given), scoreOf({ ...model, criteria }, given)];
        if (before === null) expect(after).toBeNull();
        else expect(after).toBeCloseTo(before, 9);
      }),
    );
  });
});

describe('a model', () => {
  test('is one that a forum can start from', () => {
    expect(ScoringModelSchema.parse(defaultModel)).toEqual(defaultModel);
  });

  test.each([
    ['without criteria', { criteria: [] }],
    ['with two criteria of one name', { criteria: [model.criteria[0], model.criteria[0]] }],
    ['where a criterion weighs nothing', { criteria: [{ id: 'a', name: 'A', weight: 0 }] }],
    ['where a criterion weighs infinitely', { criteria: [{ id: 'a', name: 'A', weight: Infinity }] }],
    ['without points to give', { maximum: 0 }],
  ])('is refused %s', (_, change) => {
    expect(ScoringModelSchema.safeParse({ ...model, ...change }).success).toBe(false);
  });
});
