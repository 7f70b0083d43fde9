type Listen = { on(event: 'message', listener: (event: { data: unknown }) => void): void };
type Post = { postMessage(message: unknown): void };

/** Under Electron a utility process has `parentPort`, under Node a forked one has `process.send`. */
const parentPort = (process as unknown as { parentPort?: Listen & Post }).parentPort;

/** Tells the process that started this one. */
export function postMessage(message: unknown): void {
  if (parentPort) parentPort.postMessage(message);
  else process.send?.(message);
}

/** Hears what this process is asked for. */
export function onRequest(listener: (request: unknown) => void): void {
  if (parentPort) parentPort.on('message', ({ data }) => listener(data));
  else process.on('message', listener);
}
