// What the set-up tells people. Always on stderr: stdout belongs to the command that was asked for.

const locale = process.env.LC_ALL || process.env.LC_MESSAGES || process.env.LANG || '';
const swedish = locale.toLowerCase().startsWith('sv');

/**
 * One sentence in the user's language.
 * @param {string} sv
 * @param {string} en
 */
export const words = (sv, en) => (swedish ? sv : en);

/**
 * Says one thing on stderr.
 * @param {string} sv
 * @param {string} en
 */
export function say(sv, en) {
  process.stderr.write(`klubba: ${words(sv, en)}\n`);
}

/** What a person has to mend, with the sentence to show; anything else that is thrown is a bug. */
export class Stop extends Error {
  /**
   * @param {string} sv
   * @param {string} en
   */
  constructor(sv, en) {
    super(words(sv, en));
    this.name = 'Stop';
  }
}

/**
 * Runs a script's main function; a Stop becomes one clear line and exit status 1.
 * @param {() => Promise<number | void>} main gives the exit status, 0 when it gives none
 */
export async function runScript(main) {
  try {
    process.exitCode = (await main()) ?? 0;
  } catch (error) {
    const text = error instanceof Stop ? error.message : error instanceof Error ? error.stack : String(error);
    process.stderr.write(`klubba: ${text}\n`);
    process.exitCode = 1;
  }
}
