import fc from 'fast-check';
import { accept, cost, Desk, finding, park, road } from './given.ts';

type Step = { desk: number; act: number; pick: number; amount: number };

const step: fc.Arbitrary<Step> = fc.record({ desk: fc.nat(2), act: fc.nat(9), pick: fc.nat(20), amount: fc.nat(9) });

/** Three desks that have answered, corrected, taken back and heard each other in any order; some write odd facts. */
export const anyReview: fc.Arbitrary<Desk[]> = fc.array(step, { maxLength: 40 }).map((steps) => {
  const desks = ['anna', 'bo', 'cia'].map((name) => new Desk(name));
  for (const one of steps) act(desks, one);
  return desks;
});

function act(desks: readonly Desk[], { desk: who, act: what, pick, amount }: Step): void {
  const desk = desks[who]!;
  const versions = [...desk.versions.keys()];
  const version = versions[pick % versions.length]!;
  const found = pick % 2 === 0 ? finding.first : finding.second;
  const commands = [...desk.review.log.values()].map(({ command }) => command);
  switch (what) {
    case 0:
      return void desk.perform(accept(found, `Skäl ${amount}`));
    case 1:
      return void desk.perform({
        type: 'accept-findings',
        findings: [finding.first, finding.second],
        reason: `Skäl ${amount}`,
      });
    case 2:
    case 3:
      return void desk.perform({ type: 'correct-plan', ...cost(version, amount, amount % 2 === 0 ? found : null) });
    case 4:
      return void desk.perform({ type: 'mark-reviewed', version: pick % 2 === 0 ? park : road, initiative: null });
    case 5:
      return void desk.perform({ type: 'take-back', command: commands[pick % commands.length] ?? 'none' });
    case 6:
      return void desk.perform({ type: 'undo' });
    case 7:
      return void desk.perform({ type: 'redo' });
    case 8:
      return void desk.hears(desks[(who + 1 + (pick % 2)) % 3]!);
    default:
      return void desk.write({ type: 'command.undone.1', command: commands[pick % commands.length] ?? 'none' });
  }
}
