import { done, type Result } from '../../shared/bridge/problem.ts';
import { sumStated } from '../../shared/plan/year-costs.ts';
import { columnsOf, costOf, type YearFigures } from '../../shared/plan/year-figures.ts';
import { budgetRows, organisationGroups, type BudgetRow } from '../../shared/plan/year-figures-money.ts';
import { yearFiguresOf } from '../register/year-figures.ts';
import { hasRegister, registerFolder, withMachine } from './open-machine.ts';
import { faultOf, type Outcome, type Terminal } from './terminal.ts';
import { figures, textTable } from './text-table.ts';

/** Shows a planning year's money: for people as tables in tkr, for programs as figures in kronor. */
export async function showYear(
  terminal: Terminal,
  given: string,
  { json, register }: { readonly json?: true; readonly register?: string },
): Promise<Outcome> {
  const { t } = terminal;
  if (!/^(19|2\d)\d\d$/.test(given))
    return { code: 'usage', what: t('review.cliYearWrong', { given }), next: t('review.cliYearWrongNext') };
  const folder = registerFolder(register);
  const year = Number(given);
  const read: Result<YearFigures | null> = hasRegister(folder)
    ? await withMachine(folder, ({ rooms }) => done(yearFiguresOf(rooms, year)))
    : done(null);
  if (!read.ok) return faultOf(terminal, read.problem);
  if (!read.value)
    return { code: 'planUnknown', what: t('years.cliNoYear', { year: given }), next: t('years.cliNoYearNext') };
  if (json) terminal.print(read.value);
  else terminal.say(yearText(terminal, read.value));
  return 0;
}

/** The parts that the year has: its budget, what its initiatives cost, what each group of organisations pays. */
function yearText(terminal: Terminal, figures: YearFigures): string {
  const { t } = terminal;
  const { year } = figures;
  const parts = [
    { title: t('charts.budgetTitle', { year }), table: budgetTable(terminal, figures) },
    { title: t('charts.costsTitle'), table: costTable(terminal, figures) },
    { title: t('charts.organisationsTitle', { year }), table: organisationTable(terminal, figures) },
  ];
  return parts
    .filter(({ table }) => table !== null)
    .map(({ title, table }) => `${t('charts.tableCaption', { title, unit: 'tkr' })}\n${table}`)
    .join('\n\n');
}

function budgetTable({ t, format }: Terminal, { year, areas }: YearFigures): string | null {
  const { rows, sum } = budgetRows(areas);
  if (rows.length === 0) return null;
  const columns = [
    { title: t('charts.area') },
    figures(t('charts.maintenanceIn', { year: year - 1 })),
    figures(t('charts.maintenanceIn', { year })),
    figures(t('charts.developmentIn', { year })),
    figures(t('charts.totalIn', { year })),
  ];
  const line = (row: BudgetRow, name: string): string[] => [
    name,
    ...[row.maintenancePrevious, row.maintenance, row.development, row.sum].map(format.tkr),
  ];
  return textTable(columns, [...rows.map((row) => line(row, row.area)), line(sum, t('charts.sum'))]);
}

function costTable({ t, format }: Terminal, { areas }: YearFigures): string | null {
  const planned = areas.flatMap(({ area, plan }) => (plan ? [{ area, plan }] : []));
  const years = [...new Set(planned.flatMap(({ plan }) => plan.period))].sort((one, other) => one - other);
  const costs = (some: typeof planned): string[] =>
    years.map((year) => format.tkr(sumStated(some.map(({ plan }) => costOf(plan.initiatives, year)))));
  if (planned.length === 0) return null;
  const columns = [{ title: t('charts.area') }, ...years.map((year) => figures(String(year)))];
  return textTable(columns, [
    ...planned.map((one) => [one.area, ...costs([one])]),
    [t('charts.sum'), ...costs(planned)],
  ]);
}

function organisationTable({ t, format }: Terminal, { organisations }: YearFigures): string | null {
  const column = columnsOf(organisations).at(-1);
  if (column === undefined) return null;
  const { groups, sums } = organisationGroups(organisations, column);
  const rows = groups.map(({ group, sums: own, shareOfAll }) => [
    group,
    format.tkr(own[column] ?? null),
    format.percent(shareOfAll),
  ]);
  return textTable(
    [{ title: t('charts.group') }, figures(column), figures(t('charts.share'))],
    [...rows, [t('charts.sum'), format.tkr(sums[column] ?? null), '']],
  );
}
