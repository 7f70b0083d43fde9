/**
 * Whether this is the runtime that is put together where the official one cannot be had: an Electron 33, which gets no
 * security fixes.
 */
export function isDevelopmentRuntime(runtime: string): boolean {
  return runtime.startsWith('Electron 33.');
}
