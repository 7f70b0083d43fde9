import { finding } from './describe-finding.ts';
import type { Finding } from './finding.ts';
import type { ImportedHistoryEntry, ImportedPlan } from './import-result.ts';

const yearsAround = 10;
// A version for each forum is usual; going past one is too.
const mostSkipped = 2;

/** Finds dates and versions of a plan's history that are out of order, absurd, or differ from the plan's own. */
export function checkHistory(plan: ImportedPlan): Finding[] {
  const { area, history } = plan;
  const findings: Finding[] = [];
  let previous: ImportedHistoryEntry | undefined;
  for (const entry of history) {
    const { date, version, at } = entry;
    if (version === '') {
      findings.push(finding('history-version-missing', 'warning', { area, date: date ?? '' }, { places: [at] }));
    }
    if (isAbsurd(plan, date)) {
      findings.push(finding('history-date-absurd', 'error', { area, version, date: date ?? '' }, { places: [at] }));
      continue;
    }
    if (previous !== undefined) findings.push(...outOfOrder(area, previous, entry));
    previous = entry;
  }
  return [...findings, ...againstPlan(plan, previous)];
}

function isAbsurd({ period }: ImportedPlan, date: string | null): boolean {
  const first = period[0];
  return date !== null && first !== undefined && Math.abs(Number(date.slice(0, 4)) - first) > yearsAround;
}

function outOfOrder(area: string, previous: ImportedHistoryEntry, entry: ImportedHistoryEntry): Finding[] {
  const findings: Finding[] = [];
  const places = [previous.at, entry.at];
  if (previous.date !== null && entry.date !== null && entry.date < previous.date) {
    const { date, version } = entry;
    const params = { area, version, date, previous: previous.version, previousDate: previous.date };
    findings.push(finding('history-date-order', 'warning', params, { places }));
  }
  if (previous.version !== '' && entry.version !== '' && compareVersions(entry.version, previous.version) <= 0) {
    const params = { area, version: entry.version, previous: previous.version };
    findings.push(finding('history-version-order', 'warning', params, { places }));
  }
  if (previous.version !== '' && majorOf(entry.version) - majorOf(previous.version) > mostSkipped) {
    const params = { area, version: entry.version, previous: previous.version };
    findings.push(finding('versions-skipped', 'info', params, { places }));
  }
  return findings;
}

function againstPlan(plan: ImportedPlan, last: ImportedHistoryEntry | undefined): Finding[] {
  const { area, date, version, dateAt, versionAt } = plan;
  const findings: Finding[] = [];
  if (last === undefined) return findings;
  if (date !== null && last.date !== null && date < last.date) {
    const places = [dateAt, last.at];
    findings.push(finding('plan-older-than-history', 'warning', { area, date, last: last.date }, { places }));
  }
  if (last.version !== '' && version !== '' && compareVersions(version, last.version) !== 0) {
    const places = [versionAt, last.at];
    findings.push(finding('version-differs', 'warning', { area, version, last: last.version }, { places }));
  }
  return findings;
}

function majorOf(version: string): number {
  return Number.parseInt(version, 10);
}

/** Compares versions by their numbers: `4` equals `4.0`, `1.10` comes after `1.9`. */
function compareVersions(one: string, other: string): number {
  const [left, right] = [one.split('.').map(Number), other.split('.').map(Number)];
  for (let index = 0; index < Math.max(left.length, right.length); index++) {
    const difference = (left[index] ?? 0) - (right[index] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}
