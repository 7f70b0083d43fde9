import { diffArrays } from 'diff';

/** A run of a text: in both, gone, or come. */
export type TextRun = { readonly kind: 'same' | 'removed' | 'added'; readonly text: string };

/** A step between two texts: what stood, and what stands in its place; the same where they do not differ. */
type Step = { readonly isSame: boolean; readonly before: string; readonly after: string };

// How far two token lists may be apart before they are told as replaced whole: the work grows with its square.
const FARTHEST = { sentences: 300, words: 400 } as const;

/**
 * What became of a text, by words, told as a person would: sentence by sentence first, then the words within those that
 * changed, and a few words that happen to be alike between two changes belong to the changes. `same` and `removed` make
 * up `before`, `same` and `added` make up `after`; a removed run stands before the added one in its place. Bounded: texts
 * too far apart are told as replaced.
 */
export function diffText(before: string, after: string): TextRun[] {
  const steps = compare(sentencesOf(before), sentencesOf(after), FARTHEST.sentences).flatMap((step) =>
    step.isSame ? [step] : compare(wordsOf(step.before), wordsOf(step.after), FARTHEST.words),
  );
  return joined(readable(joined(steps))).flatMap(runsOf);
}

function runsOf({ isSame, before, after }: Step): TextRun[] {
  const runs: TextRun[] = isSame
    ? [{ kind: 'same', text: before }]
    : [
        { kind: 'removed', text: before },
        { kind: 'added', text: after },
      ];
  return runs.filter(({ text }) => text !== '');
}

function compare(before: string[], after: string[], farthest: number): Step[] {
  const changes = diffArrays(before, after, { maxEditLength: farthest });
  if (!changes) return [{ isSame: false, before: before.join(''), after: after.join('') }];
  return joined(
    changes.map(({ added, removed, value }) => ({
      isSame: !added && !removed,
      before: added ? '' : value.join(''),
      after: removed ? '' : value.join(''),
    })),
  );
}

/** A sentence with its end and the space after it; a line is one too. */
function sentencesOf(text: string): string[] {
  return text.match(/[^.!?:;\n]*(?:[.!?:;]+(?=\s|$)\s*|\n\s*|[.!?:;]+|$)/gu)?.filter((part) => part !== '') ?? [];
}

/** Words with their inner hyphens and points, figures with their thousands (1 200, 3,5), spaces, and signs one by one. */
function wordsOf(text: string): string[] {
  const word =
    /\d+(?:[ \u00a0\u2009\u202f]\d{3})*(?:[.,:]\d+)*|[\p{L}\p{M}\p{N}]+(?:[-’'.:/]?[\p{L}\p{M}\p{N}]+)*|\s+|./gsu;
  return text.match(word) ?? [];
}

/** Neighbours of one sort as one. */
function joined(steps: readonly Step[]): Step[] {
  const runs: Step[] = [];
  for (const step of steps) {
    const last = runs.at(-1);
    if (last?.isSame === step.isSame)
      runs[runs.length - 1] = { ...last, before: last.before + step.before, after: last.after + step.after };
    else if (step.before !== '' || step.after !== '') runs.push(step);
  }
  return runs;
}

/** Takes what is alike between two changes into them where it has fewer letters than each of them has on one side. */
function readable(steps: readonly Step[]): Step[] {
  const runs: Step[] = [];
  for (const step of steps) {
    runs.push(step);
    for (;;) {
      const [left, island, right] = runs.slice(-3);
      if (!left || !island?.isSame || !right || runs.length < 3) break;
      if (weightOf(island) > Math.min(weightOf(left), weightOf(right))) break;
      runs.splice(-3, 3, {
        isSame: false,
        before: left.before + island.before + right.before,
        after: left.after + island.after + right.after,
      });
    }
  }
  return runs;
}

/** Letters that tell something: the most on either side. */
function weightOf({ before, after }: Step): number {
  return Math.max(lettersIn(before), lettersIn(after));
}

function lettersIn(text: string): number {
  return text.replace(/[^\p{L}\p{N}]+/gu, '').length;
}
