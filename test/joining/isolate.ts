import { fork } from 'node:child_process';
import { join, resolve } from 'node:path';
import type { Isolate, IsolateScript } from '../../electron/readers/isolate.ts';

const sources: Partial<Record<IsolateScript, string>> = {
  'folder-worker.cjs': 'electron/meeting/folder-worker.ts',
  'meeting-file-worker.cjs': 'electron/meeting/meeting-file-worker.ts',
};

/** A process of its own that runs a script's source as it stands: Node strips the types. */
export function forkSource(script: IsolateScript): Isolate {
  const child = fork(join(resolve(import.meta.dirname, '../..'), sources[script] ?? ''), {
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  return {
    send: (request) => void child.send(request as object),
    onMessage: (listener) => void child.on('message', listener),
    onEnd: (listener) => void child.once('exit', listener).once('error', listener),
    kill: () => void child.kill('SIGKILL'),
  };
}
