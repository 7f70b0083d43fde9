import { useLayoutEffect, useRef } from 'react';
import { contestedItems } from '../../../shared/meeting/queries.ts';
import { useText } from '../../ui/use-text.ts';
import { useSome } from '../meeting-store.ts';
import { AgendaRow } from './agenda-row.tsx';
import { useAtHand } from './at-hand.ts';
import { focusRow } from './roving.ts';

/** The agenda with its §§: one row in the tab order, moved through and edited by keys, by menu and by dragging. */
export function AgendaList() {
  const t = useText();
  const { agenda, items, currentItem } = useSome(({ state }) => ({
    agenda: state.agenda,
    items: state.items,
    currentItem: state.currentItem,
  }));
  const asked = useAtHand((store) => store.item);
  const atHand = agenda.some(({ id }) => id === asked) ? asked : (currentItem ?? agenda[0]?.id ?? null);
  const list = useRef<HTMLOListElement>(null);
  const place = agenda.findIndex(({ id }) => id === atHand);
  // Focus goes along with the item that moved.
  useLayoutEffect(() => {
    if (place < 0 || atHand === null) return;
    const isHere = document.activeElement?.closest('[data-focus]') && list.current?.contains(document.activeElement);
    if (isHere) focusRow(list.current, atHand);
  }, [atHand, place]);
  const contested = contestedItems({ items });
  return (
    <ol ref={list} className="agenda-list" data-rows aria-label={t('meeting.agenda')}>
      {agenda.map((item) => (
        <AgendaRow
          key={item.id}
          item={item}
          isAtHand={item.id === atHand}
          isCurrent={item.id === currentItem}
          isContested={contested.includes(item.id)}
        />
      ))}
    </ol>
  );
}
