import type { InitiativeId, Statement } from '../../plan/plan.ts';
import type { MeetingInitiative, MeetingState, Opening } from '../state.ts';
import { mustsOf } from './queries.ts';
import {
  amendmentsOf,
  capitalised,
  changeInWords,
  listedInWords,
  nameInWords,
  withReason,
  type Change,
} from './told.ts';

/** What the meeting did to the initiatives of a plan, as statements of it with the reasons. */
export function madeStatements(state: MeetingState, { body, date }: Opening, hash: string): Statement[] {
  const musts = mustsOf(state);
  return oursIn(state, hash).flatMap((met) => {
    const said = (text: string, outcome: Statement['outcome'] = null): Statement => {
      return { date, forum: body, subject: met.title, initiatives: [met.id], outcome, text };
    };
    const { origin, standing, absorbed } = met;
    if (standing.is === 'withdrawn')
      return [said(withReason(`${capitalised(nameInWords(met))} drogs tillbaka.`, standing.reason))];
    if (standing.is === 'split') return [said(parted(state, met, standing))];
    if (standing.is !== 'standing') return [];
    const law = musts.get(met.id);
    return [
      ...(origin.from === 'nominated' ? [said(nomination(origin), 'nominated')] : []),
      ...[...grouped(amendmentsOf(met), ({ reason }) => reason).values()].map((changes) => said(amended(changes))),
      ...merged(state, absorbed).map((text) => said(text)),
      ...(law === undefined ? [] : [said(`Ska göras enligt lag: ${law}.`)]),
      ...tiesOf(state, met).map((text) => said(text)),
    ];
  });
}

/** The initiatives of a plan that were changed otherwise than in rank and priority, for its history; `''` for none. */
export function madeInShort(state: MeetingState, hash: string): string {
  const ours = oursIn(state, hash);
  const numbers = (which: (met: MeetingInitiative) => boolean): string =>
    listedInWords(ours.filter(which).map(({ number }) => number));
  const stands = ({ standing }: MeetingInitiative): boolean => standing.is === 'standing';
  const said = [
    ['ändrat', numbers((met) => stands(met) && met.origin.from === 'plan' && amendmentsOf(met).length > 0)],
    ['nominerat', numbers((met) => stands(met) && met.origin.from === 'nominated')],
    ['sammanslaget', numbers((met) => stands(met) && met.absorbed.length > 0)],
    ['uppdelat', numbers(({ standing }) => standing.is === 'split')],
    ['draget tillbaka', numbers(({ standing }) => standing.is === 'withdrawn')],
  ].filter(([, which]) => which !== '');
  return said.map(([what, which]) => `${what} ${which}`).join(', ');
}

function oursIn(state: MeetingState, hash: string): MeetingInitiative[] {
  return state.ranking.flatMap((id) => state.initiatives.get(id) ?? []).filter(({ plan }) => plan === hash);
}

function nomination(origin: Extract<MeetingInitiative['origin'], { from: 'nominated' }>): string {
  const what = origin.kind === 'service' ? 'Tjänsten nominerades till initiativ' : 'Nominerat i mötet';
  return withReason(`${what}${origin.who === '' ? '' : ` av ${origin.who}`}.`, origin.reason);
}

function amended(changes: readonly Change[]): string {
  return withReason(`Ändrat i mötet: ${changes.map(changeInWords).join(', ')}.`, changes[0]?.reason ?? '');
}

function merged(state: MeetingState, absorbed: readonly InitiativeId[]): string[] {
  const mets = absorbed.flatMap((id) => state.initiatives.get(id) ?? []);
  const reasons = grouped(mets, ({ standing }) => (standing.is === 'merged' ? standing.reason : ''));
  return [...reasons].map(([reason, some]) =>
    withReason(`Sammanslaget med ${listedInWords(some.map(nameInWords))}.`, reason),
  );
}

function parted(
  state: MeetingState,
  met: MeetingInitiative,
  { parts, reason }: { readonly parts: readonly InitiativeId[]; readonly reason: string },
): string {
  const names = parts.flatMap((id) => state.initiatives.get(id) ?? []).map(({ number, title }) => `${number} ${title}`);
  return withReason(`${capitalised(nameInWords(met))} delades upp i ${listedInWords(names)}.`, reason);
}

function tiesOf(state: MeetingState, met: MeetingInitiative): string[] {
  const needed = [...state.dependencies.values()].flatMap(({ value, initiative, needs }) => {
    const other = state.initiatives.get(needs);
    if (!value.holds || initiative !== met.id || !other) return [];
    return [withReason(`Beror på ${nameInWords(other)}.`, value.reason)];
  });
  const excluded = [...state.exclusions.values()].flatMap(({ value, initiatives }) => {
    const other = initiatives.includes(met.id) && state.initiatives.get(initiatives.find((id) => id !== met.id) ?? '');
    if (!value.holds || !other || other.standing.is !== 'standing') return [];
    return [withReason(`Utesluter ${nameInWords(other)}.`, value.reason)];
  });
  return [...needed, ...excluded];
}

function grouped<T>(all: readonly T[], keyOf: (one: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const one of all) groups.set(keyOf(one), [...(groups.get(keyOf(one)) ?? []), one]);
  return groups;
}
