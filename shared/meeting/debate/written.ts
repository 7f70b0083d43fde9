import type { MeetingStatement } from './state.ts';

type Said = Pick<MeetingStatement, 'text' | 'conditions' | 'passedOn'>;

/**
 * A statement as it reads, with its conditions and what it sends along: paragraphs parted by an empty line. Swedish, for
 * minutes and plans are.
 */
export function writtenOut({ text, conditions, passedOn }: Said): string {
  const [only] = conditions;
  const held =
    conditions.length > 1 ? [['Villkor:', ...conditions.map((one) => `– ${one}`)].join('\n')] : [`Villkor: ${only}`];
  const sent = passedOn.map((one) => `Medskick till ${one.to}: ${one.text}`);
  return [text, ...(only === undefined ? [] : held), ...sent].join('\n\n');
}
