import { failed, type Result } from '../../shared/bridge/problem.ts';
import { onRequest, postMessage } from './isolate-port.ts';
import type { IsolateMessage, OnProgress } from './isolate.ts';

/** Answers what this process is asked for. It has no register and no window. */
export function serveIsolate<Answer>(work: (request: unknown, progress: OnProgress) => Promise<Result<Answer>>): void {
  const post = (message: IsolateMessage<Answer>): void => postMessage(message);
  const answer = async (request: unknown): Promise<void> => {
    const begun = performance.now();
    let told = 0;
    const result = await work(request, (phase, fraction) => {
      // A large file is read in many pieces; nobody sees more than some frames a second.
      if (fraction !== null && fraction > 0 && fraction < 1 && performance.now() - told < 50) return;
      told = performance.now();
      post({ kind: 'progress', phase, fraction });
    }).catch((error: unknown) => failed('internal', { what: error instanceof Error ? error.message : String(error) }));
    post({ kind: 'done', result, took: performance.now() - begun });
  };
  onRequest((request) => void answer(request));
}
