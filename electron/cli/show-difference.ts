import { summaryOf } from '../../shared/plan/diff-summary.ts';
import { diffPlans } from '../../shared/plan/diff.ts';
import { diffText } from '../../shared/plan/text-diff.ts';
import { writeDiff } from '../../shared/plan/write-diff.ts';
import type { PlanRead } from '../../shared/bridge/shapes.ts';
import type { Terminal } from './terminal.ts';

/** Shows what differs in a plan version from another: for programs every change with its path, texts also by words. */
export function showDifference(terminal: Terminal, from: PlanRead, to: PlanRead, json: true | undefined): void {
  const diff = diffPlans(from.version.plan, to.version.plan);
  if (!json) return terminal.say(writeDiff(terminal, diff));
  const side = ({ hash, version: { plan } }: PlanRead) => ({
    hash,
    area: plan.area,
    version: plan.version,
    date: plan.date,
  });
  const changes = diff.changes.map((change) =>
    change.type === 'text' ? { ...change, words: diffText(change.before, change.after) } : change,
  );
  terminal.print({ format: 'klubba-difference/1', from: side(from), to: side(to), ...summaryOf(diff), changes });
}
