import { create } from 'zustand';
import type { ProjectorState } from '../../../shared/bridge/projector-contract.ts';
import { translator } from '../../../shared/language/translator.ts';
import { rankingOf } from '../../../shared/meeting/scores/ranking.ts';
import type { MeetingState } from '../../../shared/meeting/state.ts';
import { movedBetween, projectorView } from '../../../shared/meeting/projector.ts';
import type { ProjectorView } from '../../../shared/meeting/projector-view.ts';
import { listen } from '../../bridge.ts';
import { attempt } from '../../register-store.ts';
import { announce } from '../../ui/live-announcer.tsx';
import { usePreferences } from '../../ui/preferences.ts';
import { useMeeting } from '../meeting-store.ts';

/** How the projector stands, as the machine says. */
export const useProjector = create<ProjectorState>()(() => ({ isOpen: false, isFrozen: false, screen: 'window' }));

let isConnected = false;

/** Hears of the projector and publishes to it from now on; once for the window. Nothing is made while it is closed. */
export function connectProjector(): void {
  if (isConnected) return;
  isConnected = true;
  listen('projector.changed', (state) => {
    tell(useProjector.getState(), state);
    useProjector.setState(state);
  });
  useProjector.subscribe((now, before) => now.isOpen && !before.isOpen && publishSoon());
  useMeeting.subscribe(({ state }, before) => {
    if (!useProjector.getState().isOpen) return;
    if (state !== before.state) follow(before.state, state);
    publishSoon();
  });
  usePreferences.subscribe(publishSoon);
  void attempt('projector.state', {}).then((state) => state && useProjector.setState(state));
}

export async function toggleProjector(): Promise<void> {
  await attempt(useProjector.getState().isOpen ? 'projector.close' : 'projector.open', {});
}

export async function toggleFrozen(): Promise<void> {
  await attempt('projector.freeze', { isFrozen: !useProjector.getState().isFrozen });
}

/** What was moved last, until another is or the item at hand changes. */
let moved: ProjectorView['moved'] = null;

function follow(before: MeetingState, now: MeetingState): void {
  if (!before.opening || !now.opening) return void (moved = null);
  const [was, is] = [rankingOf(before).ids, rankingOf(now).ids];
  const change = movedBetween(was, is, useMeeting.getState().selected);
  if (change) moved = moved?.id === change.id ? { ...change, from: moved.from } : change;
  else if (now.currentItem !== before.currentItem || was.length !== is.length) moved = null;
}

let isDue = false;

/** Several changes in a turn make one picture, and it comes after what the chair sees. */
function publishSoon(): void {
  if (isDue || !useProjector.getState().isOpen) return;
  isDue = true;
  setTimeout(publish, 0);
}

let last: readonly unknown[] = [];

function publish(): void {
  isDue = false;
  const { state, selected, middle } = useMeeting.getState();
  const { locale, theme } = usePreferences.getState();
  const shows = middle === 'item' ? 'item' : 'list';
  const what = [state, selected, shows, moved, locale, theme, useProjector.getState().isOpen];
  if (what.every((one, i) => one === last[i])) return;
  last = what;
  const view = projectorView(state, locale, { shows, chosen: selected, moved });
  void attempt('projector.publish', { view, theme });
}

/** Says what became of the projector to those who do not see the screens. */
function tell(before: ProjectorState, now: ProjectorState): void {
  const t = translator(usePreferences.getState().locale);
  if (before.isOpen !== now.isOpen)
    announce(
      !now.isOpen
        ? t('projector.saidClosed')
        : now.screen === 'second'
          ? t('projector.saidSecond')
          : t('projector.saidWindow'),
    );
  else if (before.screen !== now.screen)
    announce(now.screen === 'lost' ? t('projector.saidLost') : t('projector.saidSecond'));
  else if (before.isFrozen !== now.isFrozen)
    announce(now.isFrozen ? t('projector.saidFrozen') : t('projector.saidUnfrozen'));
}
