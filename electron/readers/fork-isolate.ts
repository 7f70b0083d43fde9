import { fork } from 'node:child_process';
import { join } from 'node:path';
import type { StartIsolate } from './isolate.ts';
import { isolateArguments } from './limits.ts';

/** A forked Node that runs a script of this folder; for the command line, where no Electron is. */
export function forkIsolate(folder: string): StartIsolate {
  return (script) => {
    const child = fork(join(folder, script), {
      serialization: 'advanced',
      execArgv: [...isolateArguments],
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    });
    return {
      send: (request) => void child.send(request as object),
      onMessage: (listener) => void child.on('message', listener),
      onEnd: (listener) => void child.once('exit', listener).once('error', listener),
      kill: () => void child.kill('SIGKILL'),
    };
  };
}
