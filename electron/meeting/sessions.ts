import { done, failed, type Result } from '../../shared/bridge/problem.ts';
import type { MeetingLoad, MeetingSummary } from '../../shared/bridge/shapes.ts';
import type { Operation } from '../../shared/log/operation.ts';
import { seal } from '../../shared/log/operation.ts';
import type { Command, OpeningCommand, Refusal } from '../../shared/meeting/commands.ts';
import { isForeign, opens, type CarriedMeeting } from '../../shared/meeting/joining/meeting-lines.ts';
import { readFact } from '../../shared/meeting/facts.ts';
import { isOpening } from '../../shared/meeting/opened.ts';
import { MeetingLog } from '../../shared/meeting/meeting-log.ts';
import { openMeeting } from '../../shared/meeting/open.ts';
import { resultsOf } from '../../shared/meeting/results.ts';
import type { PlanVersion } from '../../shared/plan/plan.ts';
import type { Machine } from '../machine.ts';
import { summaryOfMeeting } from '../register/overview.ts';

/** What came of joining: the operations and plan versions that were not here before. */
export type Joined = {
  readonly meeting: string;
  readonly operations: readonly Operation[];
  readonly plans: number;
  /** True where the meeting itself was not here before. */
  readonly isNew: boolean;
};

/**
 * The meetings of a register as they run: one writer, one synchronous turn for each intent. When `perform` returns, its
 * operations are on disk.
 */
export class MeetingSessions {
  readonly #machine: Machine;
  readonly #open = new Map<string, MeetingLog>();

  constructor(machine: Machine) {
    this.#machine = machine;
  }

  /** Opens a meeting: its first operation names it. */
  open(command: OpeningCommand): Result<MeetingSummary> {
    const { rooms, device, now, newId } = this.#machine;
    const opened = openMeeting(this.#versions(command.plans), command, device);
    if (!opened.ok) return refused(opened.refusal);
    const actor = this.#actor(command);
    const at = now().toISOString();
    const operation = seal({ parents: [], device, at, actor, command: newId(), fact: opened.fact });
    rooms.operations.append(operation.id, [operation]);
    const summary = summaryOfMeeting({ meeting: operation.id, operations: 1, opening: operation, closing: null });
    return summary ? done(summary) : failed('internal', { what: 'meeting.opened.2' });
  }

  /** A meeting's log with its state; null where the register has no such meeting. */
  log(meeting: string): MeetingLog | null {
    const known = this.#open.get(meeting);
    if (known) return known;
    const operations = this.#machine.rooms.operations.read(meeting);
    const opening = operations.find(({ id }) => id === meeting);
    const fact = opening ? readFact(opening.fact) : null;
    if (!isOpening(fact)) return null;
    const log = new MeetingLog(this.#versions(fact.plans), this.#machine.device, operations);
    this.#open.set(meeting, log);
    return log;
  }

  /** Everything that the window needs to replay a meeting itself. */
  load(meeting: string): Result<MeetingLoad> {
    const log = this.log(meeting);
    if (!log) return failed('meetingUnknown');
    const versions = [...log.versions].map(([hash, version]) => ({ hash, version }));
    const operations = [...log.log.values()].map((operation) => ({ ...operation, parents: [...operation.parents] }));
    return done({ meeting, device: this.#machine.device, actor: this.#actorIn(log), versions, operations });
  }

  /** Records an intent, durably. No operations where it would change nothing. */
  perform(meeting: string, command: Command): Result<readonly Operation[]> {
    const log = this.log(meeting);
    if (!log) return failed('meetingUnknown');
    const decided = log.decide(command);
    if (!decided.ok) return refused(decided.refusal);
    const { rooms, now, newId } = this.#machine;
    const at = now().toISOString();
    const operations = log.seal(decided.facts, { at, actor: this.#actorIn(log), command: newId() });
    if (command.type !== 'close') rooms.operations.append(meeting, operations);
    else
      rooms.together(() => {
        rooms.operations.append(meeting, operations);
        this.#keepResults(log, operations, at);
      });
    log.merge(operations);
    return done(operations);
  }

  /**
   * Takes in what another device recorded in a meeting, or a meeting that was never here, with the plans that it is
   * about. On disk when it returns; whole or not at all. What is here already changes nothing.
   */
  join({ meeting, versions, operations }: CarriedMeeting): Result<Joined> {
    const { rooms, now } = this.#machine;
    const before = this.log(meeting);
    const opening = before?.log.get(meeting) ?? operations.find((one) => opens(one, meeting));
    const fact = opening && readFact(opening.fact);
    if (!fact || !isOpening(fact) || operations.some((one) => isForeign(one, meeting))) return failed('meetingUnknown');
    const fresh = operations.filter(({ id }) => !before?.log.has(id));
    const plans = fact.plans.flatMap((hash) => versions.get(hash) ?? []);
    const at = now().toISOString();
    try {
      return rooms.together(() => {
        const added = plans.filter((version) => rooms.versions.put(version, at).added).length;
        rooms.operations.append(meeting, fresh);
        // A plan that came only now changes what the log is about: it is read anew.
        if (added > 0) this.forget(meeting);
        const log = this.log(meeting);
        if (!log) return failed('meetingUnknown');
        const wasClosed = before?.state.closed?.by;
        log.merge(fresh);
        if (log.state.closed && log.state.closed.by !== wasClosed)
          for (const version of resultsOf(log.state, log.versions)) rooms.versions.put(version, at);
        return done({ meeting, operations: fresh, plans: added, isNew: before === null });
      });
    } catch (error) {
      this.forget(meeting); // What is in memory may be ahead of what is on disk.
      throw error;
    }
  }

  /** Forgets what is held in memory of a meeting, after its log has grown from outside. */
  forget(meeting: string): void {
    this.#open.delete(meeting);
  }

  /** A closed meeting's plans become versions in the same transaction that closes it. */
  #keepResults(log: MeetingLog, closing: readonly Operation[], at: string): void {
    const after = new MeetingLog(log.versions, this.#machine.device, [...log.log.values(), ...closing]);
    for (const version of resultsOf(after.state, log.versions)) this.#machine.rooms.versions.put(version, at);
  }

  #versions(hashes: readonly string[]): Map<string, PlanVersion> {
    const versions = new Map<string, PlanVersion>();
    for (const hash of hashes) {
      const version = this.#machine.rooms.versions.get(hash);
      if (version) versions.set(hash, version);
    }
    return versions;
  }

  /** Who records: the owner of this installation, else the secretary, else the chair; `first` before the other. */
  #actor({ participants }: Pick<OpeningCommand, 'participants'>, first: 'secretary' | 'chair' = 'secretary'): string {
    const named = (role: string): string | undefined => participants.find((one) => one.role === role)?.name;
    return this.#machine.owner() || named(first) || named('secretary') || named('chair') || '';
  }

  /** Where two laptops record, the chair's is the chair's. */
  #actorIn(log: MeetingLog): string {
    const { device } = this.#machine;
    const isChairs = log.state.chairDevice?.value === device;
    const isAlone = log.ordered.every((operation) => operation.device === device);
    const participants = [...log.state.participants.values()].map(({ participant }) => participant);
    return this.#actor({ participants }, isChairs && !isAlone ? 'chair' : 'secretary');
  }
}

/** A meeting's refusal as a problem, with what its sentence needs. */
function refused({ reason, ...values }: Refusal): Result<never> {
  return failed('meetingRefused', { reason, ...values });
}
