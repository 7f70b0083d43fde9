import { sectionKeys, type SectionKey } from '../plan/plan.ts';
import type { ImportedInitiative, ImportedOtherSection } from './import-result.ts';
import type { Chapter, Heading } from './outline.ts';
import type { Place } from './place.ts';
import type { SourceText } from './read-source.ts';
import { headingEnd, withoutEndMark } from './split-heading.ts';

/** An initiative's sections that stand more than once under it. */
export type Repeated = { readonly key: SectionKey; readonly at: Place };

/** An initiative as its chapter has it, without costs, and what was odd about it. */
export type ReadChapter = { readonly initiative: ImportedInitiative; readonly repeated: readonly Repeated[] };

/** Reads a chapter: title, sections with their places, and parts, which are headings with sections of their own. */
export function readChapter(source: SourceText, chapter: Chapter, years: readonly string[]): ReadChapter {
  const repeated: Repeated[] = [];
  const { heading, under } = chapter;
  const first = heading ?? under[0]!;
  const whole = emptyInitiative(source, String(chapter.number), first, under.at(-1)?.end ?? first.end, years);
  if (heading !== null) nameIt(source, whole, heading);
  const partHeadings = under.filter(
    (candidate) => candidate.section === null && under.some((other) => isSectionOf(other, candidate)),
  );
  const parts = partHeadings.map((partHeading) => {
    const end = Math.max(
      partHeading.end,
      ...under.filter((other) => isUnder(other, partHeading)).map((other) => other.end),
    );
    const part = emptyInitiative(source, partHeading.number.join('.'), partHeading, end, years);
    nameIt(source, part, partHeading);
    return part;
  });
  for (const section of under) {
    if (partHeadings.includes(section)) continue;
    const owner = parts[partHeadings.findLastIndex((partHeading) => isUnder(section, partHeading))] ?? whole;
    addSection(source, owner, section, repeated);
  }
  whole.parts.push(...parts);
  return { initiative: whole, repeated };
}

function isUnder(heading: Heading, other: Heading): boolean {
  return (
    heading.number.length > other.number.length && other.number.every((part, index) => heading.number[index] === part)
  );
}

function isSectionOf(heading: Heading, other: Heading): boolean {
  return heading.section !== null && isUnder(heading, other);
}

function emptyInitiative(
  source: SourceText,
  number: string,
  first: Heading,
  end: number,
  years: readonly string[],
): ImportedInitiative {
  return {
    number,
    title: '',
    priority: null,
    costs: Object.fromEntries(years.map((year) => [year, null])),
    at: source.place(first.at, end) as Place,
    costsAt: {},
    budget: null,
    sections: {
      goal: { text: '' },
      benefit: { text: '' },
      securityNeeds: { text: '' },
      effects: { text: '' },
      effectOfRejection: { text: '' },
      funding: { text: '' },
    },
    otherSections: [],
    parts: [],
  };
}

/** Gives an initiative its title, and keeps the text between title and first section as a section without heading. */
function nameIt(source: SourceText, initiative: ImportedInitiative, heading: Heading): void {
  const words = source.text.slice(heading.words, heading.end);
  const end = heading.wordsEnd ?? heading.words + headingEnd(words);
  initiative.title = withoutEndMark(source.text.slice(heading.words, end));
  const titleAt = source.place(heading.words, heading.words + initiative.title.length);
  if (titleAt !== undefined) initiative.titleAt = titleAt;
  const introAt = source.place(end, heading.end);
  if (introAt === undefined) return;
  initiative.otherSections.push({ heading: '', text: source.text.slice(end, heading.end).trim(), at: introAt });
}

function addSection(source: SourceText, owner: ImportedInitiative, heading: Heading, repeated: Repeated[]): void {
  const headingAt = source.place(heading.at, heading.textStart) as Place;
  const text = source.text.slice(heading.textStart, heading.end).trim();
  const key = heading.section;
  if (key === null) {
    owner.otherSections.push(otherSection(source, heading));
    return;
  }
  const at = source.place(heading.textStart, heading.end) ?? headingAt;
  const known = owner.sections[key];
  if (known.at === undefined) {
    owner.sections[key] = { text, at };
    return;
  }
  repeated.push({ key, at: headingAt });
  if (known.text === '' && text !== '') owner.sections[key] = { text, at };
  else {
    const words = source.text.slice(heading.words, heading.textStart).trim();
    owner.otherSections.push({ heading: words, text, at: source.place(heading.at, heading.end) as Place });
  }
}

function otherSection(source: SourceText, heading: Heading): ImportedOtherSection {
  const words = source.text.slice(heading.words, heading.end);
  const end = heading.wordsEnd === undefined ? headingEnd(words) : heading.wordsEnd - heading.words;
  return {
    heading: withoutEndMark(words.slice(0, end)),
    text: words.slice(end).trim(),
    at: source.place(heading.at, heading.end) as Place,
  };
}

/** The sections that an initiative lacks, and those whose heading stands without text. */
export function gapsIn(initiative: ImportedInitiative): { missing: SectionKey[]; empty: SectionKey[] } {
  const without = sectionKeys.filter((key) => initiative.sections[key].text === '');
  return {
    missing: without.filter((key) => initiative.sections[key].at === undefined),
    empty: without.filter((key) => initiative.sections[key].at !== undefined),
  };
}
