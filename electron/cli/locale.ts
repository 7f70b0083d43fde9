import type { Locale } from '../../shared/language/locale.ts';

/**
 * The language to speak: `--lang sv|en` where it is given, else what POSIX says of messages (LC_ALL before LC_MESSAGES
 * before LANG), else Swedish.
 */
export function chooseLocale(argv: readonly string[], env: NodeJS.ProcessEnv): Locale {
  const named = langOption(argv) ?? [env['LC_ALL'], env['LC_MESSAGES'], env['LANG']].find(Boolean) ?? '';
  return /^en([^a-z]|$)/i.test(named) ? 'en' : 'sv';
}

// Read before everything else, since help and errors are spoken in it too.
function langOption(argv: readonly string[]): string | undefined {
  const own = argv.includes('--') ? argv.slice(0, argv.indexOf('--')) : argv;
  const at = own.lastIndexOf('--lang');
  const joined = own.findLast((one) => one.startsWith('--lang='));
  return joined?.slice('--lang='.length) ?? (at < 0 ? undefined : own[at + 1]);
}
