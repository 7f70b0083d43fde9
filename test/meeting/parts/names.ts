import fc from 'fast-check';

// The few things that tried meetings are about, and some that are not there: so few that intents meet.

const ofPlans = fc.constantFrom('parker/1', 'parker/2', 'parker/3', 'vagar/1', 'vagar/2', 'vagar/9');
/** Those that are there only when they were nominated, or something was split. */
const newcomer = fc.constantFrom('parker/4', 'parker/1a', 'parker/2a');
export const initiative = fc.oneof({ weight: 9, arbitrary: ofPlans }, { weight: 1, arbitrary: newcomer });
export const item = fc.constantFrom('opening', 'ranking', 'frame', 'no-such-item');
export const person = fc.constantFrom('anna', 'bo', 'cia', 'dan');
export const criterion = fc.constantFrom('benefit', 'risk', 'constructor');
export const year = fc.constantFrom('2027', '2028', '2030');
export const amount = fc.option(fc.nat(9_000_000));
export const priority = fc.constantFrom(0 as const, 1 as const, 2 as const, 3 as const, null);
export const clauses: fc.Arbitrary<string[]> = fc.constantFrom(['att bifalla'], ['att avslå', 'att återkomma']);

/** A value, or null. */
export const maybe = <T>(some: fc.Arbitrary<T>): fc.Arbitrary<T | null> => fc.option(some, { nil: null });
