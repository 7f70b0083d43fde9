import type { PackageSummary } from '../../shared/bridge/shapes.ts';
import { decidedIn } from '../../shared/meeting/decided.ts';
import type { MeetingLog } from '../../shared/meeting/meeting-log.ts';
import { blocking, contestedItems, cutLineOf } from '../../shared/meeting/queries.ts';
import { resultsOf } from '../../shared/meeting/results.ts';
import { hashOf } from '../../shared/plan/plan.ts';
import type { Terminal } from './terminal.ts';
import { figures, textTable } from './text-table.ts';

/** What a meeting has come to, for programs: what `beslut.json` holds of it, and how it stands. */
export function meetingFacts(meeting: string, log: MeetingLog, packages: readonly PackageSummary[]) {
  const { state } = log;
  const results = resultsOf(state, log.versions).map((version) => [hashOf(version), version.parents[0] ?? ''] as const);
  const decided = decidedIn(state, meeting, Object.fromEntries(results));
  if (!decided) return null;
  return {
    ...decided,
    profile: state.opening?.profile ?? null,
    participants: [...state.participants.values()].map(({ participant, present }) => ({ ...participant, present })),
    currentItem: state.currentItem,
    operations: log.ordered.length,
    contested: contestedItems(state),
    unsettled: blocking(state).length,
    packages: packages.filter((one) => one.meeting === meeting).map(({ id, name }) => ({ id, name })),
  };
}

type Facts = NonNullable<ReturnType<typeof meetingFacts>>;

/** A meeting as people read it: who, the agenda with its decisions, the ranking with its cut-line, the statements. */
export function meetingText(terminal: Terminal, log: MeetingLog, facts: Facts): string {
  const { t, format } = terminal;
  const closed =
    facts.closedAt === null ? t('cli.underWay') : t('cli.closedAt', { at: format.dateAndTime(facts.closedAt) });
  const head = [
    `${facts.body}, ${format.date(facts.date)}${facts.place && `, ${facts.place}`}`,
    `${t(`forum.${facts.forum}`)} · ${closed} · ${t('cli.operationCount', { count: facts.operations })}`,
    `${t('cli.hash')} ${facts.meeting}`,
  ];
  const trouble = [
    ...(facts.contested.length > 0 ? [t('errors.refusedContested', { items: facts.contested.length })] : []),
    ...(facts.unsettled > 0 ? [t('errors.refusedUnsettled', { operations: facts.unsettled })] : []),
  ];
  return [
    [...head, ...trouble].join('\n'),
    facts.participants
      .map(({ name, role, organisation, present }) => {
        const here = present ? '' : ` (${t('cli.left')})`;
        return `- ${[name, t(`cli.${role}`), organisation].filter(Boolean).join(', ')}${here}`;
      })
      .join('\n'),
    facts.items
      .map(({ section, title, clauses }) =>
        [`§ ${section} ${title}`, ...clauses.map((one) => `  ${withAtt(one)}`)].join('\n'),
      )
      .join('\n'),
    rankingText(terminal, log, facts),
    facts.statements.map((one) => statementText(terminal, log, one)).join('\n'),
  ]
    .filter(Boolean)
    .join('\n\n');
}

function rankingText({ t, format }: Terminal, { state }: MeetingLog, { ranking }: Facts): string {
  const cut = cutLineOf(state);
  const columns = [
    figures(t('plans.rank')),
    figures(t('plans.priority')),
    { title: t('plans.initiative') },
    figures(t('cli.points')),
    ...state.period.map(figures),
    ...(cut.frame === null ? [] : [{ title: t('cli.withinFrame') }]),
  ];
  const rows = ranking.map(({ place, priority, title, score, costs, withinFrame }) => [
    String(place),
    String(priority ?? '–'),
    title,
    format.score(score),
    ...state.period.map((year) => format.tkr(costs[year] ?? null)),
    ...(withinFrame === null ? [] : [t(withinFrame ? 'common.yes' : 'common.no')]),
  ]);
  if (rows.length === 0) return '';
  const line =
    cut.year === null || cut.left === null
      ? []
      : [
          t('cli.frame', {
            year: cut.year,
            frame: format.tkr(cut.frame),
            left: format.tkr(cut.left),
            funded: cut.funded,
            count: ranking.length,
          }),
        ];
  return [textTable(columns, rows), ...line].join('\n');
}

function statementText(
  { t }: Terminal,
  { state }: MeetingLog,
  { initiative, from, outcome, text }: Facts['statements'][number],
): string {
  const title = initiative === null ? null : (state.initiatives.get(initiative)?.title ?? initiative);
  const what = [from, title].filter(Boolean).join(', ');
  return `- ${what}: ${outcome === null ? '' : `${t(`outcome.${outcome}`)}. `}${text}`;
}

function withAtt(clause: string): string {
  return /^att\s/i.test(clause) ? clause : `att ${clause}`;
}
