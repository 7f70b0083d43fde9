// The same as `node build/do.mjs run …`.
process.argv.splice(1, 1, new URL('do.mjs', import.meta.url).pathname, 'run');
void import('./do.mjs');
