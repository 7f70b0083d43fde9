import { pdfLimits } from './pdf-limits.ts';

const patience = 400;
// How many times slower than its own work a process may be.
const slowest = 6;

/** What a PDF costs too much of. */
export class TooMuch extends Error {
  readonly of: 'time' | 'memory' | 'pages' | 'content';
  /** How many there are, where that is what is too much. */
  readonly count: number;

  constructor(of: TooMuch['of'], count = 0) {
    super(`too much ${of}`);
    this.of = of;
    this.count = count;
  }
}

/** Keeps work on one file within its time and memory. */
export class Budget {
  readonly #begun = performance.now();
  readonly #worked = process.cpuUsage();
  readonly #memory = process.memoryUsage.rss();
  #time: number = pdfLimits.time;
  #fault: { readonly reason: unknown; readonly at: number } | null = null;
  readonly #onFault = (reason: unknown): void => void (this.#fault ??= { reason, at: performance.now() });

  /** Gives a document its time, by its pages. @throws {TooMuch} */
  admit(pages: number): void {
    if (pages > pdfLimits.pages) throw new TooMuch('pages', pages);
    this.#time = pdfLimits.time + pages * pdfLimits.timePerPage;
  }

  /** @throws {TooMuch} */
  check(): void {
    // A machine that does much else is slow through no fault of the file: what counts is this process's own work.
    const { user, system } = process.cpuUsage(this.#worked);
    const waited = performance.now() - this.#begun;
    if ((user + system) / 1000 > this.#time || waited > this.#time * slowest) throw new TooMuch('time');
    if (process.memoryUsage.rss() - this.#memory > pdfLimits.growth) throw new TooMuch('memory');
  }

  /** Waits for work, and looks at what it costs meanwhile. @throws {TooMuch} */
  async wait<T>(work: Promise<T>): Promise<T> {
    let timer: NodeJS.Timeout | undefined;
    this.#fault = null;
    process.on('unhandledRejection', this.#onFault);
    const watch = new Promise<never>((_, reject) => {
      timer = setInterval(() => {
        try {
          this.check();
          // The library leaves promises that nobody waits for; what never comes then is not waited for either.
          if (this.#fault !== null && performance.now() - this.#fault.at > patience) throw this.#fault.reason;
        } catch (error) {
          reject(error);
        }
      }, 50);
    });
    try {
      return await Promise.race([work, watch]);
    } finally {
      clearInterval(timer);
      process.off('unhandledRejection', this.#onFault);
      work.catch(() => {});
    }
  }
}
