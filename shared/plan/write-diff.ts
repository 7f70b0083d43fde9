import type { Initiative } from './plan.ts';
import type { Change, ChangeKind, PlanDiff } from './diff-change.ts';
import { changeKinds, kindOf } from './diff-change.ts';
import { groupChanges } from './diff-groups.ts';
import { summaryOf } from './diff-summary.ts';
import { nameChange, nameOwner, writeAmount, writeRow, writeStep, writeValue, type Words } from './describe-change.ts';
import { initiativeTotals } from './totals.ts';
import { diffText } from './text-diff.ts';

// Words about a change that are worth reading with it.
const ABOUT = 12;

/**
 * A diff as plain text, to be read, sent or printed: a sum, then each thing with its changes. Texts are marked as wdiff
 * does, `[-gone-]{+come+}`, with some words about each change.
 */
export function writeDiff(words: Words, diff: PlanDiff, kinds: ReadonlySet<ChangeKind> = new Set(changeKinds)): string {
  const { t, format } = words;
  const { before, after } = diff;
  const { years, difference } = summaryOf(diff);
  const changes = diff.changes.filter((change) => kinds.has(kindOf(change)));
  const title = t('compare.compared', { area: after.area, from: before.version || '–', to: after.version || '–' });
  const sums = years.map(
    ({ year, before: was, after: is, difference: more }) =>
      `  ${year}: ${format.tkr(was)} → ${format.tkr(is)} (${format.difference(more)})`,
  );
  const groups = groupChanges(diff, changes).map(({ of, changes: some }) =>
    [
      nameOwner(words, of),
      ...some.map((change) => `  ${nameChange(words, change)}: ${writeChange(words, change)}`),
    ].join('\n'),
  );
  return [
    title,
    [
      `${t('compare.changes', { count: changes.length })}, ${t('compare.sumOfDifference', { amount: format.difference(difference) })}`,
      ...sums,
    ].join('\n'),
    ...groups,
  ].join('\n\n');
}

/** One change in plain text. */
function writeChange(words: Words, change: Change): string {
  switch (change.type) {
    case 'text':
      return marked(change.before, change.after);
    case 'value':
      return `${writeValue(words, change, change.before)} → ${writeValue(words, change, change.after)}`;
    case 'amount': {
      const [was, is] = [change.before, change.after].map((amount) => writeAmount(words, amount));
      return `${was} → ${is} (${words.format.difference(change.difference)})`;
    }
    case 'row':
      return marked(
        change.before ? writeRow(words, change.before) : '',
        change.after ? writeRow(words, change.after) : '',
      );
    case 'moved':
    case 'renumbered':
      return writeStep(words, change);
    case 'initiative':
      return `${writeStep(words, change)}${costOf(words, change.after ?? change.before)}`;
  }
}

function costOf({ format }: Words, initiative: Initiative | null): string {
  const totals = Object.entries(initiative ? initiativeTotals(initiative) : {});
  return totals.length === 0
    ? ''
    : ` (${totals.map(([year, amount]) => `${year}: ${format.tkr(amount)}`).join(', ')} tkr)`;
}

function marked(before: string, after: string): string {
  const runs = diffText(before, after);
  return runs
    .map(({ kind, text }, at) => {
      if (kind === 'removed') return `[-${text}-]`;
      if (kind === 'added') return `{+${text}+}`;
      return shortened(text, at > 0, at < runs.length - 1);
    })
    .join('')
    .replaceAll('\n', '\n    ');
}

/** The words next to a change; the rest is left out where it is long. */
function shortened(text: string, keepsStart: boolean, keepsEnd: boolean): string {
  const words = text.split(/(?<=\s)(?=\S)/u);
  const start = keepsStart ? ABOUT : 0;
  const end = keepsEnd ? ABOUT : 0;
  if (words.length <= start + end + ABOUT) return text;
  return `${words.slice(0, start).join('')}… ${end === 0 ? '' : words.slice(-end).join('')}`;
}
