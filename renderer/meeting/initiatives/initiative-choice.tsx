import './initiatives.css';
import { useMemo, useState } from 'react';
import { useShallow } from 'zustand/react/shallow';
import type { MeetingInitiative } from '../../../shared/meeting/state.ts';
import { Checkbox } from '../../ui/checkbox.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { useText } from '../../ui/use-text.ts';
import { useMeeting } from '../meeting-store.ts';
import { numberIn } from '../number-in.ts';

const most = 40;

export interface InitiativeChoiceProps {
  readonly label: string;
  readonly among: readonly MeetingInitiative[];
  readonly chosen: readonly string[];
  readonly onChange: (ids: readonly string[]) => void;
  /** Choosing one takes the place of the one chosen before. */
  readonly isSingle?: boolean;
  readonly autoFocus?: boolean;
}

/** Initiatives to choose among, found by a part of their title or by their number; those chosen stay in sight. */
export function InitiativeChoice(props: InitiativeChoiceProps) {
  const { label, among, chosen, onChange, isSingle = false, autoFocus = false } = props;
  const t = useText();
  const [sought, setSought] = useState('');
  const { state, log } = useMeeting(useShallow((view) => ({ state: view.state, log: view.log })));
  const numbered = useMemo(() => {
    const areAreas = state.planAreas.size > 1;
    return among.map((one) => ({ ...one, number: areAreas ? numberIn(t, { state, log }, one.id) : one.number }));
  }, [among, state, log, t]);
  const found = useMemo(() => {
    const words = sought.trim().toLocaleLowerCase();
    return numbered.filter(
      ({ id, number, title }) =>
        chosen.includes(id) ||
        number.toLocaleLowerCase() === words ||
        number.endsWith(` ${words}`) ||
        title.toLocaleLowerCase().includes(words),
    );
  }, [numbered, chosen, sought]);
  const shown = found.slice(0, most);
  const toggle = (id: string, isChosen: boolean): void => {
    const others = isSingle ? [] : chosen.filter((one) => one !== id);
    onChange(isChosen ? [...others, id] : others);
  };
  return (
    <div className="initiative-choice" role="group" aria-label={label}>
      <TextField
        label={label}
        placeholder={t('initiatives.find')}
        value={sought}
        onChange={setSought}
        autoFocus={autoFocus}
        autoComplete="off"
      />
      <div className="initiative-choice-list">
        {shown.map(({ id, number, title }) => (
          <Checkbox key={id} isSelected={chosen.includes(id)} onChange={(isChosen) => toggle(id, isChosen)}>
            <span className="k-second">{number}</span> {title}
          </Checkbox>
        ))}
        {found.length === 0 && <p className="k-second">{t('common.noMatches')}</p>}
      </div>
      <p className="k-second" role="status">
        {found.length > most
          ? t('initiatives.found', { shown: most, count: found.length })
          : t('initiatives.chosenCount', { count: chosen.length })}
      </p>
    </div>
  );
}
