import { partOf, placeOf } from '../../shared/bridge/describe-hit.ts';
import { done } from '../../shared/bridge/problem.ts';
import type { Hit, MarkedText, SearchAnswer } from '../../shared/bridge/search-contract.ts';
import type { Machine } from '../machine.ts';
import { MeetingSessions } from '../meeting/sessions.ts';
import { rebuildSearch, searchRegister } from '../register/search.ts';
import { hasRegister, registerFolder, withMachine } from './open-machine.ts';
import { faultOf, type Fault, type Outcome, type Terminal } from './terminal.ts';

export type SearchOptions = {
  readonly json?: true;
  readonly register?: string;
  readonly year?: string;
  readonly limit?: string;
  readonly rebuild?: true;
};

/** As grep says it: nothing was found, and nothing went wrong. */
const FOUND_NOTHING = 1;
const nothing: SearchAnswer = { isAsked: true, hits: [], count: 0, meant: null, isApart: false };

/** Searches a register. Searching never makes one: one that is missing has nothing to find. */
export async function searchCommand(
  terminal: Terminal,
  words: readonly string[],
  { json, register, year, limit, rebuild }: SearchOptions,
): Promise<Outcome> {
  const folder = registerFolder(register);
  const asked = numberIn(terminal, year, 1900, 2999);
  const atMost = numberIn(terminal, limit ?? '20', 1, 1000);
  if (typeof asked === 'object' && asked !== null) return asked;
  if (typeof atMost !== 'number') return atMost ?? FOUND_NOTHING;
  const query = words.join(' ').slice(0, 500);
  const question = { query, isTyping: false, year: asked, areaId: null, what: null, limit: atMost };
  const search = (machine: Machine) => {
    const served = { machine, sessions: new MeetingSessions(machine) };
    if (rebuild) rebuildSearch(served);
    return done(searchRegister(served, question));
  };
  const answered = hasRegister(folder) ? await withMachine(folder, search) : done(nothing);
  if (!answered.ok) return faultOf(terminal, answered.problem);
  const { value } = answered;
  if (json) terminal.print({ register: folder, query, year: asked, ...value, hits: value.hits.map(plainHit) });
  else terminal.say(answerText(terminal, query, value));
  return value.count > 0 ? 0 : FOUND_NOTHING;
}

/** What is given as a whole number within bounds; null where nothing is given. */
function numberIn({ t }: Terminal, given: string | undefined, least: number, most: number): number | Fault | null {
  if (given === undefined) return null;
  const number = /^\d{1,4}$/.test(given) ? Number(given) : Number.NaN;
  if (number >= least && number <= most) return number;
  return { code: 'usage', what: t('search.cliNumberWrong', { given, least, most }), next: t('cli.usageNext') };
}

/** Programs get the texts as they are, with the marked stretches as places in them. */
function plainHit({ title, excerpt, ...hit }: Hit) {
  return {
    ...hit,
    title: plain(title),
    titleMarks: marks(title),
    excerpt: plain(excerpt),
    excerptMarks: marks(excerpt),
  };
}

const plain = (text: MarkedText): string => text.map((piece) => piece.text).join('');

function marks(text: MarkedText): [number, number][] {
  let at = 0;
  return text.flatMap(({ text: piece, isMarked }): [number, number][] => {
    const start = at;
    at += piece.length;
    return isMarked ? [[start, at]] : [];
  });
}

function answerText(terminal: Terminal, query: string, { isAsked, hits, count, meant, isApart }: SearchAnswer): string {
  const { t, format } = terminal;
  if (!isAsked) return t('search.onlyWithout');
  if (count === 0)
    return [
      t('search.nothing', { query }),
      ...(isApart ? [t('search.apart')] : []),
      ...(meant === null ? [] : [t('search.meant', { query: meant })]),
    ].join('\n');
  const shown =
    hits.length < count
      ? t('search.shown', { shown: format.count(hits.length), count: format.count(count) })
      : t('search.count', { count });
  return [...hits.map((hit) => hitText(terminal, hit)), shown].join('\n\n');
}

function hitText({ t, format }: Terminal, hit: Hit): string {
  const { title, excerpt, alsoIn } = hit;
  const place = placeOf(hit, t, format);
  const also = alsoIn.length === 0 ? [] : [t('search.alsoIn', { versions: alsoIn.join(', ') })];
  const text = [partOf(hit, t), plain(excerpt)].filter(Boolean).join(': ');
  return [plain(title), `  ${[...place, ...also].join(' · ')}`, ...(text ? [`  ${text}`] : [])].join('\n');
}
