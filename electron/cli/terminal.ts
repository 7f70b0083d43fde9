import { describeProblem } from '../../shared/bridge/describe-problem.ts';
import type { Problem } from '../../shared/bridge/problem.ts';
import { formatter, type Format } from '../../shared/language/format.ts';
import type { Locale } from '../../shared/language/locale.ts';
import { translator, type Translate } from '../../shared/language/translator.ts';

/** What stopped a command: its code for programs, what happened and what to do next for people. */
export type Fault = { readonly code: string; readonly what: string; readonly next: string };

/** What a command came to: its exit status, or what stopped it. */
export type Outcome = number | Fault;

/** Where a command speaks, in the reader's language. */
export type Terminal = {
  readonly locale: Locale;
  readonly t: Translate;
  readonly format: Format;
  /** A line, or several, for people, on stdout. */
  say(text: string): void;
  /** One object for programs, on stdout. */
  print(value: unknown): void;
  /** What stopped the command, on stderr; as an object on stdout too where programs read. */
  complain(fault: Fault, json: boolean): void;
};

export function terminalIn(locale: Locale): Terminal {
  const print = (value: unknown): void => {
    const text = JSON.stringify(value, null, process.stdout.isTTY ? 2 : 0);
    process.stdout.write(`${text.replace(/[\u007f-\u009f]/g, escaped)}\n`);
  };
  return {
    locale,
    t: translator(locale),
    // Made when it is first used: it takes longer than all else that a command needs to start.
    get format() {
      return formatter(locale, 'wide');
    },
    say: (text) => void process.stdout.write(`${harmless(text)}\n`),
    print,
    complain: ({ code, what, next }, json) => {
      process.stderr.write(harmless(`klubba: ${what}\n${next}\n`));
      if (json) print({ error: { code, message: `${what} ${next}` } });
    },
  };
}

/** A problem of the machine's, in the reader's words. */
export function faultOf({ t }: Terminal, problem: Problem): Fault {
  return { code: problem.code, ...describeProblem(t, problem) };
}

/** Documents' words may hold what moves a terminal's cursor or turns its writing about; none of it is shown. */
export function harmless(text: string): string {
  return text.replace(/(?!\n)\p{Cc}|[\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, '');
}

function escaped(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
