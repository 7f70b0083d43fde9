import './initiatives.css';
import { X } from 'lucide-react';
import type { Command } from '../../../shared/meeting/commands.ts';
import type { Tie } from '../../../shared/meeting/initiatives/state.ts';
import type { Recorded } from '../../../shared/meeting/recorded.ts';
import type { MeetingState } from '../../../shared/meeting/state.ts';
import { IconButton } from '../../ui/icon-button.tsx';
import { useText } from '../../ui/use-text.ts';
import type { Translate } from '../../../shared/language/translator.ts';
import { useMeeting } from '../meeting-store.ts';
import { performAndTell } from './tell.ts';
import type { Made } from './use-made.ts';
import { titleOf } from './words.ts';

export interface TieListProps {
  readonly made: Pick<Made, 'id' | 'must'>;
  /** Each can be taken away here. */
  readonly isEditable?: boolean;
}

type Tied = {
  readonly key: string;
  readonly words: string;
  readonly reason: string;
  readonly isDisputed: boolean;
  readonly remove: Command;
};

/** What holds of an initiative by law and together with others; nothing where there is none and nothing to edit. */
export function TieList({ made, isEditable = false }: TieListProps) {
  const t = useText();
  const state = useMeeting((view) => view.state);
  const ties = tiesOf(t, state, made);
  if (ties.length === 0) return isEditable ? <p className="k-second">{t('initiatives.noTies')}</p> : null;
  return (
    <ul className="tie-list" aria-label={t('initiatives.existingTies')}>
      {ties.map(({ key, words, reason, isDisputed, remove }) => (
        <li key={key}>
          <span>
            {words}
            {reason !== '' && <span className="k-second"> · {reason}</span>}
            {isDisputed && <b className="tie-disputed"> · {t('initiatives.tieRivals')}</b>}
          </span>
          {isEditable && (
            <IconButton
              icon={X}
              label={t('initiatives.removeTie', { title: words })}
              onPress={() => void performAndTell(remove, (say) => say('initiatives.saidUntied'))}
            />
          )}
        </li>
      ))}
    </ul>
  );
}

/** Whether anything ties it to another, or somebody said so. */
export function hasTies({ dependencies, exclusions }: MeetingState, id: string): boolean {
  const isSaid = ({ value, rivals }: Recorded<Tie>): boolean => value.holds || rivals.some((one) => one.value.holds);
  for (const tie of dependencies.values()) if ((tie.initiative === id || tie.needs === id) && isSaid(tie)) return true;
  for (const tie of exclusions.values()) if (tie.initiatives.includes(id) && isSaid(tie)) return true;
  return false;
}

function tiesOf(t: Translate, state: MeetingState, { id, must }: Pick<Made, 'id' | 'must'>): Tied[] {
  const law: Tied[] =
    must !== null && (must.value !== null || must.rivals.length > 0)
      ? [
          {
            key: 'law',
            words: t('initiatives.mustBy', { law: must.value ?? '–' }),
            reason: '',
            isDisputed: must.rivals.some(({ value }) => value !== must.value),
            remove: { type: 'set-must', initiative: id, law: null },
          },
        ]
      : [];
  const depends = [...state.dependencies].flatMap(([key, { value, rivals, initiative, needs }]): Tied[] => {
    if (initiative !== id && needs !== id) return [];
    const isDisputed = rivals.some((one) => one.value.holds !== value.holds);
    if (!value.holds && !isDisputed) return [];
    const words =
      initiative === id
        ? t('initiatives.dependsOn', { title: titleOf(state, needs) })
        : t('initiatives.neededByOne', { title: titleOf(state, initiative) });
    const remove: Command = { type: 'set-dependency', initiative, needs, holds: false, reason: '' };
    return [{ key, words, reason: value.reason, isDisputed, remove }];
  });
  const excludes = [...state.exclusions].flatMap(([key, { value, rivals, initiatives }]): Tied[] => {
    if (!initiatives.includes(id)) return [];
    const isDisputed = rivals.some((one) => one.value.holds !== value.holds);
    if (!value.holds && !isDisputed) return [];
    const other = initiatives.find((one) => one !== id) ?? id;
    const remove: Command = { type: 'set-exclusion', initiatives: [...initiatives], holds: false, reason: '' };
    const words = t('initiatives.excludesOne', { title: titleOf(state, other) });
    return [{ key: `x ${key}`, words, reason: value.reason, isDisputed, remove }];
  });
  return [...law, ...depends, ...excludes];
}
