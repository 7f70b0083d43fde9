// Starting other programs, and ending them with us.
import { spawn } from 'node:child_process';

/**
 * Runs a program to its end, quietly unless told otherwise.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{ cwd?: string, env?: NodeJS.ProcessEnv, stdio?: import('node:child_process').StdioOptions, limit?: number }} [options]
 *   limit: milliseconds before it is ended
 * @returns {Promise<{ status: number, output: string, errors: string }>} status 127 when it can't be started,
 *   128 + signal number when it was killed
 */
export function run(command, args, options = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      ...(options.cwd ? { cwd: options.cwd } : {}),
      env: options.env ?? process.env,
      stdio: options.stdio ?? ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    let errors = '';
    child.stdout?.setEncoding('utf8').on('data', (text) => (output += text));
    child.stderr?.setEncoding('utf8').on('data', (text) => (errors += text));
    const timer = options.limit ? setTimeout(() => child.kill('SIGKILL'), options.limit) : undefined;
    const release = endWithUs(child);
    child.once('error', (error) => {
      clearTimeout(timer);
      release();
      resolve({ status: 127, output, errors: String(error) });
    });
    child.once('close', (code, signal) => {
      clearTimeout(timer);
      release();
      resolve({ status: code ?? (signal === 'SIGINT' ? 130 : signal === 'SIGTERM' ? 143 : 137), output, errors });
    });
  });
}

/**
 * Ends a child when this process is told to end, so that no window or Xvfb stays behind.
 * @param {import('node:child_process').ChildProcess} child
 * @returns {() => void} stops watching
 */
export function endWithUs(child) {
  /** @type {NodeJS.Signals[]} */
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];
  const onExit = () => child.kill('SIGTERM');
  /** @param {NodeJS.Signals} signal */
  const onSignal = (signal) => {
    child.kill(signal);
    // The child's end resolves what waits for it; a deaf child must not keep us for ever.
    setTimeout(() => process.exit(signal === 'SIGINT' ? 130 : 143), 3000).unref();
  };
  process.on('exit', onExit);
  for (const signal of signals) process.on(signal, onSignal);
  return () => {
    process.off('exit', onExit);
    for (const signal of signals) process.off(signal, onSignal);
  };
}
