import { basename } from 'node:path';
import { failed, type Result } from '../../shared/bridge/problem.ts';
import type { StartIsolate } from './isolate.ts';
import { limits } from './limits.ts';
import type { OnProgress, ReadDocument } from './read-document.ts';

export type Reading = {
  readonly result: Promise<Result<ReadDocument & { readonly took: number }>>;
  /** Ends the reading at once; its result becomes `documentCancelled`. */
  readonly cancel: () => void;
};

/** Reads a document in a process of its own, so that neither its size nor its content can take down a meeting. */
export function readApart(
  start: StartIsolate,
  path: string,
  progress: OnProgress,
  time: number = limits.time,
): Reading {
  const name = basename(path);
  const isolate = start();
  let settle: (result: Result<ReadDocument & { took: number }>) => void = () => {};
  const result = new Promise<Result<ReadDocument & { took: number }>>((resolve) => (settle = resolve));
  const timer = setTimeout(() => end(failed('documentTookTooLong', { name })), time);
  function end(outcome: Result<ReadDocument & { took: number }>): void {
    clearTimeout(timer);
    settle(outcome);
    isolate.kill();
  }
  isolate.onMessage((message) => {
    if (message.kind === 'progress') progress(message.phase, message.fraction);
    else if (message.result.ok) end({ ok: true, value: { ...message.result.value, took: message.took } });
    else end(message.result);
  });
  // A process that ends without an answer ran out of memory or was killed.
  isolate.onEnd(() => end(failed('documentUnreadable', { name })));
  isolate.send({ path });
  return { result, cancel: () => end(failed('documentCancelled', { name })) };
}
