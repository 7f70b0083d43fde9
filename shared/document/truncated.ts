import { isSamePlan } from './copies.ts';
import { finding } from './describe-finding.ts';
import type { Finding } from './finding.ts';
import type { PlanRegion } from './find-plans.ts';
import type { SourceText } from './read-source.ts';

const section = /\d\.\d{1,2}\.? (?:Mål|Nytta|Säkerhetsbehov|Effekt|Finansieringsform)/u;
const chapter = /Långsiktiga? inriktning|Inledning|Utvecklingsinsatser/u;
const closing = /(?:^| )Finansieringsform(?= |$)/u;
const tailLength = 160;

/**
 * Tells where the document breaks off in the middle of a plan: its last page is not reached, or its text ends before the
 * initiatives or before the section that closes one. A plan of which there is only the front is left out, unless it is
 * all there is or a copy, which is told elsewhere.
 */
export function withoutTruncated(
  source: SourceText,
  regions: readonly PlanRegion[],
): { regions: readonly PlanRegion[]; findings: Finding[] } {
  const last = regions.at(-1);
  if (last === undefined || last.end < source.text.trimEnd().length || !breaksOff(source, last))
    return { regions, findings: [] };
  const { area } = last.head;
  const others = regions.slice(0, -1);
  if (others.length > 0 && !others.some((other) => isSamePlan(other, last)) && isFrontOnly(source, last)) {
    const places = [source.place(last.head.title.start, last.head.title.end)];
    return { regions: others, findings: [finding('plan-truncated', 'warning', { area }, { places })] };
  }
  const end = source.text.length;
  const places = [source.place(Math.max(last.start, end - tailLength), end)];
  return { regions, findings: [finding('document-truncated', 'warning', { area }, { places })] };
}

function isFrontOnly(source: SourceText, { head, end }: PlanRegion): boolean {
  const text = source.text.slice(head.bodyStart, end);
  return !section.test(text) && !chapter.test(text);
}

function breaksOff(source: SourceText, { start, end }: PlanRegion): boolean {
  const pages = source.pageEnds.filter(({ at }) => at > start && at <= end);
  const lastPage = pages.at(-1);
  if (lastPage !== undefined) return lastPage.page < lastPage.pages;
  const text = source.text.slice(start, end);
  const sections = text.search(section);
  return sections < 0 || !closing.test(text.slice(text.lastIndexOf('Effekt')));
}
