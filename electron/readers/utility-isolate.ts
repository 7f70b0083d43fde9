import { utilityProcess } from 'electron';
import { join } from 'node:path';
import type { StartIsolate } from './isolate.ts';
import { isolateArguments } from './limits.ts';

/** Electron's utility process that runs a script of this folder: apart from window and register alike. */
export function utilityIsolate(folder: string): StartIsolate {
  return (script) => {
    const child = utilityProcess.fork(join(folder, script), [], {
      serviceName: 'Klubba reader',
      execArgv: [...isolateArguments],
      stdio: 'ignore',
    });
    return {
      send: (request) => child.postMessage(request),
      onMessage: (listener) => void child.on('message', listener),
      onEnd: (listener) => void child.once('exit', listener),
      kill: () => void child.kill(),
    };
  };
}
