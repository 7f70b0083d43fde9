import { useState } from 'react';
import type { Finding } from '../../shared/document/finding.ts';
import { isToSettle } from '../../shared/review/finding-owner.ts';
import type { FindingGroup } from './findings.ts';

/** Where one is among the findings of a document, and how to go on. */
export interface FindingSteps {
  readonly group: FindingGroup;
  /** The finding at hand and its index in the group; null where the group has none. */
  readonly finding: Finding | null;
  readonly index: number;
  readonly goTo: (index: number) => void;
  readonly goToGroup: (group: FindingGroup) => void;
  /** To the next or the previous finding, into the next group that has any; stays at the ends. Gives where it came. */
  readonly step: (by: 1 | -1) => Finding | null;
}

/** Starts with the first group that asks for a stand, else the first that has any; there is always at least one group. */
export function useFindingSteps(groups: readonly FindingGroup[]): FindingSteps {
  const first =
    groups.find(({ findings }) => findings.some(isToSettle)) ?? groups.find(({ findings }) => findings.length > 0);
  const [{ group, index }, setAt] = useState({ group: first ? groups.indexOf(first) : 0, index: 0 });
  const here = groups[group] ?? groups[0] ?? { plan: null, findings: [] };
  return {
    group: here,
    finding: here.findings[index] ?? null,
    index,
    goTo: (next) => setAt({ group, index: next }),
    goToGroup: (next) => setAt({ group: groups.indexOf(next), index: 0 }),
    step: (by) => {
      const all = groups.flatMap(({ findings }, owner) =>
        findings.map((finding, place) => ({ finding, owner, place })),
      );
      const ahead = all.filter(({ owner, place }) =>
        by === 1
          ? owner > group || (owner === group && place > index)
          : owner < group || (owner === group && place < index),
      );
      const next = by === 1 ? ahead[0] : ahead.at(-1);
      if (!next) return null;
      setAt({ group: next.owner, index: next.place });
      return next.finding;
    },
  };
}
