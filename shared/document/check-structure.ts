import type { SectionKey } from '../plan/plan.ts';
import { finding, listed } from './describe-finding.ts';
import type { Finding, Severity } from './finding.ts';
import type { ImportedInitiative } from './import-result.ts';
import { announcedTable } from './check-plan-text.ts';
import { contains, keyOf, usualAreaNames } from './names.ts';
import { gapsIn } from './read-chapter.ts';
import type { PlanReading } from './read-plan.ts';
import type { SourceText } from './read-source.ts';

type GapCode = 'section-missing' | 'section-empty';

/** Finds what a plan lacks, has twice, or calls by different names. */
export function checkStructure(source: SourceText, reading: PlanReading): Finding[] {
  const { plan, table, budget, chapters } = reading;
  const { area } = plan;
  const findings: Finding[] = [];
  if (plan.direction.text === '')
    findings.push(finding('direction-missing', 'warning', { area }, { places: [plan.titleAt] }));
  const told = table === undefined ? announcedTable(source, reading) : undefined;
  if (told !== undefined) {
    const places = [source.place(told.start, told.end)];
    findings.push(finding('cost-table-announced', 'warning', { area }, { places }));
  } else if (table === undefined)
    findings.push(finding('cost-table-missing', 'info', { area }, { places: [plan.titleAt] }));
  const inChapters = plan.initiatives.slice(0, chapters);
  findings.push(...gaps(area, inChapters));
  const hasRow = ({ budget, parts }: ImportedInitiative): boolean =>
    budget !== null || parts.some((part) => part.budget !== null);
  if (budget !== undefined) {
    const without = inChapters.filter((initiative) => !hasRow(initiative));
    findings.push(...aboutAll('initiative-without-budget', 'warning', area, without));
  }
  for (const { number, repeated } of reading.repeated) {
    for (const { key, at } of repeated) {
      const owner = plan.initiatives.find((initiative) => initiative.number === number);
      const params = { area, number, title: owner?.title ?? '', sections: key };
      findings.push(finding('section-repeated', 'warning', params, { places: [owner?.sections[key].at, at] }));
    }
  }
  for (const { name, amount, at } of reading.unclaimed) {
    const severity = (amount ?? 0) === 0 ? 'info' : 'warning';
    const evidence = { stated: amount, places: [source.place(at.start, at.end)] };
    findings.push(finding('budget-without-initiative', severity, { area, row: name, stated: amount ?? 0 }, evidence));
  }
  return [...findings, ...checkTable(source, reading)];
}

/** One finding for all initiatives of an area that share what it is about; none where there are none. */
function aboutAll(
  code: 'initiative-without-budget' | 'initiative-without-row',
  severity: Severity,
  area: string,
  initiatives: readonly ImportedInitiative[],
): Finding[] {
  if (initiatives.length === 0) return [];
  const places = initiatives.map(({ titleAt, at }) => titleAt ?? at);
  return [finding(code, severity, { area, initiatives: listed(initiatives, Number.POSITIVE_INFINITY) }, { places })];
}

/** Sections that are missing or empty; initiatives and parts that lack the same are told of together. */
function gaps(area: string, initiatives: readonly ImportedInitiative[]): Finding[] {
  const findings: Finding[] = [];
  const lacking = new Map<string, ImportedInitiative[]>();
  const lack = (code: GapCode, keys: readonly SectionKey[], initiative: ImportedInitiative): void => {
    if (keys.length === 0) return;
    const kind = `${code} ${keys.join()}`;
    lacking.set(kind, [...(lacking.get(kind) ?? []), initiative]);
  };
  for (const initiative of initiatives.flatMap((whole) => [whole, ...whole.parts])) {
    const { missing, empty } = gapsIn(initiative);
    const { number, title, at, titleAt } = initiative;
    if (missing.length < 6) {
      lack('section-missing', missing, initiative);
      lack('section-empty', empty, initiative);
    } else if (initiative.parts.length === 0) {
      const places = [titleAt ?? at];
      findings.push(finding('initiative-without-sections', 'warning', { area, number, title }, { places }));
    }
  }
  for (const [kind, owners] of lacking) {
    const [code, sections] = kind.split(' ') as [GapCode, string];
    const params = { area, sections, initiatives: listed(owners, 2) };
    const places =
      code === 'section-missing'
        ? owners.map(({ titleAt, at }) => titleAt ?? at)
        : owners.flatMap((owner) => sections.split(',').map((key) => owner.sections[key as SectionKey].at));
    findings.push(finding(code, code === 'section-missing' ? 'warning' : 'info', params, { places }));
  }
  return findings;
}

/** Holds the cost table against the chapters: its heading, rows on either side only, names, priorities. */
function checkTable(source: SourceText, { plan, table, owners, chapters }: PlanReading): Finding[] {
  if (table === undefined) return [];
  const { area, initiatives } = plan;
  const findings: Finding[] = [];
  const heading = keyOf(table.heading);
  const other = usualAreaNames().find((name) => keyOf(name) !== keyOf(area) && heading.startsWith(keyOf(name)));
  if (other !== undefined && !heading.startsWith(keyOf(area))) {
    const places = [source.place(table.headingAt.start, table.headingAt.end), plan.titleAt];
    findings.push(finding('table-other-area', 'warning', { area, heading: table.heading }, { places }));
  }
  for (const [index, row] of table.rows.entries()) {
    const rowAt = source.place(row.at.start, row.at.end);
    const initiative = initiatives[owners[index] ?? -1];
    if (initiative === undefined) {
      findings.push(finding('row-without-initiative', 'warning', { area, row: row.title }, { places: [rowAt] }));
    } else if (!contains(initiative.title, row.title)) {
      const { number, title, titleAt, at } = initiative;
      findings.push(
        finding('title-differs', 'info', { area, number, title, row: row.title }, { places: [titleAt ?? at, rowAt] }),
      );
    }
    if (row.priority === null) {
      findings.push(finding('priority-missing', 'warning', { area, title: row.title }, { places: [rowAt] }));
    }
  }
  const without = initiatives.slice(0, chapters).filter((_, index) => !owners.includes(index));
  findings.push(...aboutAll('initiative-without-row', 'warning', area, without));
  const priorities = new Set(table.rows.map(({ priority }) => priority));
  const [priority] = priorities;
  if (table.rows.length > 1 && priorities.size === 1 && priority !== null && priority !== undefined) {
    const places = [source.place(table.at.start, table.at.end)];
    findings.push(finding('priority-same', 'info', { area, count: table.rows.length, priority }, { places }));
  }
  return findings;
}
