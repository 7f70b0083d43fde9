import { basename } from 'node:path';
import { failed, type Result } from '../../shared/bridge/problem.ts';
import type { IsolateMessage, IsolateScript, OnProgress, StartIsolate } from './isolate.ts';
import { limits } from './limits.ts';
import type { ReadDocument } from './read-document.ts';

/** Milliseconds that it took in the other process. */
export type Took = { readonly took: number };
export type Apart<Answer> = {
  readonly result: Promise<Result<Answer & Took>>;
  /** Ends the work at once; its result becomes `documentCancelled`. */
  readonly cancel: () => void;
};

/** Works on a file in a process of its own, so that neither its size nor its content can take down a meeting. */
export function workApart<Answer extends object>(
  start: StartIsolate,
  script: IsolateScript,
  request: { readonly path: string },
  progress: OnProgress,
  time: number = limits.time,
): Apart<Answer> {
  const name = basename(request.path);
  const isolate = start(script);
  let settle: (result: Result<Answer & Took>) => void = () => {};
  const result = new Promise<Result<Answer & Took>>((resolve) => (settle = resolve));
  const timer = setTimeout(() => end(failed('documentTookTooLong', { name })), time);
  function end(outcome: Result<Answer & Took>): void {
    clearTimeout(timer);
    settle(outcome);
    isolate.kill();
  }
  isolate.onMessage((told) => {
    const message = told as IsolateMessage<Answer>;
    if (message.kind === 'progress') progress(message.phase, message.fraction);
    else if (message.result.ok) end({ ok: true, value: { ...message.result.value, took: message.took } });
    else end(message.result);
  });
  // A process that ends without an answer ran out of the memory that it is given.
  isolate.onEnd(() => end(failed('documentTooHeavy', { name })));
  isolate.send(request);
  return { result, cancel: () => end(failed('documentCancelled', { name })) };
}

/** Reads a document apart. */
export function readApart(start: StartIsolate, path: string, progress: OnProgress): Apart<ReadDocument> {
  return workApart(start, 'import-worker.cjs', { path }, progress);
}
