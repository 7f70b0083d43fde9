import type { MeetingSummary, Overview, PackageSummary, Year } from '../../shared/bridge/shapes.ts';
import type { Terminal } from './terminal.ts';
import { figures, textTable } from './text-table.ts';

/** A register as people read it: the years with their plans, the meetings, the packages. */
export function overviewText(terminal: Terminal, folder: string, { years, meetings, packages }: Overview): string {
  const { t } = terminal;
  const parts = [
    ...years.map((year) => yearText(terminal, year)),
    ...(meetings.length > 0 ? [meetingsText(terminal, meetings)] : []),
    ...(packages.length > 0 ? [packagesText(terminal, packages)] : []),
  ];
  if (parts.length === 0) return t('cli.emptyRegister', { register: folder });
  return [t('cli.registerAt', { register: folder }), ...parts].join('\n\n');
}

function yearText({ t, format }: Terminal, { year, plans, total }: Year): string {
  const years = [...new Set(plans.flatMap(({ period }) => period.map(String)))].sort();
  const columns = [
    { title: t('plans.area') },
    { title: t('plans.version') },
    { title: t('plans.date') },
    figures(t('plans.initiatives')),
    ...years.map(figures),
    { title: t('plans.state') },
    { title: t('cli.hash') },
  ];
  const rows = plans.map((plan) => [
    plan.area,
    plan.version,
    plan.date ?? '–',
    format.count(plan.initiatives),
    ...years.map((one) => format.tkr(plan.totals[one] ?? null)),
    t(plan.withdrawn ? 'review.stateWithdrawn' : plan.newest ? 'plans.stateNewest' : 'plans.stateOlder'),
    short(plan.hash),
  ]);
  const caption = t('plans.areasOfYear', { year });
  const budget = total === null ? [] : [t('cli.yearBudget', { year, total: format.tkr(total) })];
  return [caption, textTable(columns, rows), ...budget].join('\n');
}

function meetingsText({ t }: Terminal, meetings: readonly MeetingSummary[]): string {
  const columns = [
    { title: t('plans.date') },
    { title: t('meeting.title') },
    { title: t('plans.state') },
    figures(t('cli.operations')),
    { title: t('cli.hash') },
  ];
  const rows = meetings.map(({ id, date, body, closedAt, operations }) => [
    date,
    body,
    t(closedAt === null ? 'cli.underWay' : 'cli.closed'),
    String(operations),
    short(id),
  ]);
  return `${t('cli.meetings')}\n${textTable(columns, rows)}`;
}

function packagesText({ t, format }: Terminal, packages: readonly PackageSummary[]): string {
  const columns = [
    { title: t('packages.title') },
    { title: t('meeting.title') },
    { title: t('plans.state') },
    figures(t('cli.size')),
    { title: t('cli.hash') },
  ];
  const rows = packages.map(({ id, name, body, date, direction, bytes }) => [
    name,
    `${body} ${date}`,
    t(direction === 'made' ? 'cli.made' : 'cli.received'),
    format.bytes(bytes),
    short(id),
  ]);
  return `${t('packages.title')}\n${textTable(columns, rows)}`;
}

/** As much of a hash as people need to name a thing. */
function short(hash: string): string {
  return hash.slice(0, 12);
}
