import fc from 'fast-check';
import { outcomes, sectionKeys, type Initiative, type Plan, type Sections } from '../../shared/plan/plan.ts';

const words = fc.constantFrom(
  '',
  'Intranät efter roll',
  'Intranät',
  'E-arkiv',
  'E-arkiv för staden',
  'Klarspråk i brev',
  'Öppna data',
);
const texts = fc.constantFrom(
  '',
  'Målet är ett stöd.',
  'Målet är ett bättre stöd för alla.',
  'Nyttan är stor. Den följs upp.',
);
const numbers = fc.constantFrom('1', '2', '3', '4', '5', '6');
const day = fc.constantFrom(null, '2026-05-04', '2026-06-29');
const version = fc.constantFrom('', '1.0', '2.0', '4.0');
const amount = fc.option(fc.integer({ min: -50_000, max: 9_000_000 }));
const costs = fc.dictionary(fc.constantFrom('2027', '2028', '2029'), amount, { noNullPrototype: true });
const sections: fc.Arbitrary<Sections> = fc
  .tuple(...sectionKeys.map(() => texts))
  .map((all) => Object.fromEntries(sectionKeys.map((key, at) => [key, all[at] ?? ''])) as Sections);
const otherSections = fc.array(fc.record({ heading: words, text: texts }), { maxLength: 3 });
const priority = fc.constantFrom(0 as const, 1 as const, 2 as const, 3 as const, null);

/** Initiatives in any order, each number once; `inside` is the number of what they are parts of. */
function initiatives(inside: string, depth: number): fc.Arbitrary<Initiative[]> {
  const one = numbers.chain((number) => {
    const whole = inside === '' ? number : `${inside}.${number}`;
    const parts: fc.Arbitrary<Initiative[]> = depth === 0 ? fc.constant([]) : initiatives(whole, depth - 1);
    return fc.record({ number: fc.constant(whole), title: words, priority, costs, sections, otherSections, parts });
  });
  return fc
    .uniqueArray(one, { maxLength: depth === 0 ? 2 : 6, selector: ({ number }) => number })
    .map((all) => all.map((initiative) => ({ id: `ekonomi/${initiative.number}`, ...initiative })));
}

/** Plans of one area, small and much alike, so that two of them have much in common and much that is not. */
export const plan: fc.Arbitrary<Plan> = initiatives('', 1).chain((all) =>
  fc.record({
    area: fc.constantFrom('Ekonomi', 'Ekonomi och inköp'),
    areaId: fc.constant('ekonomi'),
    title: fc.constantFrom('Tjänsteplan Ekonomi', 'Tjänsteplan 2027–2030 Ekonomi'),
    version,
    date: day,
    period: fc.constantFrom([], [2027, 2028], [2028, 2029]),
    history: fc.array(fc.record({ date: day, version, description: texts, changedBy: fc.constantFrom(null, 'AB') }), {
      maxLength: 4,
    }),
    direction: texts,
    initiatives: fc.constant(all),
    otherSections,
    statements: fc.array(
      fc.record({
        date: day,
        forum: fc.constantFrom('Tjänsteforum', 'Prioriteringsforum'),
        subject: words,
        initiatives: fc.subarray(all.map(({ id }) => id)),
        outcome: fc.constantFrom(null, ...outcomes),
        text: texts,
      }),
      { maxLength: 3 },
    ),
  }),
);

/** Every initiative and part of a plan. */
export function everyInitiative(all: readonly Initiative[]): Initiative[] {
  return all.flatMap((one) => [one, ...everyInitiative(one.parts)]);
}
