import './history.css';
import { useDeferredValue, useMemo, useState } from 'react';
import { Button } from '../../ui/button.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { useShortcut } from '../../ui/use-shortcut.ts';
import { useFormat, useText } from '../../ui/use-text.ts';
import { useSome } from '../meeting-store.ts';
import { HistoryFilters } from './history-filters.tsx';
import { HistoryList } from './history-list.tsx';
import { everything, historyOf, narrowed, tellerOf } from './history-rows.ts';
import { Then } from './then.tsx';

/** *Historik*: who did what when, and the meeting as it stood at any event. */
export function HistoryView() {
  const t = useText();
  const format = useFormat();
  const { log, state } = useSome((view) => ({ log: view.log, state: view.log?.state ?? null }));
  const [narrowing, setNarrowing] = useState(everything);
  const [chosen, setChosen] = useState<string | null>(null);
  // The log grows in place: its state tells when.
  const rows = useMemo(() => (log && state ? historyOf(log) : []), [log, state]);
  const tell = useMemo(() => (log && state ? tellerOf(log, t, format) : () => ''), [log, state, t, format]);
  const wanted = useDeferredValue(narrowing);
  const shown = useMemo(() => narrowed(rows, wanted, tell), [rows, wanted, tell]);
  const looked = useDeferredValue(chosen);
  const row = rows.find(({ operation }) => operation.id === looked) ?? null;
  useShortcut('Escape', () => setChosen(null), { isDisabled: chosen === null });
  if (!log) return null;
  return (
    <div className="history">
      <div className="history-head">
        <PageHeader
          title={t('joining.history')}
          note={t('joining.historyCount', { shown: format.count(shown.length), count: format.count(rows.length) })}
          actions={
            <Button isDisabled={narrowing === everything} onPress={() => setNarrowing(everything)}>
              {t('joining.clearFilters')}
            </Button>
          }
        />
        <HistoryFilters rows={rows} narrowing={narrowing} onNarrow={setNarrowing} />
      </div>
      <HistoryList rows={shown} chosen={chosen} onChoose={setChosen} tell={tell} />
      <Then log={log} row={row} tell={tell} onBack={() => setChosen(null)} />
    </div>
  );
}
