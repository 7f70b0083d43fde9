import { done, type Result } from '../../shared/bridge/problem.ts';
import type { Input } from '../../shared/bridge/contract.ts';
import type { Optimum } from '../../shared/scoring/funding-rules.ts';
import type { Isolate, IsolateMessage, StartIsolate } from '../readers/isolate.ts';

type Question = Input<'funding.optimum'>;
type Answer = Result<{ readonly optimum: Optimum | null }>;
type Waiting = { readonly question: Question; readonly settle: (answer: Answer) => void };

/** So long the process waits for the next question before it is ended: a meeting on battery keeps nothing idle. */
const PATIENCE = 60_000;

/** The solver's process: started by the first question, given one at a time, ended when it has nothing to do. */
export class OptimumProcess {
  readonly #start: StartIsolate;
  #isolate: Isolate | null = null;
  #waiting: Waiting[] = [];
  #rest: NodeJS.Timeout | undefined;

  constructor(start: StartIsolate) {
    this.#start = start;
  }

  ask(question: Question): Promise<Answer> {
    return new Promise((settle) => {
      this.#waiting.push({ question, settle });
      if (this.#waiting.length === 1) this.#next();
    });
  }

  /** Ends what is being worked out, and what waits, with no answer. */
  stop(): void {
    clearTimeout(this.#rest);
    const isolate = this.#isolate;
    this.#isolate = null;
    isolate?.kill();
    this.#settleAll();
  }

  #next(): void {
    clearTimeout(this.#rest);
    const [first] = this.#waiting;
    if (!first) {
      this.#rest = setTimeout(() => this.stop(), PATIENCE);
      this.#rest.unref();
      return;
    }
    this.#isolate ??= this.#begin();
    this.#isolate.send(first.question);
  }

  #begin(): Isolate {
    const isolate = this.#start('optimum-worker.cjs');
    isolate.onMessage((told) => {
      if (isolate !== this.#isolate) return;
      const message = told as IsolateMessage<{ readonly optimum: Optimum | null }>;
      if (message.kind !== 'done') return;
      this.#waiting.shift()?.settle(message.result);
      this.#next();
    });
    // One that ends by itself ran out of memory: nobody is left waiting for it.
    isolate.onEnd(() => {
      if (isolate !== this.#isolate) return;
      this.#isolate = null;
      this.#settleAll();
    });
    return isolate;
  }

  #settleAll(): void {
    const waiting = this.#waiting;
    this.#waiting = [];
    for (const { settle } of waiting) settle(done({ optimum: null }));
  }
}
