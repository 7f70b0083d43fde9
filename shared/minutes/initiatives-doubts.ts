import { formatter } from '../language/format.ts';
import type { OperationId } from '../log/operation.ts';
import type { Amended } from '../meeting/initiatives/amendable.ts';
import { cycles } from '../meeting/initiatives/queries.ts';
import { rivalStandings } from '../meeting/initiatives/standing.ts';
import type { Standing } from '../meeting/initiatives/state.ts';
import { capitalised, listedInWords, whatOf } from '../meeting/initiatives/told.ts';
import type { MeetingInitiative, MeetingState } from '../meeting/state.ts';
import { initiativePhrases as phrases, initiativeSentences as sentences } from './initiatives-phrases.ts';
import { sentences as common } from './phrases.ts';

const format = formatter('sv');
type Doubt = { readonly text: string; readonly operations: readonly OperationId[] };

/** Where several recorded different things of an initiative without knowing of each other, and rings of dependencies. */
export function initiativeDoubts(state: MeetingState): Doubt[] {
  const titleOf = (id: string): string => state.initiatives.get(id)?.title ?? id;
  const ties = [
    ...[...state.dependencies.values()].map((tie) => ({
      ...tie,
      what: sentences.dependencyOf(titleOf(tie.initiative), titleOf(tie.needs)),
    })),
    ...[...state.exclusions.values()].map((tie) => ({
      ...tie,
      what: sentences.exclusionOf(titleOf(tie.initiatives[0]), titleOf(tie.initiatives[1])),
    })),
  ];
  return [
    ...[...state.initiatives.values()].flatMap((met) => [...values(met), ...standings(met, titleOf), ...law(met)]),
    ...ties.flatMap(({ what, value, by, rivals }) => {
      const others = rivals.filter((rival) => rival.value.holds !== value.holds);
      const say = (holds: boolean): string => (holds ? sentences.isSo : sentences.isNotSo);
      return others.length === 0
        ? []
        : [doubt(what, say(value.holds), [say(!value.holds)], [by, ...others.map((rival) => rival.by)])];
    }),
    ...cycles(state).map((ring) => ({
      text: sentences.ring(listedInWords(ring.map(titleOf))),
      operations: [...state.dependencies.values()].flatMap(({ initiative, by }) =>
        ring.includes(initiative) ? by : [],
      ),
    })),
  ];
}

function values({ title, amendments }: MeetingInitiative): Doubt[] {
  return Object.entries(amendments).flatMap(([pointer, { value, by, rivals }]) => {
    const others = rivals.filter((rival) => rival.value.value !== value.value);
    if (others.length === 0) return [];
    const what = sentences.valueOf(capitalised(whatOf(pointer)), title);
    const shownOthers = [...new Set(others.map((rival) => shown(rival.value.value)))];
    return [doubt(what, shown(value.value), shownOthers, [by, ...others.map((rival) => rival.by)])];
  });
}

function standings(met: MeetingInitiative, titleOf: (id: string) => string): Doubt[] {
  const others = rivalStandings(met);
  if (others.length === 0) return [];
  const say = (standing: Standing): string => {
    if (standing.is === 'merged') return sentences.isMerged(titleOf(standing.into));
    return {
      standing: sentences.stands,
      withdrawn: sentences.isWithdrawn,
      split: sentences.isSplit,
      rejoined: sentences.isRejoined,
    }[standing.is];
  };
  const operations = [met.standing, ...others].flatMap(({ by }) => by ?? []);
  return [doubt(sentences.standingOf(met.title), say(met.standing), [...new Set(others.map(say))], operations)];
}

function law({ title, must }: MeetingInitiative): Doubt[] {
  const others = must?.rivals.filter((rival) => rival.value !== must.value) ?? [];
  if (!must || others.length === 0) return [];
  const say = (value: string | null): string => value ?? phrases.none;
  const operations = [must.by, ...others.map((rival) => rival.by)];
  return [
    doubt(sentences.mustOf(title), say(must.value), [...new Set(others.map(({ value }) => say(value)))], operations),
  ];
}

function doubt(what: string, is: string, others: readonly string[], operations: readonly OperationId[]): Doubt {
  return { text: common.conflict(what, is, others), operations };
}

function shown(value: Amended): string {
  if (value === null) return phrases.none;
  return typeof value === 'number' ? `${format.tkr(value)} tkr` : `”${value}”`;
}
