import { create } from 'zustand';
import type { Ground } from '../../../shared/bridge/prepare-contract.ts';
import type { Body } from '../../../shared/meeting/body.ts';
import type { Preparation } from '../../../shared/meeting/preparation.ts';
import { call } from '../../bridge.ts';
import { attempt, setSaving, showMeeting, showProblem, useRegister } from '../../register-store.ts';
import { followed, newPreparation } from './new-preparation.ts';

/** The meeting that is being prepared. */
export type Preparing = {
  readonly id: string;
  readonly preparation: Preparation;
  /** What the body's earlier meetings leave to it; null until the machine has answered. */
  readonly ground: Ground | null;
};

type State = {
  readonly now: Preparing | null;
  readonly bodies: readonly Body[];
};

/** Read by selectors; changed by the functions below. It holds no truth: what was saved is in the register. */
export const usePreparing = create<State>()(() => ({ now: null, bodies: [] }));

const set = usePreparing.setState;
/** So often at most is what someone writes put on disk, in milliseconds. */
const pause = 300;

/** What was begun about a plan in this window and not opened yet: coming back to the plan comes back to it. */
const begunAbout = new Map<string, string>();
let past: Preparation[] = [];
let future: Preparation[] = [];
let lastField: string | null = null;
/** What is not on disk yet: whose it is, and what it was when the last save began. */
let unsaved: { id: string; preparation: Preparation } | null = null;
let saving: Promise<boolean> | null = null;
let timer: ReturnType<typeof setTimeout> | null = null;

/** The id of what is prepared about a plan: the one begun in this window, else a new one. */
export function preparationAbout(plan: string): string {
  const id = begunAbout.get(plan) ?? crypto.randomUUID();
  begunAbout.set(plan, id);
  return id;
}

/** Takes up a preparation from the register, or begins one where there is none of that id. */
export async function takeUp(id: string, plan: string | null): Promise<void> {
  await flush();
  if (usePreparing.getState().now?.id !== id) set({ now: null });
  void loadBodies();
  const read = await call('preparation.read', { id });
  if (!read.ok && read.problem.code !== 'preparationUnknown') return showProblem(read.problem);
  const { overview, info } = useRegister.getState();
  const preparation = read.ok ? read.value.preparation : newPreparation(overview, plan, info?.owner ?? '');
  [past, future, lastField] = [[], [], null];
  set({ now: { id, preparation, ground: null } });
  await askGround();
}

/** Puts it away: what was written is on disk, and nothing is at hand. */
export function putAway(): void {
  void flush();
  set({ now: null });
}

/**
 * Changes the preparation; it is on disk within a moment.
 *
 * @param field names what is being written in, so that undo takes back the writing and not a letter
 */
export function change(part: Partial<Preparation>, field: string | null = null): void {
  const { now } = usePreparing.getState();
  if (!now) return;
  if (field === null || field !== lastField) past.push(now.preparation);
  if (past.length > 200) past.shift();
  future = [];
  lastField = field;
  const before = now.preparation;
  const changed = { ...before, ...part };
  const isFollowing = changed.forum !== before.forum || changed.plans !== before.plans;
  put(isFollowing ? followed(changed, useRegister.getState().overview, now.ground) : changed);
}

/** The preparation as it is at this moment, for what is done to all of it. */
export function preparationNow(): Preparation | null {
  return usePreparing.getState().now?.preparation ?? null;
}

/** Takes back the last change, or makes it again; false where there is none. */
export function stepBack(type: 'undo' | 'redo'): boolean {
  const { now } = usePreparing.getState();
  const [from, to] = type === 'undo' ? [past, future] : [future, past];
  const other = from.pop();
  if (!now || !other) return false;
  to.push(now.preparation);
  lastField = null;
  put(other);
  return true;
}

/** Proposes the agenda anew: what was taken away comes back, what somebody added goes. */
export function proposeAnew(): void {
  const { now } = usePreparing.getState();
  if (!now) return;
  const empty = { ...now.preparation, agenda: [], proposed: [] };
  const { agenda, proposed } = followed(empty, useRegister.getState().overview, now.ground);
  change({ agenda, proposed });
}

