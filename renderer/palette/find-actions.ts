import { wordsOf } from '../../shared/language/words.ts';
import type { Action } from '../ui/actions.ts';

/**
 * The actions that what is written asks for: each of its words begins, or from three letters stands inside, a word of
 * the action, of its heading or of its keys. Those whose own words begin so come first, then in the order they came.
 */
export function findActions(actions: readonly Action[], asked: string): Action[] {
  const words = wordsOf(asked).map(({ word }) => word);
  if (words.length === 0) return [...actions];
  const rated = actions.flatMap((action) => {
    const rating = rate(action, words);
    return rating === null ? [] : [{ action, rating }];
  });
  return rated.toSorted((a, b) => a.rating - b.rating).map(({ action }) => action);
}

/** 0 where the label begins with what is asked, 1 where its words do, 2 where they hold it, 3 by heading or keys. */
function rate({ label, group, keys = '' }: Action, asked: readonly string[]): number | null {
  const own = wordsOf(label).map(({ word }) => word);
  const around = wordsOf(`${group} ${keys}`).map(({ word }) => word);
  const all = (test: (word: string) => boolean) => asked.every(test);
  const begins = (words: readonly string[], word: string) => words.some((one) => one.startsWith(word));
  const holds = (words: readonly string[], word: string) => word.length > 2 && words.some((one) => one.includes(word));
  if (own[0]?.startsWith(asked[0] ?? '') && all((word) => begins(own, word))) return 0;
  if (all((word) => begins(own, word))) return 1;
  if (all((word) => begins(own, word) || holds(own, word))) return 2;
  return all((word) => begins(own, word) || holds(own, word) || begins(around, word)) ? 3 : null;
}
