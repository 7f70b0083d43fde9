import { howDecided } from './decisions/results.ts';
import { fundingDecided } from './funding/decided.ts';
import { madeIn } from './initiatives/decided.ts';
import { resultNames } from './initiatives/results.ts';
import { scoreIn, cutLineOf, ranked, sectionOf } from './queries.ts';
import type { MeetingState } from './state.ts';

/** What a meeting decided, as JSON for machines: the part of `beslut.json` that is the meeting's own. */
export function decidedIn(state: MeetingState, meeting: string, results: Readonly<Record<string, string>>) {
  const { opening } = state;
  if (!opening) return null;
  const cut = cutLineOf(state);
  const names = resultNames(state);
  return {
    meeting,
    body: opening.body,
    forum: opening.forum,
    date: opening.date,
    place: opening.place,
    openedAt: opening.at,
    closedAt: state.closed?.at ?? null,
    /** The version that each plan had, by the version it got. */
    plans: results,
    frames: Object.fromEntries(
      [...state.frames].flatMap(([year, { value }]) => (value === null ? [] : [[year, value]])),
    ),
    items: state.agenda.map((item) => ({
      section: sectionOf(state, item.id),
      title: item.title,
      clauses: (state.items.get(item.id)?.decisions ?? []).flatMap(({ clauses }) => [...clauses]),
      ...howDecided(state, item.id),
    })),
    ranking: ranked(state).map((initiative, i) => ({
      place: i + 1,
      initiative: names.get(initiative.id) ?? initiative.id,
      title: initiative.title,
      priority: initiative.priority.value,
      score: scoreIn(state, initiative),
      costs: { ...initiative.costs },
      withinFrame: cut.frame === null ? null : i < cut.funded,
    })),
    funding: fundingDecided(state, names),
    initiatives: madeIn(state),
    statements: [...state.statements.values()].map((one) => ({
      kind: one.kind,
      initiative: one.initiative,
      plan: one.plan,
      item: one.item,
      from: one.from,
      outcome: one.outcome,
      text: one.text,
      conditions: [...one.conditions],
      passedOn: one.passedOn.map(({ to, text }) => ({ to, text })),
    })),
  };
}
