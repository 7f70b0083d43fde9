import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wordsOf } from '../../shared/language/words.ts';
import { planVersion, type Plan } from '../../shared/plan/plan.ts';
import { parks } from '../meeting/plans.ts';
import { at, Searched } from './search-registers.ts';

// Words with what makes searching hard: compounds, Swedish letters, accents, signs, codes, figures, other scripts.
const words =
  `avtal ramavtal Avtalsansvarig upphandling direktupphandling år ar Årsplan ÖN on ö idé ide E-handel ehandel e
  N131 2 400 2\u00a0400 AND NOT NEAR " * И 会議 a\u030a`.split(/[ \n]+/u);
const word = fc.constantFrom(...words);
const text = fc.array(word, { maxLength: 8 }).map((words) => words.join(' '));
const texts = fc.array(fc.record({ title: text, goal: text, funding: text }), { minLength: 1, maxLength: 4 });
type Texts = { title: string; goal: string; funding: string }[];

const planWith = (all: Texts): Plan => ({
  ...parks.plan,
  initiatives: all.map(({ title, goal, funding }, i) => ({
    ...parks.plan.initiatives[0]!,
    id: `parker/${i}`,
    number: `${i}`,
    title,
    costs: {},
    sections: { ...parks.plan.initiatives[0]!.sections, goal, funding },
  })),
});
const registerWith = (all: Texts) => {
  const searched = new Searched();
  searched.rooms.versions.put(planVersion(planWith(all)), at);
  return searched;
};
const slotOf = (i: number) => `plan/2027/parker/parker/${i}`;
const initiatives = (slots: readonly string[]) => slots.filter((slot) => /parker\/\d+$/.test(slot)).sort();

/** What holds a word, worked out by going through every text: as it is, begun by it, or with it inside. */
const holds = (all: Texts[number], asked: string): boolean =>
  [all.title, all.goal, all.funding].some((one) =>
    wordsOf(one).some(
      ({ word: here }) =>
        here === asked || (asked.length >= 3 && here.startsWith(asked)) || (asked.length >= 4 && here.includes(asked)),
    ),
  );

const runs = { numRuns: 25 };

describe('searching', () => {
  it('finds a text by each of its words', () => {
    fc.assert(
      fc.property(texts, (all) => {
        const searched = registerWith(all);
        for (const [i, one] of all.entries())
          for (const { word: asked } of [one.title, one.goal, one.funding].flatMap(wordsOf))
            expect(searched.slots(asked)).toContain(slotOf(i));
        searched.register.close();
      }),
      runs,
    );
  });

  it('finds what holds all words and none of those to leave out, and nothing else', () => {
    const asked = fc.record({
      wanted: fc.array(word, { minLength: 1, maxLength: 3 }),
      without: fc.array(word, { maxLength: 1 }),
    });
    fc.assert(
      fc.property(texts, asked, (all, { wanted, without }) => {
        const plain = (words: string[]) =>
          words.flatMap((one) => (wordsOf(one).length === 1 ? [wordsOf(one)[0]!.word] : []));
        const [all1, none] = [plain(wanted), plain(without)];
        if (all1.length === 0) return;
        const searched = registerWith(all);
        const query = [...all1, ...none.map((one) => `-${one}`)].join('  ');
        const expected = all.flatMap((one, i) =>
          all1.every((each) => holds(one, each)) && !none.some((each) => holds(one, each)) ? [slotOf(i)] : [],
        );
        expect(initiatives(searched.slots(query))).toEqual(expected);
        searched.register.close();
      }),
      runs,
    );
  });

  it('marks something in every hit', () => {
    fc.assert(
      fc.property(texts, word, (all, query) => {
        const searched = registerWith(all);
        for (const { title, excerpt } of searched.find(query).hits)
          expect([...title, ...excerpt].some(({ isMarked }) => isMarked)).toBe(true);
        searched.register.close();
      }),
      runs,
    );
  });

  it('says the same when the index is made anew, and whichever way the plans came', () => {
    fc.assert(
      fc.property(texts, texts, word, (one, other, query) => {
        const plans = [planVersion(planWith(one)), planVersion({ ...planWith(other), version: '1.0' })];
        const [first, second] = [new Searched(), new Searched()];
        for (const version of plans) first.rooms.versions.put(version, at);
        second.rooms.together(() => plans.forEach((version) => second.rooms.versions.put(version, at)));
        const found = first.slots(query).sort();
        expect(second.slots(query).sort()).toEqual(found);
        const before = first.find(query);
        first.rebuild();
        expect(first.find(query)).toMatchObject({ count: before.count, meant: before.meant, isApart: before.isApart });
        expect(first.slots(query).sort()).toEqual(found);
        first.register.close();
        second.register.close();
      }),
      runs,
    );
  });
});
