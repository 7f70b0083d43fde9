import { expect } from 'vitest';
import type { Operation } from '../../shared/log/operation.ts';
import { hashOf, type PlanVersion } from '../../shared/plan/plan.ts';
import type { Command, RefusalReason } from '../../shared/review/commands.ts';
import { decide, type Around, type Decided, type Met } from '../../shared/review/decide.ts';
import type { Fact } from '../../shared/review/facts.ts';
import { ReviewLog } from '../../shared/review/review-log.ts';
import type { ReviewState } from '../../shared/review/state.ts';
import { parks, roads } from '../meeting/plans.ts';

const name = (digit: string): string => digit.repeat(64);

/** Two findings of one document, and one that nobody has heard of. */
export const finding = { first: name('a'), second: name('b'), unknown: name('c') } as const;
export const source = name('5');

/** The versions that desks begin with. */
export const park = hashOf(parks);
export const road = hashOf(roads);

/** A controller's desk: a log of its own, a clock that ticks a second per operation, and the versions it has. */
export class Desk {
  readonly name: string;
  review: ReviewLog;
  readonly versions: Map<string, PlanVersion>;
  meetings: Met[] = [];
  #count = 0;

  constructor(name: string, operations: Iterable<Operation> = []) {
    this.name = name;
    this.review = new ReviewLog(name, operations);
    this.versions = new Map([parks, roads].map((version) => [hashOf(version), version]));
  }

  get state(): ReviewState {
    return this.review.state;
  }

  /** Performs an intent as the application does: decide, seal, keep the version, merge. */
  perform(command: Command): Decided {
    const decided = decide(this.state, this.review.stacks, this.#around(), command);
    if (!decided.ok) return decided;
    if (decided.version) this.versions.set(hashOf(decided.version), decided.version);
    this.write(...decided.facts);
    return decided;
  }

  /** Performs intents that must all be accepted. */
  does(...commands: Command[]): this {
    for (const command of commands) expect(this.perform(command)).toMatchObject({ ok: true });
    return this;
  }

  /** The version that a correction gives. */
  corrects(command: Omit<Extract<Command, { type: 'correct-plan' }>, 'type'>): string {
    const decided = this.perform({ type: 'correct-plan', ...command });
    if (!decided.ok || !decided.version) throw new Error(JSON.stringify(decided));
    return hashOf(decided.version);
  }

  /** Writes facts of one command that nobody decided on. */
  write(...facts: Fact[]): Operation[] {
    const at = new Date(Date.UTC(2026, 10, 1, 9) + this.#count++ * 1000).toISOString();
    const operations = this.review.seal(facts, { at, actor: this.name, command: `${this.name}-${this.#count}` });
    this.review = this.review.with(operations);
    return operations;
  }

  /** Takes in what the others have; they take in nothing. */
  hears(...others: Desk[]): this {
    for (const other of others) {
      this.review = this.review.with(other.review.log.values());
      for (const [hash, version] of other.versions) this.versions.set(hash, version);
    }
    return this;
  }

  /** Stops and starts again from nothing but the log. */
  restarts(): this {
    this.review = new ReviewLog(this.name, [...this.review.log.values()]);
    return this;
  }

  #around(): Around {
    const findings = new Map([finding.first, finding.second].map((id) => [id, source]));
    return { findings, versions: this.versions, meetings: this.meetings, day: '2026-11-24', who: this.name };
  }
}

/** What it refuses an intent for. */
export function refusal(desk: Desk, command: Command): RefusalReason | null {
  const decided = desk.perform(command);
  return decided.ok ? null : decided.refusal.reason;
}

export const accept = (id: string, reason = 'Avrundat i källan'): Command => ({
  type: 'accept-finding',
  finding: id,
  reason,
});

/** Puts the first park's cost of 2027 right. */
export const cost = (version: string, after: number | null, found: string | null = null) => ({
  version,
  changes: [{ initiative: 'parker/1', pointer: '/costs/2027', after }],
  reason: 'Tabellen gäller',
  finding: found,
});
