import { nameOf } from '../meeting/decisions/queries.ts';
import type { Sides, Tally, Vote } from '../meeting/decisions/state.ts';
import type { MeetingState } from '../meeting/state.ts';
import { sectionOfItem } from './course.ts';
import { calledIn } from './decisions.ts';
import { decisionPhrases as words, decisionSentences as say } from './decisions-phrases.ts';
import { rivalsOf, type Doubt } from './rivals-of.ts';

/** What was said of how motions were put and votes went by several who did not know of each other. */
export function decisionDoubts(state: MeetingState): Doubt[] {
  const put = ({ yes, no }: Sides): string =>
    no === null ? say.putAlone(calledIn(state, yes)) : say.put(calledIn(state, yes) || say.today, calledIn(state, no));
  const orders = [...state.propositions].flatMap(([item, settled]) =>
    rivalsOf(say.orderOf(sectionOfItem(state, item) ?? '–'), settled, ({ steps, text }) =>
      text === '' ? steps.map(put).join('; ') : `”${text}”`,
    ),
  );
  const votes = [...state.votes.values()].filter(({ voided }) => voided === null);
  return [...orders, ...votes.flatMap((vote) => voteDoubts(state, vote))];
}

function voteDoubts(state: MeetingState, { item, ballots, counted, casting }: Vote): Doubt[] {
  const where = say.voteOn(sectionOfItem(state, item) ?? '–');
  const { yes, no, abstain } = words.columns;
  const told = { yes, no, abstain };
  const count = (tally: Tally): string => `${tally.yes}–${tally.no}–${tally.abstain}`;
  return [
    ...[...ballots].flatMap(([id, one]) => rivalsOf(`${where}, ${nameOf(state, id)}`, one, (said) => told[said])),
    ...rivalsOf(`${where}, ${say.countOf}`, counted, count),
    ...rivalsOf(`${where}, ${say.castingOf}`, casting, (said) => told[said.ballot]),
  ];
}