function put(preparation: Preparation): void {
  const { now } = usePreparing.getState();
  if (!now) return;
  const { body, date, numbering } = now.preparation;
  set({ now: { ...now, preparation } });
  unsaved = { id: now.id, preparation };
  setSaving('saving');
  timer ??= setTimeout(() => void flush(), pause);
  if (preparation.body !== body || preparation.date !== date || preparation.numbering !== numbering) void askGround();
}

let asked = 0;

/** Asks what earlier meetings leave to this one, and lets the agenda follow. */
async function askGround(): Promise<void> {
  const { now } = usePreparing.getState();
  if (!now) return;
  const turn = ++asked;
  // Somebody who is writing a name has not named a body yet.
  await new Promise((done) => setTimeout(done, now.ground ? pause : 0));
  const latest = usePreparing.getState().now;
  if (turn !== asked || latest?.id !== now.id) return;
  const { body, date, numbering } = latest.preparation;
  const ground = await attempt('preparation.ground', { body, date, numbering });
  const then = usePreparing.getState().now;
  if (!ground || turn !== asked || then?.id !== now.id) return;
  const preparation = followed(then.preparation, useRegister.getState().overview, ground);
  const isSame = JSON.stringify(preparation) === JSON.stringify(then.preparation);
  set({ now: { ...then, ground } });
  if (!isSame) {
    // Nobody wrote this: one who only looked in leaves nothing behind.
    if (past.length === 0 && unsaved === null) set({ now: { ...then, ground, preparation } });
    else put(preparation);
  }
}

/** True when all that was written is on disk. */
export async function flush(): Promise<boolean> {
  if (timer !== null) clearTimeout(timer);
  timer = null;
  while (saving || unsaved) {
    const turn = (saving ??= save());
    const isSaved = await turn;
    if (saving === turn) saving = null;
    if (!isSaved) return false;
  }
  return true;
}

/** True while something that was written is not on disk. */
export function isUnsaved(): boolean {
  return unsaved !== null || saving !== null;
}

async function save(): Promise<boolean> {
  const writing = unsaved;
  if (!writing) return true;
  unsaved = null;
  const saved = await attempt('preparation.save', writing);
  if (!saved) {
    unsaved ??= writing;
    setSaving('failed');
    return false;
  }
  if (unsaved === null) setSaving('saved', saved.changedAt);
  return true;
}

/** Opens the meeting that is at hand; the preparation is gone when it is open. False where it could not be. */
export async function openPrepared(): Promise<boolean> {
  const { now } = usePreparing.getState();
  if (!now) return false;
  unsaved = { id: now.id, preparation: now.preparation };
  if (!(await flush())) return false;
  const opened = await attempt('preparation.open', { id: now.id });
  if (!opened) return false;
  forget(now.id);
  showMeeting(opened.id);
  return true;
}

/** Removes a preparation from the register. */
export async function removePreparation(id: string): Promise<boolean> {
  if (usePreparing.getState().now?.id === id) {
    unsaved = null;
    await flush();
  }
  const removed = await attempt('preparation.remove', { id });
  if (removed) forget(id);
  return removed !== null;
}

function forget(id: string): void {
  for (const [plan, begun] of begunAbout) if (begun === id) begunAbout.delete(plan);
  if (usePreparing.getState().now?.id === id) set({ now: null });
}

/** Asks anew which bodies there are. */
export async function loadBodies(): Promise<void> {
  const bodies = await attempt('body.list', {});
  if (bodies) set({ bodies });
}

/** Keeps a body; true where it was kept. */
export async function saveBody(body: Body): Promise<boolean> {
  const saved = await attempt('body.save', { body });
  if (saved) await loadBodies();
  return saved !== null;
}

/** Removes a body; what was prepared for it keeps its name. */
export async function removeBody(id: string): Promise<void> {
  if (await attempt('body.remove', { id })) await loadBodies();
  const { now } = usePreparing.getState();
  if (now?.preparation.bodyId === id) change({ bodyId: null });
}
