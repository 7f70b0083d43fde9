import { useMemo } from 'react';
import { cutLineOf, ranked } from '../../../shared/meeting/queries.ts';
import type { MeetingLog } from '../../../shared/meeting/meeting-log.ts';
import type { MeetingState } from '../../../shared/meeting/state.ts';
import { itemIn } from '../../minutes/describe/describer.ts';
import { Amount } from '../../ui/amount.tsx';
import { Banner } from '../../ui/banner.tsx';
import { Button } from '../../ui/button.tsx';
import { PriorityChip } from '../../ui/priority-chip.tsx';
import { useFormat, useText } from '../../ui/use-text.ts';
import { whyKeys } from '../joining/why.ts';
import { placesIn, type HistoryRow } from './history-rows.ts';

/** So many of the list are shown; who wants more of a longer one looks at the list itself. */
const most = 200;

export interface ThenProps {
  readonly log: MeetingLog;
  readonly row: HistoryRow | null;
  readonly tell: (row: HistoryRow) => string;
  readonly onBack: () => void;
}

/** The meeting as whoever recorded an event saw it when they had. Nothing can be changed in it. */
export function Then({ log, row, tell, onBack }: ThenProps) {
  const t = useText();
  const format = useFormat();
  const id = row?.operation.id ?? null;
  const state = useMemo(() => (id === null ? null : log.stateAt(id)), [log, id]);
  if (!row) return <p className="history-then k-second">{t('joining.chooseOne')}</p>;
  const { operation, aside, dismissed } = row;
  const why = dismissed !== null ? t('joining.wasDismissed', { reason: dismissed }) : aside && t(whyKeys[aside]);
  return (
    <section
      className="history-then"
      data-region
      aria-label={t('joining.stoodAt', { time: format.time(operation.at) })}
    >
      <Banner
        tone="neutral"
        what={t('joining.stoodAt', { time: format.time(operation.at) })}
        next={t('joining.stoodNext', { what: tell(row) })}
        actions={
          <Button keys="Escape" onPress={onBack}>
            {t('joining.backToNow')}
          </Button>
        }
      />
      {why !== null && <p>{why}</p>}
      {state && <Stood state={state} touched={placesIn(operation)} />}
    </section>
  );
}

function Stood({ state, touched }: { readonly state: MeetingState; readonly touched: readonly string[] }) {
  const t = useText();
  const format = useFormat();
  const telling = { state, t, format };
  const list = ranked(state);
  const cut = cutLineOf(state);
  const decided = state.agenda.filter(({ id }) => (state.items.get(id)?.decisions.length ?? 0) > 0);
  const present = [...state.participants.values()].filter((one) => one.present);
  return (
    <div className="history-stood">
      {state.currentItem !== null && (
        <>
          <h3>{t('joining.thenAtItem')}</h3>
          <p>{itemIn(telling, state.currentItem)}</p>
        </>
      )}
      <h3>{t('joining.thenItems')}</h3>
      {decided.length === 0 && <p>{t('joining.thenNothingDecided')}</p>}
      {decided.map(({ id }) => (
        <div key={id}>
          <p className="k-second">{itemIn(telling, id)}</p>
          <ul>
            {state.items
              .get(id)
              ?.decisions.flatMap(({ by, clauses }) => clauses.map((clause) => <li key={by + clause}>{clause}</li>))}
          </ul>
        </div>
      ))}
      <h3>{t('joining.thenRanking', { year: state.period[0] ?? '' })}</h3>
      <ol className="history-ranking">
        {list.slice(0, most).map((initiative, i) => (
          <li
            key={initiative.id}
            data-touched={touched.includes(initiative.id) || undefined}
            data-cut={(cut.frame !== null && i === cut.funded) || undefined}
          >
            <span className="k-figure">{i + 1}</span>
            <PriorityChip priority={initiative.priority.value} />
            <span>{initiative.title}</span>
            <Amount kronor={initiative.costs[state.period[0] ?? ''] ?? null} />
          </li>
        ))}
      </ol>
      {list.length > most && (
        <p className="k-second">{t('joining.historyCount', { shown: most, count: list.length })}</p>
      )}
      <h3>{t('joining.thenPresent')}</h3>
      <p>{present.map(({ participant }) => participant.name).join(', ')}</p>
    </div>
  );
}
