import { done, failed, type Result } from '../../shared/bridge/problem.ts';
import type { ReviewLoad } from '../../shared/bridge/review-contract.ts';
import type { Operation } from '../../shared/log/operation.ts';
import { readFact } from '../../shared/meeting/facts.ts';
import { isOpening } from '../../shared/meeting/opened.ts';
import type { Command, Refusal } from '../../shared/review/commands.ts';
import { decide, type Around, type Met } from '../../shared/review/decide.ts';
import { foundIn, type Found } from '../../shared/review/found.ts';
import { ReviewLog } from '../../shared/review/review-log.ts';
import type { Machine } from '../machine.ts';
import { summaryOfSource } from './read-sources.ts';
import { reviewOf } from './withdrawn.ts';

/**
 * The reviews of a register's years: one writer, one synchronous turn for each intent. When `perform` returns, its
 * operations are on disk, and so is the version that a correction gives.
 */
export class ReviewSessions {
  readonly #machine: Machine;
  readonly #open = new Map<number, ReviewLog>();

  constructor(machine: Machine) {
    this.#machine = machine;
  }

  /** A year's log with its state; empty where nobody has answered anything. */
  log(year: number): ReviewLog {
    const known = this.#open.get(year);
    if (known) return known;
    const log = new ReviewLog(this.#machine.device, this.#machine.rooms.operations.read(reviewOf(year)));
    this.#open.set(year, log);
    return log;
  }

  /** The findings of all the year's documents, by document in the order that they came. */
  findings(year: number): Found[] {
    return this.#machine.rooms.sources.ofYear(year).flatMap((source) => foundIn(source.import));
  }

  /** Everything that the window needs to show a year's review and read its log itself. */
  load(year: number): ReviewLoad {
    const sources = this.#machine.rooms.sources.ofYear(year);
    const findings = sources.flatMap((source) => foundIn(source.import));
    const operations = [...this.log(year).log.values()].map(spread);
    const { device } = this.#machine;
    return { year, device, sources: sources.map(summaryOfSource), findings, operations };
  }

  /** Records an intent, durably. No operations where it would change nothing. */
  perform(year: number, command: Command): Result<readonly Operation[]> {
    const { rooms, now, newId, owner } = this.#machine;
    const log = this.log(year);
    const at = now();
    const decided = decide(log.state, log.stacks, this.#around(year, at), command);
    if (!decided.ok) return refused(decided.refusal);
    if (decided.facts.length === 0) return done([]);
    const operations = log.seal(decided.facts, { at: at.toISOString(), actor: owner(), command: newId() });
    rooms.together(() => {
      if (decided.version) rooms.versions.put(decided.version, at.toISOString());
      rooms.operations.append(reviewOf(year), operations);
    });
    this.#open.set(year, log.with(operations));
    return done(operations);
  }

  #around(year: number, at: Date): Around {
    const { rooms, owner } = this.#machine;
    const versions = rooms.versions.all().filter(({ version }) => version.plan.period[0] === year);
    return {
      findings: new Map(this.findings(year).map(({ id, source }) => [id, source])),
      versions: new Map(versions.map(({ hash, version }) => [hash, version])),
      meetings: rooms.operations.list().flatMap(({ opening, closing }): Met[] => {
        const fact = readFact(opening.fact);
        if (!isOpening(fact)) return [];
        return [{ plans: fact.plans, body: fact.body, date: fact.date, isOpen: closing === null }];
      }),
      day: dayOf(at),
      who: owner(),
    };
  }
}

/** The calendar day in Sweden, ISO. */
function dayOf(at: Date): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Stockholm', dateStyle: 'short' }).format(at);
}

/** A review's refusal as a problem, with what its sentence needs. */
function refused({ reason, ...values }: Refusal): Result<never> {
  return failed('reviewRefused', { reason, ...values });
}

function spread(operation: Operation): Operation & { parents: string[] } {
  return { ...operation, parents: [...operation.parents] };
}
