import { useMemo } from 'react';
import './diff.css';
import { nameChange, nameOwner } from '../../../shared/plan/describe-change.ts';
import type { Change, ChangeOwner, PlanDiff } from '../../../shared/plan/diff-change.ts';
import { groupChanges, type ChangeGroup } from '../../../shared/plan/diff-groups.ts';
import { Checkbox } from '../../ui/checkbox.tsx';
import { Chip } from '../../ui/chip.tsx';
import type { Tone } from '../../ui/tone.ts';
import { useFormat, useText } from '../../ui/use-text.ts';
import { ChangeView } from './change-view.tsx';
import { useGradually } from './use-gradually.ts';

/** Which changes are to be taken, and what a person does about it. */
export interface ChangeChoice {
  readonly chosen: ReadonlySet<string>;
  readonly onChoose: (paths: readonly string[], isChosen: boolean) => void;
}

export interface ChangeListProps {
  readonly diff: PlanDiff;
  /** Those of the diff's that are shown. */
  readonly changes: readonly Change[];
  /** Where given, each thing and each change has a box. */
  readonly choice?: ChangeChoice;
}

// What is seen at once; the rest follows while nobody waits.
const AT_ONCE = 12;

/** Changes by what they are of: the plan itself, then each initiative. */
export function ChangeList({ diff, changes, choice }: ChangeListProps) {
  const groups = useMemo(() => groupChanges(diff, changes), [diff, changes]);
  const shown = useGradually(groups.length, AT_ONCE);
  return (
    <ul className="diff-groups">
      {groups.slice(0, shown).map((group) => (
        <Group key={group.owner} group={group} {...(choice && { choice })} />
      ))}
    </ul>
  );
}

function Group({ group, choice }: { readonly group: ChangeGroup; readonly choice?: ChangeChoice }) {
  const words = { t: useText(), format: useFormat() };
  const name = nameOwner(words, group.of);
  const paths = group.changes.map(({ path }) => path);
  const taken = choice ? paths.filter((path) => choice.chosen.has(path)).length : 0;
  return (
    <li className="diff-group" data-part={/\/parts\//.test(group.owner) || undefined}>
      <div className="diff-group-head">
        {choice && (
          <Checkbox
            isSelected={taken === paths.length}
            isIndeterminate={taken > 0 && taken < paths.length}
            onChange={(isChosen) => choice.onChoose(paths, isChosen)}
          >
            <span className="k-unseen">{words.t('compare.takeInitiative', { name })}</span>
          </Checkbox>
        )}
        {choice ? <h3>{name}</h3> : <h2>{name}</h2>}
        <Tags of={group.of} changes={group.changes} />
      </div>
      <ul className="diff-changes">
        {group.changes.map((change) => (
          <ChangeRow key={change.path} change={change} owner={name} {...(choice && { choice })} />
        ))}
      </ul>
    </li>
  );
}

interface ChangeRowProps {
  readonly change: Change;
  readonly owner: string;
  readonly choice?: ChangeChoice;
}

function ChangeRow({ change, owner, choice }: ChangeRowProps) {
  const words = { t: useText(), format: useFormat() };
  const name = nameChange(words, change);
  return (
    <li className="diff-change" data-change tabIndex={choice ? undefined : -1}>
      {choice ? (
        <Checkbox
          isSelected={choice.chosen.has(change.path)}
          onChange={(isChosen) => choice.onChoose([change.path], isChosen)}
        >
          <span className="k-unseen">{words.t('compare.takeChange', { what: `${owner}, ${name}` })}</span>
          <span className="diff-name" aria-hidden>
            {name}
          </span>
        </Checkbox>
      ) : (
        <h3 className="diff-name">{name}</h3>
      )}
      <div className="diff-content">
        <ChangeView change={change} />
      </div>
    </li>
  );
}

const tags = {
  initiativeAdded: 'good',
  initiativeRemoved: 'stop',
  initiativeRenumbered: 'accent',
  initiativeMoved: 'accent',
  initiativeRenamed: 'accent',
} as const satisfies Record<string, Tone>;

function Tags({ of, changes }: { readonly of: ChangeOwner | undefined; readonly changes: readonly Change[] }) {
  const t = useText();
  const has = (type: Change['type']) => changes.some((change) => change.type === type);
  const all = {
    initiativeAdded: of?.before === null,
    initiativeRemoved: of?.after === null,
    initiativeRenumbered: has('renumbered'),
    initiativeMoved: has('moved'),
    initiativeRenamed: of !== undefined && changes.some(({ path, owner }) => path === `${owner}/title`),
  };
  return (
    <span className="k-chips">
      {(Object.keys(tags) as (keyof typeof tags)[]).map(
        (tag) =>
          all[tag] && (
            <Chip key={tag} tone={tags[tag]}>
              {t(`compare.${tag}`)}
            </Chip>
          ),
      )}
    </span>
  );
}
