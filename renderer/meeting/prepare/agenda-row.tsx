import { GripVertical } from 'lucide-react';
import { useEffect, useRef, type KeyboardEvent } from 'react';
import type { Item } from '../../../shared/meeting/agenda/facts.ts';
import { useFormat, useText } from '../../ui/use-text.ts';
import { makeItemDraggable, type Dropped } from './drag-items.ts';

export interface AgendaRowProps {
  readonly item: Item;
  readonly section: number;
  readonly isChosen: boolean;
  readonly onChoose: () => void;
  readonly onEdit: () => void;
  readonly onKey: (event: KeyboardEvent) => void;
  readonly onDrop: (dropped: Dropped) => void;
}

/** An item of the agenda with its § as it stands now, its diarienummer, and where it comes from. */
export function AgendaRow({ item, section, isChosen, onChoose, onEdit, onKey, onDrop }: AgendaRowProps) {
  const t = useText();
  const format = useFormat();
  const element = useRef<HTMLDivElement>(null);
  const newest = useRef(onDrop);
  useEffect(() => {
    newest.current = onDrop;
  });
  useEffect(
    () => (element.current ? makeItemDraggable(element.current, item.id, (where) => newest.current(where)) : undefined),
    [item.id],
  );
  const { carried } = item;
  return (
    <div
      ref={element}
      role="option"
      className="prepare-item"
      data-item={item.id}
      aria-selected={isChosen}
      tabIndex={isChosen ? 0 : -1}
      onFocus={onChoose}
      onKeyDown={onKey}
      onClick={() => element.current?.focus()}
      onDoubleClick={onEdit}
    >
      <GripVertical size={14} className="prepare-grip" aria-hidden />
      <span className="k-figure prepare-section">{t('shell.section', { section })}</span>
      <span className="prepare-item-words">
        <span>{item.title}</span>
        {item.caseNumber !== '' && (
          <span className="k-second">{t('prepare.caseNumberOf', { caseNumber: item.caseNumber })}</span>
        )}
        {carried && (
          <span className="k-second">
            {carried.section === null
              ? t('prepare.carriedFrom', { body: carried.body, date: format.date(carried.date) })
              : t('prepare.carriedFromSection', {
                  body: carried.body,
                  date: format.date(carried.date),
                  section: carried.section,
                })}
            {carried.text !== '' && ` ${carried.text}`}
          </span>
        )}
      </span>
    </div>
  );
}
