import type { Translate } from '../../shared/language/translator.ts';
import type { MeetingView } from './meeting-store.ts';

/** In the order they stand in menus. */
export const actionGroups = [
  'choose',
  'move',
  'priority',
  'initiative',
  'write',
  'item',
  'agenda',
  'people',
  'frame',
  'view',
  'meeting',
] as const;
export type ActionGroup = (typeof actionGroups)[number];

/**
 * Something that can be done in a meeting. One list of them makes the keys, the row's menu, the command palette and the
 * list of keys, so that none of these can tell of what another lacks.
 */
export type MeetingAction = {
  readonly id: string;
  readonly label: (t: Translate) => string;
  /** As in `aria-keyshortcuts`. A single character acts only while the list has focus (WCAG 2.2, 2.1.4). */
  readonly keys: string | null;
  /** The ranked list, anywhere in the meeting, the agenda, or the list of those who take part. */
  readonly where: 'list' | 'room' | 'agenda' | 'people';
  readonly group: ActionGroup;
  /** About the chosen initiative: stands in its row's menu. */
  readonly isOfInitiative: boolean;
  readonly can: (view: MeetingView) => boolean;
  readonly run: (view: MeetingView) => void;
};

/** While the meeting goes on. */
export function isOpen({ state }: MeetingView): boolean {
  return state.opening !== null && state.closed === null;
}

/** While the meeting goes on and an initiative is chosen. */
export function hasChosen(view: MeetingView): boolean {
  return isOpen(view) && view.selected !== null;
}

/** Does something with the chosen initiative, where there is one. */
export function withChosen(act: (initiative: string, view: MeetingView) => void): MeetingAction['run'] {
  return (view) => {
    if (view.selected !== null) act(view.selected, view);
  };
}
