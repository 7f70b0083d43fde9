import { useLayoutEffect, useRef, type KeyboardEvent, type MouseEvent } from 'react';
import { Chip } from '../../ui/chip.tsx';
import type { Tone } from '../../ui/tone.ts';
import { useRowWindow } from '../../ui/use-row-window.ts';
import { useFormat, useText } from '../../ui/use-text.ts';
import { useDevices } from '../joining/use-devices.ts';
import { whyKeys } from '../joining/why.ts';
import type { HistoryRow } from './history-rows.ts';

const rowHeight = 44;

export interface HistoryListProps {
  readonly rows: readonly HistoryRow[];
  readonly chosen: string | null;
  readonly onChoose: (operation: string) => void;
  readonly tell: (row: HistoryRow) => string;
}

/** The events, the latest first: a grid with one row in the tab order, only those in sight in the page. */
export function HistoryList({ rows, chosen, onChoose, tell }: HistoryListProps) {
  const t = useText();
  const scroller = useRef<HTMLDivElement>(null);
  const { first, end, total, topOf, show } = useRowWindow(scroller, { count: rows.length, height: rowHeight });
  const at = rows.findIndex(({ operation }) => operation.id === chosen);
  useLayoutEffect(() => {
    if (at < 0) return;
    show(at);
    const list = scroller.current;
    if (list?.contains(document.activeElement))
      list.querySelector<HTMLElement>('[data-chosen]')?.focus({ preventScroll: true });
  }, [at, show]);
  const go = (place: number): void => {
    const row = rows[Math.max(0, Math.min(rows.length - 1, place))];
    if (row) onChoose(row.operation.id);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const page = Math.max(1, Math.floor((scroller.current?.clientHeight ?? 0) / rowHeight) - 1);
    const now = Math.max(at, 0);
    const places: Readonly<Record<string, number>> = {
      ArrowDown: at < 0 ? 0 : at + 1,
      ArrowUp: at < 0 ? 0 : at - 1,
      PageDown: now + page,
      PageUp: now - page,
      Home: 0,
      End: rows.length - 1,
      Enter: now,
      ' ': now,
    };
    const place = places[event.key];
    if (place === undefined || event.ctrlKey || event.altKey || event.metaKey) return;
    event.preventDefault();
    go(place);
  };
  const choose = ({ target }: MouseEvent): void => {
    const row = target instanceof Element ? target.closest<HTMLElement>('[data-id]') : null;
    if (!row) return;
    onChoose(row.dataset['id'] ?? '');
    row.focus({ preventScroll: true });
  };
  if (rows.length === 0) return <p className="history-none">{t('joining.noHits')}</p>;
  return (
    <div
      role="grid"
      className="history-list"
      data-region
      aria-label={t('joining.history')}
      aria-rowcount={rows.length + 1}
      tabIndex={-1}
      onKeyDown={onKeyDown}
      onClick={choose}
    >
      <div role="row" className="history-row history-titles" aria-rowindex={1}>
        <span role="columnheader">{t('joining.time')}</span>
        <span role="columnheader">{t('joining.what')}</span>
        <span role="columnheader">{t('joining.who')}</span>
      </div>
      <div ref={scroller} className="history-scroller" role="presentation">
        <div role="presentation" className="history-body" style={{ height: total }}>
          {rows.slice(first, end).map((row, i) => (
            <Row
              key={row.operation.id}
              row={row}
              text={tell(row)}
              isChosen={row.operation.id === chosen}
              isFirst={at < 0 && first + i === 0}
              top={topOf(first + i)}
              rowIndex={first + i + 2}
            />
          ))}
        </div>
      </div>
    </div>
  );
}

interface RowProps {
  readonly row: HistoryRow;
  readonly text: string;
  readonly isChosen: boolean;
  readonly isFirst: boolean;
  readonly top: number;
  readonly rowIndex: number;
}

function Row({ row, text, isChosen, isFirst, top, rowIndex }: RowProps) {
  const format = useFormat();
  const { devices, ours, nameOf } = useDevices();
  const { operation, isUndone } = row;
  // This computer, or one that is called by this very name, needs no word more.
  const device = devices.find(({ id }) => id === operation.device);
  const saysWho = operation.device === ours || device?.actor === operation.actor;
  return (
    <div
      role="row"
      className="history-row"
      data-id={operation.id}
      data-chosen={isChosen || undefined}
      data-undone={isUndone || undefined}
      aria-rowindex={rowIndex}
      aria-selected={isChosen}
      tabIndex={isChosen || isFirst ? 0 : -1}
      style={{ transform: `translateY(${top}px)` }}
    >
      <span role="gridcell" className="history-time k-figure">
        <time dateTime={operation.at}>{format.time(operation.at)}</time>
      </span>
      <span role="rowheader" className="history-what" title={text}>
        {isUndone ? <del>{text}</del> : text}
        <Status row={row} />
      </span>
      <span role="gridcell" className="history-who" title={operation.actor}>
        {operation.actor}
        {!saysWho && <span className="k-second"> {nameOf(operation.device)}</span>}
      </span>
    </div>
  );
}

function Status({ row: { isUndone, aside, dismissed } }: { readonly row: HistoryRow }) {
  const t = useText();
  if (isUndone) return <Chip>{t('joining.isUndone')}</Chip>;
  if (aside === null) return null;
  const tone: Tone = dismissed !== null || aside === 'annex' ? 'neutral' : 'careful';
  const words = aside === 'annex' ? 'joining.isAnnex' : aside === 'waiting' ? 'joining.isWaiting' : 'joining.isAside';
  const why = dismissed === null ? t(whyKeys[aside]) : t('joining.wasDismissed', { reason: dismissed });
  return (
    <span title={why}>
      <Chip tone={tone}>{t(words)}</Chip>
      <span className="k-unseen">{why}</span>
    </span>
  );
}
