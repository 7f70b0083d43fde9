import { likeness, sameWords } from './diff-likeness.ts';
import type { InitiativeFigures, PlanFigures } from './year-figures.ts';

/** Why two years' initiatives are taken for the same: one plan came from the other, the title, the number, a like title. */
export type Ground = 'ancestry' | 'title' | 'number' | 'likeness';

/** An initiative of the earlier plan and the one that follows it in the later. */
export interface Pair {
  readonly earlier: InitiativeFigures;
  readonly later: InitiativeFigures;
  readonly ground: Ground;
}

// A number says little alone: initiatives are renumbered each year. With some words in common it says enough.
const LIKE_WITH_NUMBER = 0.4;
const LIKE = 0.6;

/**
 * Pairs the initiatives of an area's plan with those of a later plan, each at most once: by id where the later came from
 * the earlier (ids are never given anew along a chain), else by title, by number with a like title, by the likest title.
 */
export function followInitiatives(earlier: PlanFigures, later: PlanFigures): Pair[] {
  const pairs: Pair[] = [];
  const left = new Set(earlier.initiatives);
  const right = new Set(later.initiatives);
  const pair = (one: InitiativeFigures, other: InitiativeFigures, ground: Ground): void => {
    left.delete(one);
    right.delete(other);
    pairs.push({ earlier: one, later: other, ground });
  };
  const pairWhere = (ground: Ground, fits: (one: InitiativeFigures, other: InitiativeFigures) => boolean): void => {
    for (const other of right) {
      const one = [...left].find((candidate) => fits(candidate, other));
      if (one) pair(one, other, ground);
    }
  };
  if (later.forebears.includes(earlier.hash)) pairWhere('ancestry', (one, other) => one.id === other.id);
  pairWhere('title', (one, other) => sameWords(one.title) === sameWords(other.title));
  pairWhere('number', (one, other) => one.id === other.id && likeness(one.title, other.title) >= LIKE_WITH_NUMBER);
  const like = [...left]
    .flatMap((one) => [...right].map((other) => ({ one, other, score: likeness(one.title, other.title) })))
    .filter(({ score }) => score >= LIKE)
    .sort((a, b) => b.score - a.score);
  for (const { one, other } of like) if (left.has(one) && right.has(other)) pair(one, other, 'likeness');
  return pairs;
}
