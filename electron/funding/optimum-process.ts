import { done, type Result } from '../../shared/bridge/problem.ts';
import type { Input } from '../../shared/bridge/contract.ts';
import type { Optimum } from '../../shared/scoring/funding-rules.ts';
import type { Isolate, IsolateMessage, StartIsolate } from '../readers/isolate.ts';

type Question = Input<'funding.optimum'>;
type Answer = Result<{ readonly optimum: Optimum | null }>;
type Waiting = { readonly question: Question; readonly settle: (answer: Answer) => void };

/** So long the process waits for a question before it is ended: it costs its memory, and no power. */
const PATIENCE = 5 * 60_000;

/** So long an answer that nobody wants any more is waited for: less than another process takes until it is as quick. */
const GRACE = 1000;

/** The solver's process: made ready or started by the first question, given one at a time, ended when nobody asks. */
export class OptimumProcess {
  readonly #start: StartIsolate;
  readonly #grace: number;
  #isolate: Isolate | null = null;
  #waiting: Waiting[] = [];
  /** Whether the process is at work, and whether on what was stopped. */
  #work: 'none' | 'wanted' | 'stopped' = 'none';
  #timer: NodeJS.Timeout | undefined;

  /** @param grace milliseconds that a process has to end what was stopped, before it is ended itself */
  constructor(start: StartIsolate, grace = GRACE) {
    this.#start = start;
    this.#grace = grace;
  }

  /** Starts the process, which loads the solver and tries it, so that the first question is answered like the later. */
  prepare(): void {
    this.#isolate ??= this.#begin();
    if (this.#work === 'none') this.#rest();
  }

  ask(question: Question): Promise<Answer> {
    return new Promise((settle) => {
      this.#waiting.push({ question, settle });
      if (this.#work === 'none') this.#next();
    });
  }

  /** Answers nothing to what is being worked out and what waits, at once. */
  stop(): void {
    if (this.#work === 'wanted') {
      this.#work = 'stopped';
      this.#wait(this.#grace, () => this.#restart());
    }
    this.#settleAll();
  }

  /** Ends the process. */
  end(): void {
    clearTimeout(this.#timer);
    const isolate = this.#isolate;
    this.#isolate = null;
    this.#work = 'none';
    isolate?.kill();
    this.#settleAll();
  }

  #restart(): void {
    const waiting = this.#waiting;
    this.#waiting = [];
    this.end();
    this.#waiting = waiting;
    if (waiting.length > 0) this.#next();
  }

  #next(): void {
    const [first] = this.#waiting;
    this.#work = first ? 'wanted' : 'none';
    if (!first) return this.#rest();
    clearTimeout(this.#timer);
    this.#isolate ??= this.#begin();
    this.#isolate.send(first.question);
  }

  #rest(): void {
    this.#wait(PATIENCE, () => this.end());
  }

  #wait(milliseconds: number, then: () => void): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(then, milliseconds);
    this.#timer.unref();
  }

  #begin(): Isolate {
    const isolate = this.#start('optimum-worker.cjs');
    isolate.onMessage((told) => {
      if (isolate !== this.#isolate) return;
      const message = told as IsolateMessage<{ readonly optimum: Optimum | null }>;
      if (message.kind !== 'done') return;
      if (this.#work === 'wanted') this.#waiting.shift()?.settle(message.result);
      this.#next();
    });
    // One that ends by itself ran out of memory: nobody is left waiting for it.
    isolate.onEnd(() => {
      if (isolate !== this.#isolate) return;
      this.#isolate = null;
      this.end();
    });
    return isolate;
  }

  #settleAll(): void {
    const waiting = this.#waiting;
    this.#waiting = [];
    for (const { settle } of waiting) settle(done({ optimum: null }));
  }
}
