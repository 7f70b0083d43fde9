import { Check, EllipsisVertical, TriangleAlert } from 'lucide-react';
import { memo, useEffect, useRef } from 'react';
import type { Item } from '../../../shared/meeting/agenda/facts.ts';
import { isStruck } from '../../../shared/meeting/agenda/queries.ts';
import { MenuButton } from '../../ui/menu.tsx';
import { useText } from '../../ui/use-text.ts';
import { useMeeting, useSome } from '../meeting-store.ts';
import { agendaActions } from './agenda-actions.ts';
import { beginItem } from './agenda-commands.ts';
import { setItemAtHand } from './at-hand.ts';
import { makeItemDraggable } from './drag-items.ts';
import { hearRow } from './roving.ts';
import { sectionName } from './item-words.ts';

export interface AgendaRowProps {
  readonly item: Item;
  readonly isAtHand: boolean;
  readonly isCurrent: boolean;
  readonly isContested: boolean;
}

/** Enter is the button's own. */
const heard = agendaActions.filter(({ keys }) => keys !== 'Enter');
const keys = agendaActions.flatMap((action) => action.keys ?? []).join(' ');

/** One item: its § and title, whether it was handled, struck or has two of something, and who is recused from it. */
export const AgendaRow = memo(function AgendaRow({ item, isAtHand, isCurrent, isContested }: AgendaRowProps) {
  const t = useText();
  const { id, title, caseNumber } = item;
  const { section, struck, met, recused, rivals, isFixed } = useSome(({ state }) => ({
    section: sectionName(state, id, t),
    struck: isStruck(state, id) ? (state.struck.get(id)?.reason ?? '') : null,
    met: state.items.get(id),
    recused: (state.recusals.get(id) ?? [])
      .map(({ participant }) => state.participants.get(participant)?.participant.name ?? '')
      .join(', '),
    rivals: (state.renamed.get(id)?.rivals.length ?? 0) > 0,
    isFixed: state.closed !== null,
  }));
  const row = useRef<HTMLLIElement>(null);
  useEffect(() => (row.current && !isFixed ? makeItemDraggable(row.current, id) : undefined), [id, isFixed]);
  const isDecided = (met?.decisions.length ?? 0) > 0;
  const isDone = isDecided || (!isCurrent && met !== undefined && met.begunAt !== null);
  return (
    <li ref={row} className="agenda-row" data-row={id} data-struck={struck !== null || undefined}>
      <button
        type="button"
        className="agenda-item"
        data-focus
        tabIndex={isAtHand ? 0 : -1}
        aria-current={isCurrent ? 'step' : undefined}
        aria-disabled={isFixed || undefined}
        aria-keyshortcuts={isFixed ? undefined : keys}
        onFocus={() => setItemAtHand(id)}
        onKeyDown={(event) => hearRow(event, heard)}
        onClick={() => !isFixed && beginItem(id)}
      >
        <span className="k-figure agenda-section">{section}</span>
        <span className="agenda-words">
          <span className="agenda-title" title={title}>
            {title}
          </span>
          {caseNumber !== '' && <span className="agenda-note">{caseNumber}</span>}
          {struck !== null && (
            <span className="agenda-note">
              {struck === '' ? t('attendance.struck') : t('attendance.struckFor', { reason: struck })}
            </span>
          )}
          {recused !== '' && <span className="agenda-note">{t('attendance.recusedHere', { names: recused })}</span>}
          {rivals && <span className="agenda-note agenda-rivals">{t('attendance.twoNames')}</span>}
        </span>
        {isContested ? (
          <TriangleAlert size={15} className="agenda-contested" aria-label={t('meeting.contested')} />
        ) : (
          isDone && (
            <Check
              size={15}
              className="agenda-done"
              aria-label={isDecided ? t('meeting.decided') : t('meeting.handled')}
            />
          )
        )}
      </button>
      {isAtHand && !isFixed && <ItemMenu />}
    </li>
  );
});

/** Everything that keys and dragging do to an item, for those who use neither. */
function ItemMenu() {
  const t = useText();
  const actions = agendaActions.map(({ label, keys: pressed, can, run }) => ({
    label: label(t),
    ...(pressed !== null && { keys: pressed }),
    isDisabled: !can(useMeeting.getState()),
    onAction: () => run(useMeeting.getState()),
  }));
  return <MenuButton icon={EllipsisVertical} label={t('attendance.itemMenu')} groups={[{ actions }]} />;
}
