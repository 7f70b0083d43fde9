import { CommanderError } from 'commander';
import { chooseLocale } from './locale.ts';
import { programOf } from './program.ts';
import { faultOf, terminalIn, type Outcome, type Terminal } from './terminal.ts';
import { usageFault } from './usage-fault.ts';

/** The exit status of everything that was refused or could not be done. */
const REFUSED = 2;

/** Runs the command that the arguments name, and gives its exit status. Nothing that goes wrong leaves here unsaid. */
export async function run(argv: readonly string[], env: NodeJS.ProcessEnv): Promise<number> {
  const terminal = terminalIn(chooseLocale(argv, env));
  const json = argv.includes('--json');
  const outcome = await outcomeOf(argv, terminal);
  if (typeof outcome === 'number') return outcome;
  terminal.complain(outcome, json);
  return REFUSED;
}

async function outcomeOf(argv: readonly string[], terminal: Terminal): Promise<Outcome> {
  let outcome: Outcome = 0;
  const program = programOf(terminal, async (command) => {
    outcome = await command();
  });
  try {
    await program.parseAsync([...argv], { from: 'user' });
    return outcome;
  } catch (error) {
    if (error instanceof CommanderError) {
      // Help that nobody asked for: no command was named.
      if (error.code === 'commander.help') return REFUSED;
      return error.exitCode === 0 ? 0 : usageFault(terminal.t, error);
    }
    return bug(error, terminal);
  }
}

function bug(error: unknown, terminal: Terminal): Outcome {
  if (error instanceof Error && process.env['KLUBBA_DEBUG']) process.stderr.write(`${error.stack ?? ''}\n`);
  const what = error instanceof Error ? error.message : String(error);
  return faultOf(terminal, { code: 'internal', params: { what } });
}
