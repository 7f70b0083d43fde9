import { z } from 'zod';
import { HashSchema, IsoDaySchema, type PlanVersion } from '../plan/plan.ts';
import { CarriedSchema, type Carried } from './agenda/facts.ts';
import { isSameBody } from './body.ts';
import type { MeetingStatement } from './debate/state.ts';
import type { Versions } from './parts.ts';
import { sectionOf } from './queries.ts';
import type { MeetingState, OpenState } from './state.ts';

/** What a closed meeting passed on to a body, or put off itself: an item that a later meeting is to take up. */
export const CarriedOverSchema = z.strictObject({
  /** Whose turn it is: the body that it was sent to, or the one that put it off. */
  to: z.string(),
  /** What it is about: the item's title, the initiative's or the plan's. */
  subject: z.string(),
  caseNumber: z.string(),
  /** The plan version that it is about, where it is about one. */
  plan: HashSchema.nullable(),
  /** Until when it was put off; null where nobody said. */
  until: IsoDaySchema.nullable(),
  carried: CarriedSchema,
});
export type CarriedOver = z.infer<typeof CarriedOverSchema>;

/**
 * What a meeting left to later meetings: what it sent along to a named body (medskick), what it referred back to one
 * (återremiss) and what it tabled for itself (bordläggning). Nothing before it is closed, nor of an item that is still
 * contested.
 *
 * @param meeting the id of the meeting's first operation
 * @param versions plan versions by hash, for the names of plans
 */
export function carriedFrom(state: MeetingState, meeting: string, versions: Versions): CarriedOver[] {
  if (!state.opening || !state.closed) return [];
  const open = state as OpenState;
  return unique([...fromDecisions(open, meeting), ...fromStatements(open, meeting, versions)]);
}

/** The same thing sent along to the same body twice is taken up once. */
function unique(all: readonly CarriedOver[]): CarriedOver[] {
  const seen = new Set<string>();
  return all.filter(({ to, subject, carried }) => {
    const name = JSON.stringify([to.toLowerCase(), subject, carriedKey(carried)]);
    return !seen.has(name) && seen.add(name);
  });
}

/** Tells what is carried from all else that a register's meetings carried over. */
export function carriedKey({ meeting, section, how, text }: Carried): string {
  return JSON.stringify([meeting, section, how, text]);
}

/** What is addressed to a body and has not been on the agenda of a meeting yet, the oldest first. */
export function carriedTo(body: string, all: readonly CarriedOver[], taken: ReadonlySet<string>): CarriedOver[] {
  return all
    .filter(({ to, carried }) => isSameBody(to, body) && !taken.has(carriedKey(carried)))
    .toSorted((one, other) => compare(one.carried.date, other.carried.date) || sectionsOf(one, other));
}

/** What a meeting took up of what others had left: the keys of its carried items, but for those taken off its agenda. */
export function takenUpIn({ agenda, struck }: MeetingState): readonly string[] {
  return agenda.flatMap(({ id, carried }) => (carried === null || struck.has(id) ? [] : [carriedKey(carried)]));
}

function fromDecisions(state: OpenState, meeting: string): CarriedOver[] {
  const { body, date } = state.opening;
  return state.agenda.flatMap((item): CarriedOver[] => {
    const [decision, another] = state.items.get(item.id)?.decisions ?? [];
    if (!decision || another || state.struck.has(item.id)) return [];
    const about = { subject: item.title, caseNumber: item.caseNumber, plan: item.plan };
    const from = { meeting, body, date, section: sectionOf(state, item.id) };
    const over: CarriedOver[] = decision.passedOn.map(({ to, text }) => ({
      ...about,
      to,
      until: null,
      carried: { ...from, how: 'passedOn', text: cut(text) },
    }));
    const { outcome, reason, until } = decision;
    if (outcome !== 'referredBack' && outcome !== 'tabled') return over;
    const to = outcome === 'tabled' ? body : decision.to;
    if (to.trim() !== '') over.push({ ...about, to, until, carried: { ...from, how: outcome, text: cut(reason) } });
    return over;
  });
}

function fromStatements(state: OpenState, meeting: string, versions: Versions): CarriedOver[] {
  const { body, date } = state.opening;
  return [...state.statements.values()].flatMap((statement) =>
    statement.passedOn.map(({ to, text }): CarriedOver => {
      const item = itemOf(state, statement);
      const section = item === null ? null : sectionOf(state, item.id);
      const [subject, plan] = aboutOf(state, statement, versions);
      return {
        to,
        subject: subject || item?.title || body,
        caseNumber: item?.caseNumber ?? '',
        plan,
        until: null,
        carried: { meeting, body, date, section, how: 'passedOn', text: cut(text) },
      };
    }),
  );
}

/** The item that a statement was made on: the one it names, else that of its plan, else where initiatives are ranked. */
function itemOf({ agenda, struck }: OpenState, { item, plan, initiative }: MeetingStatement) {
  const standing = agenda.filter(({ id }) => !struck.has(id));
  return (
    standing.find(({ id }) => id === item) ??
    standing.find((one) => plan !== null && one.plan === plan) ??
    (initiative === null ? null : (standing.find(({ kind }) => kind === 'ranking') ?? null))
  );
}

function aboutOf(
  { initiatives }: OpenState,
  statement: MeetingStatement,
  versions: Versions,
): readonly [string, string | null] {
  const met = statement.initiative === null ? undefined : initiatives.get(statement.initiative);
  if (met) return [met.title, met.plan];
  const version: PlanVersion | undefined = statement.plan === null ? undefined : versions.get(statement.plan);
  return [version?.plan.title ?? '', statement.plan];
}

/** A line of an agenda holds so much. */
function cut(text: string): string {
  const line = text.trim().replaceAll(/\s+/g, ' ');
  return line.length <= 300 ? line : `${line.slice(0, 299).trimEnd()}…`;
}

function sectionsOf(one: CarriedOver, other: CarriedOver): number {
  return (one.carried.section ?? 0) - (other.carried.section ?? 0);
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
