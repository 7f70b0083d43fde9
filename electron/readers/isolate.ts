import type { Result } from '../../shared/bridge/problem.ts';

/** How far a piece of work is: its phase and a share of it, 0 to 1, or null where the end is not in sight. */
export type Phase = 'reading' | 'parsing' | 'comparing';
export type OnProgress = (phase: Phase, fraction: number | null) => void;

/** What a process of its own tells: how far it is, and once what came of it. */
export type IsolateMessage<Answer> =
  | { readonly kind: 'progress'; readonly phase: Phase; readonly fraction: number | null }
  | { readonly kind: 'done'; readonly result: Result<Answer>; readonly took: number };

/** A process of its own to read a hostile file in. `onEnd` is called once, when it is gone, however it went. */
export type Isolate = {
  send(request: unknown): void;
  onMessage(listener: (message: unknown) => void): void;
  onEnd(listener: () => void): void;
  kill(): void;
};

/** Starts one that runs a script: Electron's utility process in the application, a forked Node for the command line. */
export type StartIsolate = (script: IsolateScript) => Isolate;
export type IsolateScript =
  | 'import-worker.cjs'
  | 'package-worker.cjs'
  | 'optimum-worker.cjs'
  | 'meeting-file-worker.cjs'
  | 'folder-worker.cjs';
