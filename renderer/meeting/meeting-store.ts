import { create } from 'zustand';
import { useShallow } from 'zustand/react/shallow';
import { describeRefusal } from '../../shared/bridge/describe-refusal.ts';
import { translator } from '../../shared/language/translator.ts';
import type { Command } from '../../shared/meeting/commands.ts';
import { decide } from '../../shared/meeting/decide.ts';
import type { Fact } from '../../shared/meeting/facts.ts';
import type { MeetingLog } from '../../shared/meeting/meeting-log.ts';
import { step } from '../../shared/meeting/replay.ts';
import { rankingOf } from '../../shared/meeting/scores/ranking.ts';
import { unopened, type MeetingState } from '../../shared/meeting/state.ts';
import type { Operation } from '../../shared/log/operation.ts';
import type { UndoStacks } from '../../shared/log/undo.ts';
import { call } from '../bridge.ts';
import { logOf } from '../log-of.ts';
import { attempt, setSaving, showProblem } from '../register-store.ts';
import { dismissNotice, notify } from '../shell/notice-store.ts';
import { painted } from '../ui/after-paint.ts';
import { usePreferences } from '../ui/preferences.ts';

export type Pane = 'about' | 'statements' | 'scores';
/** What the middle of the meeting shows. */
export type Middle = 'ranking' | 'item' | 'scores' | 'scenarios' | 'history';

/**
 * The meeting at hand. `state` is what the log says plus what has been asked for and is not answered yet: the same code
 * decides here, at once, and in the machine, which has the last word.
 */
export type MeetingView = {
  readonly meeting: string | null;
  readonly log: MeetingLog | null;
  readonly state: MeetingState;
  readonly stacks: UndoStacks;
  /** Intents on their way to disk. */
  readonly pending: number;
  readonly selected: string | null;
  readonly pane: Pane;
  readonly middle: Middle;
  readonly isWriting: boolean;
};

const nothing: MeetingView = {
  meeting: null,
  log: null,
  state: unopened,
  stacks: { undo: [], redo: [] },
  pending: 0,
  selected: null,
  pane: 'about',
  middle: 'ranking',
  isWriting: false,
};

export const useMeeting = create<MeetingView>()(() => nothing);

/** Some of the meeting: renders anew only when one of these has changed, so that a move costs what it moves. */
export function useSome<T extends object>(pick: (view: MeetingView) => T): T {
  return useMeeting(useShallow(pick));
}
const { setState: set, getState: get } = useMeeting;

/** Loads a meeting and shows it as its log says it stands. */
export async function loadMeeting(meeting: string): Promise<void> {
  const load = await attempt('meeting.load', { meeting });
  if (!load) return;
  const log = logOf(load);
  const { state, stacks } = log;
  const { meeting: before, selected, middle, pane, isWriting } = get();
  const kept = before === meeting ? { selected, middle, pane, isWriting } : { selected: null };
  set({ ...nothing, ...kept, meeting, log, state, stacks, selected: kept.selected ?? rankingOf(state).ids[0] ?? null });
}

/** Takes in what other devices recorded. What is chosen, written and looked at stays. */
export function mergeArrived(meeting: string, operations: readonly Operation[]): void {
  const { meeting: shown, log, pending } = get();
  if (shown !== meeting || log === null) return;
  log.merge(operations);
  // What is on its way shows until it is answered; the answer shows this too.
  if (pending === 0) set({ state: log.state, stacks: log.stacks });
}

/** Lets go of the meeting, when its place is left. */
export function leaveMeeting(): void {
  set(nothing);
}

/**
 * Asks for something to happen. What the meeting would refuse is refused here, in words; else it shows at once, and as
 * saved when it is on disk. True where it was taken.
 */
export async function perform(command: Command): Promise<boolean> {
  const { meeting, log, state, stacks } = get();
  if (meeting === null || log === null) return false;
  const decided = decide(state, { stacks, device: log.device }, command);
  if (!decided.ok) {
    const t = translator(usePreferences.getState().locale);
    refusal = notify({
      tone: 'careful',
      what: describeRefusal(t, decided.refusal),
      next: t('errors.meetingRefusedNext'),
    });
    return false;
  }
  if (refusal !== null) dismissNotice(refusal);
  if (decided.facts.length === 0) return true;
  // An undo needs the log's history, so it waits for the answer; the rest shows before it is saved, and says so.
  const shown = command.type === 'undo' || command.type === 'redo' ? state : foresee(state, log, decided.facts);
  set(({ pending }) => ({ state: shown, pending: pending + 1 }));
  setSaving('saving');
  const [answer] = await Promise.all([call('meeting.perform', { meeting, command }), painted()]);
  if (get().meeting !== meeting) return answer.ok;
  const pending = get().pending - 1;
  if (!answer.ok) {
    set({ pending });
    setSaving('failed');
    showProblem(answer.problem);
    await loadMeeting(meeting);
    return false;
  }
  log.merge(answer.value.operations);
  if (pending > 0) set({ pending });
  else set({ pending, state: log.state, stacks: log.stacks });
  if (pending > 0) return true;
  setSaving('saved', answer.value.operations.at(-1)?.at ?? new Date().toISOString());
  return true;
}

/** The state when these facts have happened; what is foreseen knows everything that came before. */
function foresee(state: MeetingState, log: MeetingLog, facts: readonly Fact[]): MeetingState {
  const context = { versions: log.versions, knew: () => true };
  const at = new Date().toISOString();
  return facts.reduce((before, fact) => {
    const operation = { id: `foreseen ${++foreseen}`, parents: [], device: '', at, actor: '', command: '', fact };
    return step(before, operation, context);
  }, state);
}

/** Each operation that is foreseen has a name of its own, as those have that are written. */
let foreseen = 0;

/** What a command was refused for last; it goes when the next one is taken. */
let refusal: number | null = null;

/** Chooses an initiative in the list. */
export function select(id: string | null): void {
  if (get().selected !== id || get().isWriting) set({ selected: id, isWriting: false });
}

/** Goes from one view of the meeting to another. */
export function showMiddle(middle: Middle): void {
  set({ middle });
}

/** Shows one side of the chosen initiative; `isWriting` opens a new statement, or goes to the points. */
export function showPane(pane: Pane, isWriting = false): void {
  set({ pane, isWriting });
}
