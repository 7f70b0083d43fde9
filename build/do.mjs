// `node build/do.mjs COMMAND …`: the one door of every npm script. The command is loaded once Node is known to read it.
import { canSetUp } from './node-version.mjs';

const command = process.argv[2] || '';
if (!canSetUp()) process.exitCode = 1;
else if (!/^[a-z-]+$/.test(command))
  throw new Error('node build/do.mjs start|test|klubba|run|bench|crash|dist|setup …');
else void import('./commands/' + command + '.mjs');
