import { run } from './run.ts';

// Whoever reads may stop before the end, as `head` does: that is no error. A full disk is.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  process.stderr.write(`klubba: ${error.message}\n`);
  process.exit(2);
});
process.stderr.on('error', () => {});

// Otherwise never process.exit(): what has been written to a pipe must reach its reader first.
void run(process.argv.slice(2), process.env).then((status) => {
  process.exitCode = status;
});
