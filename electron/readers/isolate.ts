import type { WorkerMessage, WorkerRequest } from './import-worker.ts';

/** A process of its own to read a hostile file in. `onEnd` is called once, when it is gone, however it went. */
export type Isolate = {
  send(request: WorkerRequest): void;
  onMessage(listener: (message: WorkerMessage) => void): void;
  onEnd(listener: () => void): void;
  kill(): void;
};

/** Starts one: Electron's utility process in the application, a forked Node for the command line. */
export type StartIsolate = () => Isolate;
