import { livingMotions, nameOf, puttingsOf, votesOf } from '../meeting/decisions/queries.ts';
import type { Decision, Sides } from '../meeting/decisions/state.ts';
import type { MeetingState, Opening } from '../meeting/state.ts';
import type { Block } from './block.ts';
import { decisionPhrases as words, decisionSentences as say, motionName, noteWords } from './decisions-phrases.ts';
import { phrases, sentences } from './phrases.ts';
import { voteBlocks } from './votes.ts';

/** How an item was decided: what was moved, how it was put and voted on, the decision, and what people had noted. */
export function decidingBlocks(state: MeetingState, opening: Opening, item: string): Block[] {
  return [
    ...motionBlocks(state, item),
    ...propositionBlocks(state, item),
    ...votesOf(state, item).flatMap((vote) => voteBlocks(state, vote)),
    ...decisionBlocks(state, opening, item),
    ...noteBlocks(state, item),
  ];
}

/** What a motion is called in the minutes of an item. */
export function calledIn({ motions, participants }: MeetingState, id: string | null): string {
  const motion = motions.get(id ?? '');
  if (!motion) return '';
  return motionName(
    motion.kind,
    motion.people.map((one) => nameOf({ participants }, one)),
    motion.clauses,
  );
}

/** Yrkanden that were not withdrawn, and whose (kommunallagen 5:67). */
function motionBlocks(state: MeetingState, item: string): Block[] {
  const motions = livingMotions(state, item);
  if (motions.length === 0) return [];
  const operations = motions.map(({ by }) => by);
  const items = motions.map(({ kind, people, clauses }) =>
    say.motion(
      kind,
      people.map((id) => nameOf(state, id)),
      clauses,
    ),
  );
  return [
    { kind: 'heading', level: 2, text: words.motions, operations },
    { kind: 'list', ordered: false, items, operations },
  ];
}

/** The order in which motions were put, and what the chair found without a vote. */
function propositionBlocks(state: MeetingState, item: string): Block[] {
  const settled = state.propositions.get(item);
  const found = puttingsOf(state, item).flatMap(({ yes, no, found: by }) =>
    by && !('called' in by.by) ? [{ text: foundText(state, { yes, no }, by.for), by: by.by.by }] : [],
  );
  const paragraphs = [
    ...(settled ? [{ text: settledText(state, settled.value.steps, settled.value.text), by: settled.by }] : []),
    ...found,
  ];
  if (paragraphs.length === 0) return [];
  return [
    { kind: 'heading', level: 2, text: words.propositions, operations: paragraphs.map(({ by }) => by) },
    ...paragraphs.map(({ text, by }): Block => ({ kind: 'paragraph', text, operations: [by] })),
  ];
}

function settledText(state: MeetingState, steps: readonly Sides[], text: string): string {
  if (text !== '') return text;
  return say.settled(
    steps.map(({ yes, no }) => {
      if (no === null) return say.putAlone(calledIn(state, yes));
      return say.put(yes === null ? say.today : calledIn(state, yes), calledIn(state, no));
    }),
  );
}

function foundText(state: MeetingState, { yes, no }: Sides, found: string | null): string {
  if (found !== null) return say.foundFor(calledIn(state, found));
  return yes === null ? say.foundToday : say.foundAgainst(calledIn(state, yes ?? no));
}

/** The decision of an item; where several are contested all stand, and that they are is said first. */
function decisionBlocks(state: MeetingState, opening: Opening, item: string): Block[] {
  const decisions = state.items.get(item)?.decisions ?? [];
  const blocks = decisions.flatMap((decision) => decisionBlock(opening, decision));
  if (decisions.length < 2) return blocks;
  const operations = decisions.map(({ by }) => by);
  return [{ kind: 'note', note: phrases.conflict, text: phrases.contested, operations }, ...blocks];
}

function decisionBlock(opening: Opening, decision: Decision): Block[] {
  const { clauses, outcome, reason, to, until, isImmediate, passedOn, extracts, by } = decision;
  const operations = [by];
  const after = [
    outcome === 'referredBack' && to !== '' ? say.referredTo(to) : '',
    outcome === 'tabled' && until !== null ? say.tabledUntil(until) : '',
    isImmediate ? words.immediate : '',
  ].filter((text) => text !== '');
  const rows = [
    {
      term: outcome === 'tabled' ? words.tabled : outcome === 'referredBack' ? words.referredBack : words.reason,
      text: reason,
    },
    { term: words.passedOn, text: passedOn.map((one) => say.passedOn(one.to, one.text)).join('\n') },
    { term: words.extracts, text: extracts.join('\n') },
  ].filter(({ text }) => text !== '');
  return [
    { kind: 'decision', lead: sentences.lead(opening.body), clauses: clauses.map(asClause), operations },
    ...after.map((text): Block => ({ kind: 'paragraph', text, operations })),
    ...(rows.length > 0 ? [{ kind: 'facts', rows, operations } as const] : []),
  ];
}

/** An att-sats begins with `att`, also where who wrote it left that out. */
function asClause(clause: string): string {
  const text = clause.trim();
  return /^att\s/i.test(text) ? `att ${text.slice(3).trimStart()}` : `att ${text}`;
}

/** Reservations first, then the other notes, each in the order they were made. */
function noteBlocks(state: MeetingState, item: string): Block[] {
  const notes = [...state.notes.values()].filter((note) => note.item === item);
  const first = notes.filter(({ kind }) => kind === 'reservation');
  return [...first, ...notes.filter(({ kind }) => kind !== 'reservation')].map(({ kind, people, text, by }) => {
    const names = people.map((id) => nameOf(state, id));
    const said = kind === 'reservation' ? say.reservation(names, text) : say.note(names, text);
    return { kind: 'note', note: noteWords[kind], text: said, operations: [by] };
  });
}
