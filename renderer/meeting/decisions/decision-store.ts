import { openDialog } from '../meeting-dialogs.ts';
import { lookAtItem } from '../item/item-at-hand.ts';

/** Opens the decision of an item. */
export function decideOn(item: string): void {
  lookAtItem(item);
  openDialog('decision');
}
