import { hashOf, type PlanVersion } from '../plan/plan.ts';
import { asHeld, findInitiative, valueIn } from './correctable.ts';
import type { Command, Refusal } from './commands.ts';
import { correctedVersion } from './corrected-version.ts';
import type { Change, Fact } from './facts.ts';
import type { FindingId } from './finding-id.ts';
import { answerTo, reviewedBy, withdrawn } from './queries.ts';
import type { Stacks } from './stacks.ts';
import type { Correction, ReviewState } from './state.ts';

/** What is true of the year besides its review, and who asks. */
export type Around = {
  /** The findings of the year's documents, each with the SHA-256 of its document. */
  readonly findings: ReadonlyMap<FindingId, string>;
  /** Every version of the year, by hash. */
  readonly versions: ReadonlyMap<string, PlanVersion>;
  /** Every meeting, with the versions that it met on. */
  readonly meetings: readonly Met[];
  /** The day it is, ISO, and who asks. */
  readonly day: string;
  readonly who: string;
};
export type Met = {
  readonly plans: readonly string[];
  readonly body: string;
  readonly date: string;
  readonly isOpen: boolean;
};

export type Decided =
  | { readonly ok: true; readonly facts: readonly Fact[]; readonly version: PlanVersion | null }
  | { readonly ok: false; readonly refusal: Refusal };

/**
 * What an intent comes to: the facts it makes (none where nothing would change) and the plan version that a correction
 * gives, to be kept with them; or why not.
 *
 * @param stacks what undo and redo would take back on this device
 */
export function decide(state: ReviewState, stacks: Stacks, around: Around, command: Command): Decided {
  switch (command.type) {
    case 'accept-finding':
      return accept(state, around, [command.finding], command.reason);
    case 'accept-findings':
      return accept(state, around, command.findings, command.reason);
    case 'correct-plan':
      return correct(state, around, command);
    case 'mark-reviewed': {
      const { version: hash, initiative } = command;
      const version = around.versions.get(hash);
      if (!version) return refuse({ reason: 'version-unknown' });
      if (initiative !== null && !findInitiative(version.plan.initiatives, initiative))
        return refuse({ reason: 'not-there' });
      return reviewedBy(state, new Set([hash]), initiative)
        ? facts()
        : facts({ type: 'plan.reviewed.1', version: hash, initiative });
    }
    case 'take-back': {
      const stands = [...state.answers.values(), state.corrections, state.reviewed].some((done) =>
        done.some((one) => one.command === command.command),
      );
      return stands ? takeBack(state, around, command.command) : refuse({ reason: 'nothing-to-undo' });
    }
    case 'undo': {
      const last = stacks.undo.at(-1);
      return last === undefined ? refuse({ reason: 'nothing-to-undo' }) : takeBack(state, around, last);
    }
    case 'redo': {
      const last = stacks.redo.at(-1);
      if (!last) return refuse({ reason: 'nothing-to-redo' });
      const again = state.takenBack.filter((one) => one.command === last.of);
      const refusal = again
        .map((one) => whyNotCorrect(state, around, one.version, one.rivals))
        .find((why) => why !== null);
      return refusal ? refuse(refusal) : facts({ type: 'command.undone.1', command: last.undoing });
    }
    default:
      return command satisfies never;
  }
}

/** All or none: one that cannot be accepted leaves the others unanswered too. */
function accept(state: ReviewState, around: Around, findings: readonly FindingId[], reason: string): Decided {
  const made: Fact[] = [];
  for (const finding of new Set(findings)) {
    const source = around.findings.get(finding);
    if (source === undefined) return refuse({ reason: 'finding-unknown' });
    const { answer, rivals } = answerTo(state, finding);
    if (answer?.kind === 'corrected' && rivals.length === 0) return refuse({ reason: 'finding-corrected' });
    if (answer?.kind === 'accepted' && answer.reason === reason && rivals.length === 0) continue;
    made.push({ type: 'finding.accepted.1', finding, source, reason });
  }
  return facts(...made);
}

