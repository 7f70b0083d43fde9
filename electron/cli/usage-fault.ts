import type { CommanderError } from 'commander';
import type { Translate } from '../../shared/language/translator.ts';
import type { Fault } from './terminal.ts';

/** Arguments that no command takes, in the reader's words; commander's own are English. */
export function usageFault(t: Translate, { code, message }: CommanderError): Fault {
  const name = /'(.*?)'/s.exec(message)?.[1] ?? '';
  const meant = /\(Did you mean (?:one of )?(.*)\?\)/.exec(message)?.[1];
  const next = meant === undefined ? t('cli.usageNext') : t('cli.usageMeant', { names: meant });
  const fault = (what: string): Fault => ({ code: 'usage', what, next });
  switch (code) {
    case 'commander.unknownCommand':
      return fault(t('cli.unknownCommand', { name }));
    case 'commander.unknownOption':
      return fault(t('cli.unknownOption', { name }));
    case 'commander.missingArgument':
      return fault(t('cli.missingArgument', { name }));
    case 'commander.optionMissingArgument':
      return fault(t('cli.optionMissingArgument', { name }));
    case 'commander.missingMandatoryOptionValue':
      return fault(t('cli.optionMissing', { name }));
    case 'commander.excessArguments':
      return fault(t('cli.excessArguments', { given: /: ([^:]*)\.$/s.exec(message)?.[1] ?? '' }));
    case 'commander.invalidArgument':
      return fault(t('cli.invalidArgument', { name, given: /argument '(.*?)' is invalid/s.exec(message)?.[1] ?? '' }));
    default:
      return fault(message);
  }
}
