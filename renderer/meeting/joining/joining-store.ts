import { create } from 'zustand';
import type { EventOf } from '../../../shared/bridge/contract.ts';
import type { JoinState } from '../../../shared/bridge/joining-contract.ts';
import type { Operation } from '../../../shared/log/operation.ts';
import { attempt } from '../../register-store.ts';
import { loadMeeting, mergeArrived, useMeeting } from '../meeting-store.ts';

/** What came in from other devices since the person said they had seen it. */
export type Arrived = { readonly count: number; readonly operations: readonly Operation[] };

export type JoiningView = {
  /** How the meeting at hand is joined; null before it was asked. */
  readonly join: JoinState | null;
  readonly arrived: Arrived | null;
};

const nothing: JoiningView = { join: null, arrived: null };

export const useJoining = create<JoiningView>()(() => nothing);
const { setState: set } = useJoining;

/** Asks how a meeting is joined, which also begins anew what was joined before a restart. */
export async function askJoin(meeting: string): Promise<void> {
  set(nothing);
  keep(meeting, await attempt('joining.state', { meeting }));
}

/** Follows the machine's `joining.changed`. */
export function followJoin({ meeting, state }: EventOf<'joining.changed'>): void {
  keep(meeting, state);
}

/** Follows `meeting.grown`: what came in is merged as it stands, and told. */
export async function takeArrived({ meeting, count, operations, plans }: EventOf<'meeting.grown'>): Promise<void> {
  if (useMeeting.getState().meeting !== meeting) return;
  if (plans > 0 || operations.length < count) await loadMeeting(meeting);
  else mergeArrived(meeting, operations);
  if (count === 0) return;
  set(({ arrived }) => ({
    arrived: { count: (arrived?.count ?? 0) + count, operations: [...(arrived?.operations ?? []), ...operations] },
  }));
}

/** The person has seen what came in. */
export function dismissArrived(): void {
  set({ arrived: null });
}

/** Lets the person choose a folder, and joins the meeting at hand through it. */
export async function joinByFolder(meeting: string): Promise<void> {
  const chosen = await attempt('joining.chooseFolder', {});
  if (chosen) keep(meeting, await attempt('joining.start', { meeting, folder: chosen.folder }));
}

export async function stopJoining(meeting: string): Promise<void> {
  keep(meeting, await attempt('joining.stop', { meeting }));
}

export async function lookNow(meeting: string): Promise<void> {
  keep(meeting, await attempt('joining.look', { meeting }));
}

function keep(meeting: string, join: JoinState | null): void {
  if (join && useMeeting.getState().meeting === meeting) set({ join });
}
