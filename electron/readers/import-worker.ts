import { readDocument, type ReadDocument, type Phase } from './read-document.ts';
import { failed, type Result } from '../../shared/bridge/problem.ts';

/** What the reading process is asked for, and what it answers. It has no register and no window. */
export type WorkerRequest = { readonly path: string };
export type WorkerMessage =
  | { readonly kind: 'progress'; readonly phase: Phase; readonly fraction: number | null }
  | { readonly kind: 'done'; readonly result: Result<ReadDocument>; readonly took: number };

type Port = { postMessage(message: WorkerMessage): void };
type ParentPort = Port & { on(event: 'message', listener: (event: { data: WorkerRequest }) => void): void };

/** Under Electron a utility process has `parentPort`, under Node a forked one has `process.send`. */
const parentPort = (process as unknown as { parentPort?: ParentPort }).parentPort;

async function work({ path }: WorkerRequest, port: Port): Promise<void> {
  const begun = performance.now();
  let told = 0;
  const result = await readDocument(path, (phase, fraction) => {
    // A large file is read in many pieces; nobody sees more than some frames a second.
    if (fraction !== null && fraction > 0 && fraction < 1 && performance.now() - told < 50) return;
    told = performance.now();
    port.postMessage({ kind: 'progress', phase, fraction });
  }).catch((error: unknown) => failed('internal', { what: error instanceof Error ? error.message : String(error) }));
  port.postMessage({ kind: 'done', result, took: performance.now() - begun });
}

if (parentPort) parentPort.on('message', ({ data }) => void work(data, parentPort));
else
  process.on(
    'message',
    (data: WorkerRequest) => void work(data, { postMessage: (message) => process.send?.(message) }),
  );
