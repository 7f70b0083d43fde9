import { finding } from './describe-finding.ts';
import type { Finding } from './finding.ts';
import type { PlanRegion } from './find-plans.ts';
import { keyOf } from './names.ts';
import type { SourceText } from './read-source.ts';

const same = 0.97;

/**
 * Leaves each plan once. A copy is known by its words whatever their order, since text taken out of a PDF may shuffle a
 * table's cells; an incomplete copy never takes a whole one's place. Other versions of an area's plan are plans of their own.
 */
export function withoutCopies(
  source: SourceText,
  regions: readonly PlanRegion[],
): { kept: PlanRegion[]; findings: Finding[] } {
  const kept: PlanRegion[] = [];
  const findings: Finding[] = [];
  const words = new Map<PlanRegion, Map<string, number>>();
  const wordsOf = (region: PlanRegion): Map<string, number> => {
    const known = words.get(region) ?? countWords(textOf(source, region));
    words.set(region, known);
    return known;
  };
  for (const region of regions) {
    const index = kept.findIndex((other) => isSamePlan(other, region));
    const first = kept[index];
    if (first === undefined) {
      kept.push(region);
      continue;
    }
    const isWordForWord = textOf(source, first) === textOf(source, region);
    const ofLater = isWordForWord ? 1 : shareOf(wordsOf(region), wordsOf(first));
    const ofFirst = isWordForWord ? 1 : shareOf(wordsOf(first), wordsOf(region));
    const { area } = region.head;
    const version = versionOf(source, region);
    const places = [titleOf(source, first), titleOf(source, region)];
    if (ofLater >= same && ofFirst >= same) findings.push(finding('plan-copy', 'info', { area }, { places }));
    else if (ofLater >= same || ofFirst >= same) {
      findings.push(finding('plan-copy-broken', 'info', { area }, { places }));
      if (ofLater < same) kept[index] = region;
    } else if (version === versionOf(source, first)) {
      findings.push(finding('plan-copy-differs', 'warning', { area, version }, { places }));
    } else kept.push(region);
  }
  return { kept, findings };
}

/** Whether two are of one area and period, whatever their versions. */
export function isSamePlan(one: PlanRegion, other: PlanRegion): boolean {
  return keyOf(one.head.area) === keyOf(other.head.area) && one.head.period[0] === other.head.period[0];
}

function textOf(source: SourceText, { start, end }: PlanRegion): string {
  return source.text.slice(start, end).trim();
}

function titleOf(source: SourceText, { head }: PlanRegion): ReturnType<SourceText['place']> {
  return source.place(head.title.start, head.title.end);
}

function versionOf(source: SourceText, { head }: PlanRegion): string {
  return head.version === null ? '' : source.text.slice(head.version.start, head.version.end);
}

function countWords(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const word of text.split(' ')) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

/** How much of the first text is in the second, from 0 to 1. */
function shareOf(words: ReadonlyMap<string, number>, others: ReadonlyMap<string, number>): number {
  let [all, shared] = [0, 0];
  for (const [word, count] of words) {
    all += count;
    shared += Math.min(count, others.get(word) ?? 0);
  }
  return all === 0 ? 1 : shared / all;
}