function correct(state: ReviewState, around: Around, command: Extract<Command, { type: 'correct-plan' }>): Decided {
  const { version: hash, reason, finding } = command;
  if (finding !== null && !around.findings.has(finding)) return refuse({ reason: 'finding-unknown' });
  const version = around.versions.get(hash);
  if (!version) return refuse({ reason: 'version-unknown' });
  const refusal = whyNotCorrect(state, around, hash);
  if (refusal) return refuse(refusal);
  const changes: Change[] = [];
  for (const { after: wanted, ...target } of command.changes) {
    const before = valueIn(version.plan, target);
    const after = asHeld(target, wanted);
    if (before === undefined) return refuse({ reason: 'value-unknown', pointer: target.pointer });
    if (after === undefined) return refuse({ reason: 'value-wrong', pointer: target.pointer });
    if (changes.some((one) => one.initiative === target.initiative && one.pointer === target.pointer))
      return refuse({ reason: 'value-wrong', pointer: target.pointer });
    if (after !== before) changes.push({ ...target, before, after });
  }
  if (changes.length === 0) return facts();
  const { day, who } = around;
  const made = correctedVersion(hash, version, changes, { day, who, reason }, numbersOf(around, version));
  const result = hashOf(made);
  return {
    ok: true,
    facts: [{ type: 'plan.corrected.1', version: hash, result, changes, reason, finding }],
    version: made,
  };
}

/**
 * Why a version may not be put right now: nothing may come from it already, and no meeting may be at work on it. What a
 * correction stood beside before it was taken back, it may stand beside again.
 */
function whyNotCorrect(
  state: ReviewState,
  around: Around,
  hash: string,
  rivals: readonly string[] = [],
): Refusal | null {
  if (withdrawn(state).has(hash)) return { reason: 'version-withdrawn' };
  const beside = state.corrections.filter(({ by }) => rivals.includes(by)).map(({ result }) => result);
  const next = nextOf(state, around, hash, beside);
  if (next) return { reason: 'version-not-newest', version: next.plan.version };
  const met = around.meetings.find(({ plans, isOpen }) => isOpen && plans.includes(hash));
  return met ? { reason: 'version-in-meeting', body: met.body, date: met.date } : null;
}

function takeBack(state: ReviewState, around: Around, command: string): Decided {
  const corrections = state.corrections.filter((one) => one.command === command);
  const refusal = corrections.map((one) => whyNotTakeBack(state, around, one)).find((why) => why !== null);
  return refusal ? refuse(refusal) : facts({ type: 'command.undone.1', command });
}

/** A correction that something was built on stays: a newer version, or a meeting that met on it. */
function whyNotTakeBack(state: ReviewState, around: Around, { by, result }: Correction): Refusal | null {
  // Where somebody else made the very same version, it stands by theirs.
  if (state.corrections.some((one) => one.result === result && one.by !== by)) return null;
  const next = nextOf(state, around, result);
  if (next) return { reason: 'version-built-on', version: next.plan.version };
  const met = around.meetings.find(({ plans }) => plans.includes(result));
  return met ? { reason: 'version-in-meeting', body: met.body, date: met.date } : null;
}

/** A version that came from another and counts, but for some. */
function nextOf(
  state: ReviewState,
  { versions }: Around,
  hash: string,
  but: readonly string[] = [],
): PlanVersion | null {
  const passed = new Set([...withdrawn(state), ...but]);
  for (const [name, version] of versions) if (version.parents.includes(hash) && !passed.has(name)) return version;
  return null;
}

function numbersOf({ versions }: Around, { plan }: PlanVersion): ReadonlySet<string> {
  const ours = [...versions.values()].filter((one) => one.plan.areaId === plan.areaId);
  return new Set(ours.map((one) => one.plan.version));
}

function facts(...made: Fact[]): Decided {
  return { ok: true, facts: made, version: null };
}

function refuse(refusal: Refusal): Decided {
  return { ok: false, refusal };
}
