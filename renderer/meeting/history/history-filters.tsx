import { useMemo } from 'react';
import { Select } from '../../ui/select.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { useFormat, useText } from '../../ui/use-text.ts';
import { initiativeIn, itemIn } from '../../minutes/describe/describer.ts';
import { useDevices } from '../joining/use-devices.ts';
import { useSome } from '../meeting-store.ts';
import { kinds, placesIn, type HistoryRow, type Narrowing } from './history-rows.ts';

export interface HistoryFiltersProps {
  readonly rows: readonly HistoryRow[];
  readonly narrowing: Narrowing;
  readonly onNarrow: (narrowing: Narrowing) => void;
}

/** What the history is narrowed to; only what occurs in it can be chosen. */
export function HistoryFilters({ rows, narrowing, onNarrow }: HistoryFiltersProps) {
  const t = useText();
  const format = useFormat();
  const { state } = useSome((view) => ({ state: view.state }));
  const { devices, nameOf } = useDevices();
  const people = useMemo(
    () => [...new Set(rows.map(({ operation }) => operation.actor))].filter(Boolean).sort(),
    [rows],
  );
  const places = useMemo(() => {
    const named = new Set(rows.flatMap(({ operation }) => placesIn(operation)));
    const items = state.agenda
      .filter(({ id }) => named.has(id))
      .map(({ id }) => ({ id, label: itemIn({ state, t, format }, id) }));
    const initiatives = [...state.initiatives.keys()]
      .filter((id) => named.has(id))
      .map((id) => ({ id, label: initiativeIn({ state, t, format }, id) }));
    return [...items, ...initiatives];
  }, [rows, state, t, format]);
  const present = new Set(rows.map(({ kind }) => kind));
  const any = { id: '', label: t('joining.all') };
  return (
    <div className="history-filters">
      <TextField
        label={t('joining.filterText')}
        value={narrowing.text}
        onChange={(text) => onNarrow({ ...narrowing, text })}
      />
      <Select
        label={t('joining.filterKind')}
        options={[
          any,
          ...kinds.filter((kind) => present.has(kind)).map((kind) => ({ id: kind, label: t(`joining.kind_${kind}`) })),
        ]}
        value={narrowing.kind}
        onChange={(kind) => onNarrow({ ...narrowing, kind: kinds.find((one) => one === kind) ?? '' })}
      />
      <Select
        label={t('joining.filterPlace')}
        options={[any, ...places]}
        value={narrowing.place}
        onChange={(place) => onNarrow({ ...narrowing, place })}
      />
      {people.length > 1 && (
        <Select
          label={t('joining.filterPerson')}
          options={[any, ...people.map((name) => ({ id: name, label: name }))]}
          value={narrowing.person}
          onChange={(person) => onNarrow({ ...narrowing, person })}
        />
      )}
      {devices.length > 1 && (
        <Select
          label={t('joining.filterDevice')}
          options={[any, ...devices.map(({ id }) => ({ id, label: nameOf(id) }))]}
          value={narrowing.device}
          onChange={(device) => onNarrow({ ...narrowing, device })}
        />
      )}
    </div>
  );
}
