import type { FindingId } from './finding-id.ts';
import type { Answer, Correction, ReviewState, Reviewed } from './state.ts';
import type { Target } from './facts.ts';

/** How it stands with a finding. */
export const findingStates = ['open', 'accepted', 'corrected'] as const;
export type FindingState = (typeof findingStates)[number];

/** The answers to a finding: the one that shows, and those beside it whose writers did not know of it. */
export function answerTo(
  { answers }: ReviewState,
  finding: FindingId,
): { readonly state: FindingState; readonly answer: Answer | null; readonly rivals: readonly Answer[] } {
  const [answer = null, ...rivals] = answers.get(finding) ?? [];
  return { state: answer?.kind ?? 'open', answer, rivals };
}

/** Versions that count no more, since the correction that made them was taken back (SPEC R6). */
export function withdrawn({ corrections, takenBack }: ReviewState): ReadonlySet<string> {
  const standing = new Set(corrections.map(({ result }) => result));
  return new Set(takenBack.map(({ result }) => result).filter((result) => !standing.has(result)));
}

/** A version with all those that it came from, as far as they are known. */
export function lineOf(hash: string, parentsOf: (hash: string) => readonly string[]): ReadonlySet<string> {
  const line = new Set([hash]);
  for (const one of line) for (const parent of parentsOf(one)) line.add(parent);
  return line;
}

/** The last correction of a value that a version has in it, and what was put right; null where nobody touched it. */
export function correctionOf(
  { corrections, takenBack }: ReviewState,
  line: ReadonlySet<string>,
  { initiative, pointer }: Target,
): { readonly correction: Correction; readonly before: Correction['changes'][number]['before'] } | null {
  // A version that was taken back still tells what was corrected in it.
  const all = [...takenBack, ...corrections].filter(({ result }) => line.has(result));
  for (const correction of all.toReversed()) {
    const change = correction.changes.find((one) => one.initiative === initiative && one.pointer === pointer);
    if (change) return { correction, before: change.before };
  }
  return null;
}

/** Who looked over a version (no initiative) or one of its initiatives first, in it or in what it came from. */
export function reviewedBy(
  { reviewed }: ReviewState,
  line: ReadonlySet<string>,
  initiative: string | null,
): Reviewed | null {
  return reviewed.find((one) => line.has(one.version) && one.initiative === initiative) ?? null;
}
