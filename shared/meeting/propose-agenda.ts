import type { Translate } from '../language/translator.ts';
import type { Item } from './agenda/facts.ts';
import type { CarriedOver } from './carried.ts';
import type { Forum } from './opened.ts';

/** A plan that a meeting is to handle, as its agenda names it. */
export type AgendaPlan = { readonly hash: string; readonly title: string };

/**
 * The agenda that a meeting is proposed: the forms of opening, what earlier meetings passed on or put off, the frame
 * and the ranking, in a nämnd and the kommunstyrelse each plan by itself, other questions and the close. The ids are
 * the same each time, so that a proposal can follow what changes (`followProposal`).
 */
export function proposeAgenda(
  translate: Translate,
  forum: Forum,
  plans: readonly AgendaPlan[],
  carried: readonly CarriedOver[],
): Item[] {
  const isByLaw = forum === 'board' || forum === 'executive';
  const form = (id: Fixed): Item => ({ ...plain, id, title: translate(`agenda.${id}`), kind: kindOf(id) });
  return [
    form('opening'),
    ...(isByLaw ? [form('roll')] : []),
    form('approver'),
    form('settled'),
    ...carried.map((one) => carriedItem(translate, one)),
    form('frame'),
    form('ranking'),
    ...(isByLaw ? plans.map((plan) => planItem(plan)) : []),
    form('other'),
    form('closing'),
  ].slice(0, 200);
}

const plain = { caseNumber: '', plan: null, carried: null } as const;
type Fixed = 'opening' | 'roll' | 'approver' | 'settled' | 'frame' | 'ranking' | 'other' | 'closing';

function kindOf(id: Fixed): Item['kind'] {
  if (id === 'roll') return 'other';
  return id === 'settled' ? 'agenda' : id;
}

function planItem({ hash, title }: AgendaPlan): Item {
  return { id: `plan-${hash}`, title: fit(title), kind: 'plan', caseNumber: '', plan: hash, carried: null };
}

function carriedItem(translate: Translate, { subject, caseNumber, carried, until }: CarriedOver): Item {
  const { body, how } = carried;
  const title =
    how !== 'tabled'
      ? translate(`agenda.${how}`, { body, subject })
      : until === null
        ? translate('agenda.tabled', { subject })
        : translate('agenda.tabledUntil', { date: until, subject });
  return {
    id: carriedId(carried, subject),
    title: fit(title),
    kind: 'carried',
    caseNumber,
    // The plan is named by what is carried; the item handles no version of its own.
    plan: null,
    carried,
  };
}

/** Short enough for an id, and the same for the same thing. */
function carriedId({ meeting, section, how, text }: CarriedOver['carried'], subject: string): string {
  return `carried-${meeting.slice(0, 16)}-${section ?? 0}-${how}-${fingerprint(`${subject}\n${text}`)}`;
}

/** FNV-1a over UTF-16 units, in base 36: told apart within one item of one meeting, it need not be unguessable. */
function fingerprint(text: string): string {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return (hash >>> 0).toString(36);
}

function fit(title: string): string {
  return title.length <= 300 ? title : `${title.slice(0, 299).trimEnd()}…`;
}

/** An agenda as somebody made it, and which items it had been proposed. */
export type Proposed = { readonly agenda: readonly Item[]; readonly proposed: readonly string[] };

/**
 * An agenda that follows a new proposal: what is new there comes in where the proposal has it, and what it no longer
 * holds goes. What somebody wrote, moved, renamed or took away stays so.
 */
export function followProposal(
  { agenda, proposed }: Proposed,
  proposal: readonly Item[],
): Proposed & { agenda: Item[] } {
  const known = new Set(proposed);
  const now = new Set(proposal.map(({ id }) => id));
  const next = agenda.filter(({ id }) => !known.has(id) || now.has(id));
  proposal.forEach((item, i) => {
    if (known.has(item.id) || next.some(({ id }) => id === item.id)) return;
    const before = proposal.slice(0, i).findLast(({ id }) => next.some((one) => one.id === id));
    next.splice(before ? next.findIndex(({ id }) => id === before.id) + 1 : 0, 0, item);
  });
  // What is proposed no more may come back as new: a plan that was taken out and put in again.
  return { agenda: next, proposed: [...now] };
}
