// `npm test [-- static|unit|e2e [arguments for the runner]]`: everything that must hold, and one closing line.
import { mkdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { freshBundles } from '../bundles.mjs';
import { endsWithParent, withDisplay } from '../display.mjs';
import { mayUseSandbox } from '../launch.mjs';
import { ownEnvironment, underOwnNode } from '../own-node.mjs';
import { modules, root, scratch } from '../paths.mjs';
import { run } from '../process.mjs';
import { runScript } from '../say.mjs';
import { setUp } from '../setup.mjs';
import { closingLine, settle, sum, tallyPlaywright, tallyVitest } from '../tally.mjs';

/** @typedef {import('../tally.mjs').Tally} Tally */

const reports = join(scratch, 'reports');
const minute = 60_000;

/**
 * Runs an installed tool with its output shown; the kernel ends it if we are killed.
 * @param {string} name
 * @param {readonly string[]} args
 * @param {{ env?: NodeJS.ProcessEnv, limit?: number }} [options]
 */
async function tool(name, args, { env = process.env, limit = 10 * minute } = {}) {
  const { command, args: all } = endsWithParent(join(modules, '.bin', name), args);
  const { status } = await run(command, all, { cwd: root, env: ownEnvironment(env), stdio: 'inherit', limit });
  return status;
}

/** @param {string} title */
const head = (title) => process.stdout.write(`\n── ${title}\n`);

/** Types, lint and format: one test each. @returns {Promise<Tally[]>} */
async function staticChecks() {
  const checks = /** @type {const} */ ([
    ['types', 'tsc', ['-b']],
    ['lint', 'oxlint', ['--deny-warnings']],
    ['format', 'oxfmt', ['--check']],
  ]);
  const tallies = [];
  for (const [title, name, args] of checks) {
    head(title);
    const status = await tool(name, args);
    process.stdout.write(status === 0 ? `✓ ${title}\n` : `✗ ${title} (${status})\n`);
    tallies.push({ passed: status === 0 ? 1 : 0, failed: status === 0 ? 0 : 1, skipped: 0 });
  }
  return tallies;
}

/** Rules, laws, database and everything else that needs no window. @param {readonly string[]} args @returns {Promise<Tally[]>} */
async function unitSuite(args) {
  head('unit, laws, database');
  const report = await freshReport('unit');
  // The command line under test is the built one; what needs no bundle is still worth running when it can't be built.
  const unbuilt = await freshBundles().then(() => [], asFailure);
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const status = await tool('vitest', ['run', ...reporters, ...args], { limit: 20 * minute });
  return [...unbuilt, settle(tallyVitest(await read(report)), status)];
}

/** The real application in a real window. @param {readonly string[]} args @returns {Promise<Tally[]>} */
async function endToEndSuite(args) {
  head('end to end');
  const { electronRuntime, sayRuntime } = await import('../runtime.mjs');
  const runtime = await electronRuntime();
  sayRuntime(runtime);
  await mayUseSandbox(runtime.folder);
  await freshBundles();
  const report = await freshReport('e2e');
  const status = await withDisplay((env) =>
    tool('playwright', ['test', '--reporter=list,json', ...args], {
      env: { ...env, KLUBBA_ELECTRON: runtime.executable, PLAYWRIGHT_JSON_OUTPUT_NAME: report },
      limit: 45 * minute,
    }),
  );
  return [settle(tallyPlaywright(await read(report)), status)];
}

/** @param {string} name */
async function freshReport(name) {
  await mkdir(reports, { recursive: true });
  await rm(join(reports, `${name}.json`), { force: true });
  return join(reports, `${name}.json`);
}

/** @param {string} report @returns {Promise<unknown>} an empty report when the runner wrote none */
async function read(report) {
  return readFile(report, 'utf8').then(JSON.parse, () => ({}));
}

/** What could not even begin. @param {unknown} error @returns {Tally[]} */
function asFailure(error) {
  process.stderr.write(`klubba: ${error instanceof Error ? error.message : String(error)}\n`);
  return [{ passed: 0, failed: 1, skipped: 0 }];
}

const suites = { static: staticChecks, unit: unitSuite, e2e: endToEndSuite };

await runScript(async () => {
  const [part = '', ...args] = process.argv.slice(3);
  if (part && !(part in suites)) throw new Error(`npm test -- ${Object.keys(suites).join('|')}`);
  await setUp('test');
  return underOwnNode(async () => {
    const tallies = [];
    for (const [name, suite] of Object.entries(suites)) {
      if (part && part !== name) continue;
      tallies.push(...(await suite(args).catch(asFailure)));
    }
    const total = sum(tallies);
    process.stdout.write(`\n${closingLine(total)}\n`);
    return total.failed === 0 ? 0 : 1;
  });
});
