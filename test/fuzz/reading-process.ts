import { fork, type ChildProcess } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import type { Isolate } from '../../electron/readers/isolate.ts';
import { limits } from '../../electron/readers/limits.ts';

/** A process is taken anew after so many files, as one that lives long is harder to measure. */
const filesPerProcess = 150;

/**
 * The process that reads documents, kept from file to file where the application takes a fresh one: a fuzzer has
 * thousands. It is taken anew when it ended, hung, or has read its share.
 */
export class ReadingProcess {
  readonly #script: string;
  #child: ChildProcess | null = null;
  #files = 0;
  #before = 0;
  /** How often it ended by itself. */
  ended = 0;

  constructor(script: string) {
    this.#script = script;
  }

  /** As `StartIsolate`, for one file. */
  start(): Isolate {
    const child = this.#running();
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
          if ((message as { kind: string }).kind === 'done') isAnswered = true;
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

  /** Bytes that the process has grown by at its highest since the file was begun; null where it is gone. */
  growth(): number | null {
    const highest = this.#child ? memoryOf(this.#child, 'VmHWM') : null;
    return highest === null ? null : highest - this.#before;
  }

  stop(): void {
    this.#child?.kill('SIGKILL');
    this.#child = null;
  }

  #running(): ChildProcess {
    if (this.#files++ % filesPerProcess === 0) this.stop();
    this.#child ??= fork(this.#script, {
      serialization: 'advanced',
      execArgv: [`--max-old-space-size=${limits.heap}`],
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    });
    // From now on VmHWM is the highest since this file: https://man7.org/linux/man-pages/man5/proc_pid_clear_refs.5.html
    writeFileSync(`/proc/${this.#child.pid}/clear_refs`, '5');
    this.#before = memoryOf(this.#child, 'VmRSS') ?? 0;
    return this.#child;
  }
}

function memoryOf({ pid }: ChildProcess, what: 'VmHWM' | 'VmRSS'): number | null {
  try {
    const kilobytes = new RegExp(`^${what}:\\s+(\\d+)`, 'm').exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
    return kilobytes === undefined ? null : Number(kilobytes) * 1024;
  } catch {
    return null;
  }
}
