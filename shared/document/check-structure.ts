import { finding } from './describe-finding.ts';
import type { Finding } from './finding.ts';
import type { ImportedInitiative } from './import-result.ts';
import { keyOf, usualAreaNames } from './names.ts';
import { gapsIn } from './read-chapter.ts';
import type { PlanReading } from './read-plan.ts';
import type { SourceText } from './read-source.ts';

/** Finds what a plan lacks, has twice, or calls by different names. */
export function checkStructure(source: SourceText, reading: PlanReading): Finding[] {
  const { plan, table, budget, chapters } = reading;
  const { area } = plan;
  const findings: Finding[] = [];
  if (plan.direction.text === '')
    findings.push(finding('direction-missing', 'warning', { area }, { places: [plan.titleAt] }));
  if (table === undefined) findings.push(finding('cost-table-missing', 'info', { area }, { places: [plan.titleAt] }));
  for (const initiative of plan.initiatives.slice(0, chapters)) {
    findings.push(...gaps(area, initiative), ...initiative.parts.flatMap((part) => gaps(area, part)));
    const hasRow = budget === undefined || [initiative, ...initiative.parts].some((one) => one.budget !== null);
    const { number, title, at, titleAt } = initiative;
    if (!hasRow) {
      findings.push(finding('initiative-without-budget', 'info', { area, number, title }, { places: [titleAt ?? at] }));
    }
  }
  for (const { number, repeated } of reading.repeated) {
    for (const { key, at } of repeated) {
      const title = plan.initiatives.find((initiative) => initiative.number === number)?.title ?? '';
      findings.push(finding('section-repeated', 'warning', { area, number, title, sections: key }, { places: [at] }));
    }
  }
  for (const { name, amount, at } of reading.unclaimed) {
    const severity = (amount ?? 0) === 0 ? 'info' : 'warning';
    const evidence = { stated: amount, places: [source.place(at.start, at.end)] };
    findings.push(finding('budget-without-initiative', severity, { area, row: name, stated: amount ?? 0 }, evidence));
  }
  return [...findings, ...checkTable(source, reading)];
}

function gaps(area: string, initiative: ImportedInitiative): Finding[] {
  const { number, title, parts, at, titleAt } = initiative;
  const { missing, empty } = gapsIn(initiative);
  const places = [titleAt ?? at];
  if (missing.length === 6) {
    return parts.length > 0
      ? []
      : [finding('initiative-without-sections', 'warning', { area, number, title }, { places })];
  }
  const findings: Finding[] = [];
  if (missing.length > 0) {
    findings.push(finding('section-missing', 'warning', { area, number, title, sections: missing.join() }, { places }));
  }
  if (empty.length > 0) {
    const emptyAt = empty.map((key) => initiative.sections[key].at);
    findings.push(
      finding('section-empty', 'info', { area, number, title, sections: empty.join() }, { places: emptyAt }),
    );
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
  for (const [index, { number, title, titleAt, at }] of initiatives.slice(0, chapters).entries()) {
    if (owners.includes(index)) continue;
    findings.push(finding('initiative-without-row', 'warning', { area, number, title }, { places: [titleAt ?? at] }));
  }
  const priorities = new Set(table.rows.map(({ priority }) => priority));
  const [priority] = priorities;
  if (table.rows.length > 1 && priorities.size === 1 && priority !== null && priority !== undefined) {
    const places = [source.place(table.at.start, table.at.end)];
    findings.push(finding('priority-same', 'info', { area, count: table.rows.length, priority }, { places }));
  }
  return findings;
}

function contains(one: string, other: string): boolean {
  const [left, right] = [keyOf(one), keyOf(other)];
  return left.includes(right) || right.includes(left);
}
