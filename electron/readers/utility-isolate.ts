import { utilityProcess } from 'electron';
import type { StartIsolate } from './isolate.ts';
import { limits } from './limits.ts';

/** Electron's utility process that runs the reading script: sandboxed from window and register alike. */
export function utilityIsolate(script: string): StartIsolate {
  return () => {
    const child = utilityProcess.fork(script, [], {
      serviceName: 'Klubba reader',
      execArgv: [`--max-old-space-size=${limits.heap}`],
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
