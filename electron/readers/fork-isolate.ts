import { fork } from 'node:child_process';
import type { StartIsolate } from './isolate.ts';
import { limits } from './limits.ts';

/** A forked Node that runs the reading script; for the command line, where no Electron is. */
export function forkIsolate(script: string): StartIsolate {
  return () => {
    const child = fork(script, {
      serialization: 'advanced',
      execArgv: [`--max-old-space-size=${limits.heap}`],
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    });
    return {
      send: (request) => void child.send(request),
      onMessage: (listener) => void child.on('message', listener),
      onEnd: (listener) => void child.once('exit', listener).once('error', listener),
      kill: () => void child.kill('SIGKILL'),
    };
  };
}
