import type { Check } from '../../../shared/meeting/checklist.ts';
import { focusWhenFree } from '../../ui/focus-when-free.ts';
import { lookAtItem } from '../item/item-at-hand.ts';
import { openDialog } from '../meeting-dialogs.ts';
import { showMiddle } from '../meeting-store.ts';
import { decideOn } from './decision-store.ts';

/** Leaves the checklist and opens where what a row lacks is put right; focus goes there. */
export function putRight({ where }: Check, leave: () => void): void {
  if (!where) return;
  leave();
  switch (where.open) {
    case 'item':
      lookAtItem(where.item);
      showMiddle('item');
      focusWhenFree(() => document.querySelector<HTMLElement>('.item-view'), 120);
      break;
    case 'decision':
      decideOn(where.item);
      break;
    case 'agenda':
      focusWhenFree(
        () => document.querySelector<HTMLElement>(`[data-row="${CSS.escape(where.item)}"] .agenda-item`),
        120,
      );
      break;
    case 'attendance':
      openDialog('add-person');
      break;
    case 'approvers':
      openDialog('approvers');
      break;
    case 'unsettled':
      openDialog('settle');
      break;
    default:
      where satisfies never;
  }
}
