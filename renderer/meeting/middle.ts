import { lazy, type ComponentType } from 'react';
import type { Translate } from '../../shared/language/translator.ts';
import type { Middle } from './meeting-store.ts';

export type MiddleView = {
  readonly id: Middle;
  readonly title: (t: Translate) => string;
  readonly keys: string;
  /** Takes the place of the initiative at hand too. */
  readonly isWide: boolean;
  readonly View: ComponentType;
};

/** What the middle of the meeting can show beside the ranked list, each loaded when somebody goes there. */
export const otherMiddles: readonly MiddleView[] = [
  {
    id: 'item',
    title: (t) => t('decisions.itemView'),
    keys: 'Alt+2',
    isWide: true,
    View: later(async () => (await import('./item/item-view.tsx')).ItemView),
  },
  {
    id: 'scores',
    title: (t) => t('scores.title'),
    keys: 'Alt+3',
    isWide: false,
    View: later(async () => (await import('./scores/scores-view.tsx')).ScoresView),
  },
  {
    id: 'scenarios',
    title: (t) => t('funding.scenarios'),
    keys: 'Alt+4',
    isWide: true,
    View: later(async () => (await import('./funding/scenarios-view.tsx')).ScenariosView),
  },
  {
    id: 'history',
    title: (t) => t('joining.history'),
    keys: 'Alt+5',
    isWide: true,
    View: later(async () => (await import('./history/history-view.tsx')).HistoryView),
  },
];

/** Loads a view when it is shown. */
export function later(load: () => Promise<ComponentType>): ComponentType {
  return lazy(async () => ({ default: await load() }));
}
