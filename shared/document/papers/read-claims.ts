import { kronorPer } from '../amounts.ts';
import type { Place } from '../place.ts';
import type { Paper } from './find-papers.ts';

/** What an amount in a document is said to be: the whole cost, one of its kinds, how much it grows, or a group's share. */
export type ClaimKind = 'total' | 'development' | 'maintenance';
export type Claim = {
  readonly of: ClaimKind | 'group';
  /** The group's name, where it is a group's. */
  readonly group: string;
  readonly isIncrease: boolean;
  /** The year it is of; null where nothing says, and so the year of the budget. `-1` is "the year before". */
  readonly year: number | null;
  /** In kronor, and half of its last digit: what rounding explains. */
  readonly amount: number;
  readonly tolerance: number;
  readonly at: Place;
};

const amounts =
  /(?<![\d,./-])(\d{1,3}(?: \d{3})+|\d+)(?:,(\d+))? ?(tkr|mn?kr|miljoner(?: kr(?:onor)?)?|miljarder(?: kr(?:onor)?)?)(?!\p{L})/giu;
const kinds: readonly (readonly [ClaimKind, string])[] = [
  ['development', '[Uu]tveckling(?:sinsats\\p{L}*|sinitiativ\\p{L}*|skostnad\\p{L}*|en)?'],
  ['maintenance', '[Vv]idmakthåll\\p{L}*'],
  ['total', '[Tt]otal(?:t|a kostnad\\p{L}*)|[Kk]ostnad(?:erna|en)|[Bb]udget(?:en)?'],
];
// What may stand between the word for a cost and its amount, so that the amount is that cost and nothing else.
const between =
  '(?: (?:för|av|de|den|på|uppgår|till|är|totalt|sammanlagt|kommungemensamma|interna|tjänster|tjänsterna|år|(?:19|20)\\d{2}|en|fördelning|fastställs|beräknas|blir|inklusive))*';
const named = kinds.map(([kind, words]) => `(?<${kind}>${words})`).join('|');
const before = new RegExp(`(?:^|[ (])(?:${named})(?<gap>${between}) $`, 'u');
const after = /^ (?:avser )?(?:(?<development>utveckling)|(?<maintenance>vidmakthåll))/u;
const inBrackets = /^(?:,? (?:för )?(?:år )?(?:19|20)\d{2})? \((?:fg år |föregående år )?$/u;
const grows =
  /(?:Ökningen avseende (?<maintenance>vidmakthållande)\p{L}* på|(?<kept>Vidmakthållandet) ökar med|sammanlagd ökning mot (?:19|20)\d{2} med|kostnads?ökning(?:en)? (?:[^.\d]|\d{4}){0,60}? på) $/u;
const shareOf = /(?:^|[ %:])(?<group>\p{Lu}\p{Ll}+) $/u;
const mostClaims = 200;

/** The amounts in a document's text that say what the whole, development, maintenance or a group of payers costs. */
export function readClaims(paper: Paper): Claim[] {
  const { text } = paper;
  const claims: Claim[] = [];
  let end = 0;
  for (const match of [...text.matchAll(amounts)].slice(0, mostClaims)) {
    const start = match.index;
    const since = text.slice(Math.max(end, start - 160), start);
    const rest = text.slice(start + match[0].length, start + match[0].length + 60);
    const said = whatIt(since, rest, claims.at(-1), since.length === start - end);
    const at = paper.place(start, start + match[0].length);
    end = start + match[0].length;
    if (said === undefined || at === undefined) continue;
    claims.push({ ...said, ...valueOf(match), at });
  }
  return claims;
}

type Said = Pick<Claim, 'of' | 'group' | 'isIncrease' | 'year'>;

function whatIt(since: string, rest: string, last: Claim | undefined, follows: boolean): Said | undefined {
  const growth = grows.exec(since);
  if (growth !== null) {
    const isKept = (growth.groups?.['maintenance'] ?? growth.groups?.['kept']) !== undefined;
    return { of: isKept ? 'maintenance' : 'total', group: '', isIncrease: true, year: null };
  }
  const group = shareOf.exec(since)?.groups?.['group'];
  if (group !== undefined && /^ \d{1,3} ?%/u.test(rest)) return { of: 'group', group, isIncrease: false, year: null };
  const year = yearIn(since, rest);
  if (follows && last !== undefined && !last.isIncrease && inBrackets.test(since))
    return { of: last.of, group: last.group, isIncrease: false, year };
  const found = before.exec(since);
  const following = found === null && /(?:^|, varav|,? och) $/u.test(since) ? after.exec(rest) : null;
  const of = kinds.find(([kind]) => (found ?? following)?.groups?.[kind] !== undefined)?.[0];
  return of === undefined ? undefined : { of, group: '', isIncrease: false, year };
}

function yearIn(since: string, rest: string): number | null {
  if (/\((?:fg|föregående) år $/u.test(since)) return -1;
  const stated =
    /^(?: för)?(?: år)? ((?:19|20)\d{2})(?!\d)/u.exec(rest) ?? /((?:19|20)\d{2})(?: [\p{L} ]*)?$/u.exec(since);
  return stated === null ? null : Number(stated[1]);
}

function valueOf([, whole, decimals, unit]: RegExpExecArray): Pick<Claim, 'amount' | 'tolerance'> {
  const factor = /^miljoner/iu.test(unit!) ? 1_000_000 : /^miljarder/iu.test(unit!) ? 1_000_000_000 : kronorPer(unit!);
  const value = Number(`${whole!.replaceAll(' ', '')}.${decimals ?? '0'}`);
  return { amount: Math.round(value * factor), tolerance: (factor / 10 ** (decimals?.length ?? 0)) * 0.5 };
}
