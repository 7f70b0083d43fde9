import fc from 'fast-check';
import { expect } from 'vitest';
import type { Log } from '../../shared/log/log.ts';
import type { Operation } from '../../shared/log/operation.ts';
import type { Command, OpeningCommand, RefusalReason } from '../../shared/meeting/commands.ts';
import type { Decided } from '../../shared/meeting/parts.ts';
import type { Versions } from '../../shared/meeting/parts.ts';
import type { Fact } from '../../shared/meeting/facts.ts';
import { MeetingLog } from '../../shared/meeting/meeting-log.ts';
import { openMeeting } from '../../shared/meeting/open.ts';
import type { MeetingState } from '../../shared/meeting/state.ts';
import type { PlanVersion } from '../../shared/plan/plan.ts';
import { openingOf, versionsOf } from './plans.ts';

/** A laptop at the table: a log of its own, a clock that ticks a second per operation, commands named by number. */
export class Laptop {
  readonly name: string;
  meeting: MeetingLog;
  #count = 0;

  constructor(name: string, versions: Versions, operations: Iterable<Operation> = []) {
    this.name = name;
    this.meeting = new MeetingLog(versions, name, operations);
  }

  get state(): MeetingState {
    return this.meeting.state;
  }

  get log(): Log {
    return this.meeting.log;
  }

  open(opening: OpeningCommand): this {
    const opened = openMeeting(this.meeting.versions, opening, this.name);
    if (!opened.ok) throw new Error(opened.refusal.reason);
    this.write(opened.fact);
    return this;
  }

  /** Performs an intent as the application does: decide, seal, merge. */
  perform(command: Command): Decided {
    const decided = this.meeting.decide(command);
    if (decided.ok) this.write(...decided.facts);
    return decided;
  }

  /** Performs intents that must all be accepted. */
  does(...commands: Command[]): this {
    for (const command of commands) expect(this.perform(command)).toMatchObject({ ok: true });
    return this;
  }

  /** Writes facts of one command that nobody decided on. */
  write(...facts: Fact[]): Operation[] {
    const operations = this.meeting.seal(facts, this.tick());
    this.meeting.merge(operations);
    return operations;
  }

  /** What the next envelope says of when, who and which command. */
  tick(): { at: string; actor: string; command: string } {
    const at = new Date(Date.UTC(2026, 5, 1, 9) + this.#count++ * 1000).toISOString();
    return { at, actor: this.name, command: `${this.name}-${this.#count}` };
  }

  /** Takes in what the others have; they take in nothing. */
  hears(...others: Laptop[]): this {
    for (const other of others) this.meeting.merge(other.log.values());
    return this;
  }

  /** A counterexample tells what happened. */
  [fc.toStringMethod](): string {
    const lines = this.meeting.ordered.map(({ id, parents, device, command, fact }) =>
      [id.slice(0, 6), parents.map((parent) => parent.slice(0, 6)), device, command, JSON.stringify(fact)].join(' '),
    );
    return `\n${this.name}:\n${lines.join('\n')}`;
  }

  /** Stops and starts again from nothing but the log. */
  restarts(): this {
    this.meeting = new MeetingLog(this.meeting.versions, this.name, [...this.log.values()]);
    return this;
  }
}

/** Everybody hears everybody. */
export function sync(...laptops: Laptop[]): void {
  for (const laptop of laptops) laptop.hears(...laptops);
  for (const laptop of laptops) laptop.hears(...laptops);
}

/** The chair's laptop with a meeting opened on these plans. */
export function meetingWith(...plans: PlanVersion[]): Laptop {
  return new Laptop('chair', versionsOf(...plans)).open(openingOf(...plans));
}

/** Another laptop that has heard all that this one knows. */
export function joining(name: string, laptop: Laptop): Laptop {
  return new Laptop(name, laptop.meeting.versions, laptop.log.values());
}

/** `given(meeting).when(command)…` and then what it came to, as a sentence. */
export function given(laptop: Laptop): { when: (...commands: Command[]) => Outcome } {
  return {
    when: (...commands) => {
      laptop.does(...commands.slice(0, -1));
      const last = commands.at(-1);
      if (!last) throw new Error('when what?');
      return new Outcome(laptop, laptop.perform(last));
    },
  };
}

class Outcome {
  readonly #laptop: Laptop;
  readonly #decided: Decided;

  constructor(laptop: Laptop, decided: Decided) {
    this.#laptop = laptop;
    this.#decided = decided;
  }

  refused(reason: RefusalReason): void {
    expect(this.#decided).toMatchObject({ ok: false, refusal: { reason } });
  }

  /** The intent was accepted but there was nothing to change. */
  changesNothing(): void {
    expect(this.#decided).toEqual({ ok: true, facts: [] });
  }

  gives(check: (state: MeetingState) => void): void {
    expect(this.#decided).toMatchObject({ ok: true });
    check(this.#laptop.state);
  }
}
