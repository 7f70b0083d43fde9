import { fork, type ChildProcess } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import type { Isolate, IsolateMessage } from '../../electron/readers/isolate.ts';
import { isolateArguments } from '../../electron/readers/limits.ts';

/** A process is taken anew after so many files, as one that lives long is harder to measure. */
const filesPerProcess = 100;

/** What one file cost the process: milliseconds, and the most bytes that it had, all counted; null where unknown. */
export type Cost = { readonly own: number; readonly memory: number | null };

/**
 * The process that reads documents, kept from file to file where the application takes a fresh one: a fuzzer has
 * thousands. It is taken anew when it ended, hung, or has read its share.
 */
export class ReadingProcess {
  readonly #script: string;
  #child: ChildProcess | null = null;
  #files = 0;
  #begun: Clock = { at: 0, queued: 0, cpu: 0 };
  /** What the process itself says that the file took; null until it has answered. */
  #took: number | null = null;
  /** How often it ended by itself. */
  ended = 0;

  constructor(script: string) {
    this.#script = script;
  }

  /** As `StartIsolate`, for one file. */
  start(): Isolate {
    const child = this.#running();
    this.#begun = clockOf(child);
    this.#took = null;
    let isAnswered = false;
    let onEnd: () => void = () => {};
    const ended = (): void => {
      if (this.#child === child) this.#child = null;
      if (!isAnswered) this.ended++;
      onEnd();
    };
    child.once('exit', ended);
    let listening: ((message: unknown) => void) | null = null;
    return {
      send: (request) => void child.send(request as object),
      onMessage: (listener) => {
        listening = (message) => {
          const told = message as IsolateMessage<unknown>;
          if (told.kind === 'done') [isAnswered, this.#took] = [true, told.took];
          listener(message);
        };
        child.on('message', listening);
      },
      onEnd: (listener) => (onEnd = listener),
      kill: () => {
        child.off('exit', ended);
        if (listening) child.off('message', listening);
        if (!isAnswered) this.stop();
      },
    };
  }

  /**
   * What the file costs so far. Its own time is what passed from question to answer by the process's own clock, less what
   * it stood in line for a processor: so a machine with much else to do accuses no file, and one that waits for what
   * never comes is accused.
   */
  cost(): Cost {
    const child = this.#child;
    const { at, queued, cpu } = this.#begun;
    const now = child ? clockOf(child) : { at: performance.now(), queued, cpu };
    const worked = now.cpu - cpu;
    return {
      own: Math.max(worked, (this.#took ?? now.at - at) - (now.queued - queued)),
      memory: child ? memoryOf(child) : null,
    };
  }

  stop(): void {
    this.#child?.kill('SIGKILL');
    this.#child = null;
  }

  /** The process is taken anew for the next file. */
  renew(): void {
    this.stop();
    this.#files = 0;
  }

  #running(): ChildProcess {
    if (this.#files++ % filesPerProcess === 0) this.stop();
    if (this.#child === null) {
      const execArgv = [...isolateArguments];
      this.#child = fork(this.#script, {
        serialization: 'advanced',
        execArgv,
        stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
      });
    }
    // From now on VmHWM is the highest since this file: https://man7.org/linux/man-pages/man5/proc_pid_clear_refs.5.html
    writeFileSync(`/proc/${this.#child.pid}/clear_refs`, '5');
    return this.#child;
  }
}

type Clock = { readonly at: number; readonly queued: number; readonly cpu: number };

/** Now, and how long the process's first thread has run and stood in line (proc_pid_schedstat, nanoseconds). */
function clockOf({ pid }: ChildProcess): Clock {
  const at = performance.now();
  try {
    const [ran = 0, queued = 0] = readFileSync(`/proc/${pid}/schedstat`, 'utf8').split(' ').map(Number);
    return { at, queued: queued / 1e6, cpu: ran / 1e6 };
  } catch {
    return { at, queued: 0, cpu: 0 };
  }
}

function memoryOf({ pid }: ChildProcess): number | null {
  try {
    const kilobytes = /^VmHWM:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
    return kilobytes === undefined ? null : Number(kilobytes) * 1024;
  } catch {
    return null;
  }
}
