import type { HelpConfiguration } from 'commander';
import type { Translate } from '../../shared/language/translator.ts';

/** Help in the reader's language: commander's own words are English and stand in fixed places. */
export function helpIn(t: Translate): HelpConfiguration {
  const titles: Readonly<Record<string, string>> = {
    'Usage:': t('cli.usageTitle'),
    'Arguments:': t('cli.argumentsTitle'),
    'Options:': t('cli.optionsTitle'),
    'Global Options:': t('cli.globalOptionsTitle'),
    'Commands:': t('cli.commandsTitle'),
  };
  return {
    showGlobalOptions: true,
    styleTitle: (title) => titles[title] ?? title,
    commandUsage: (command) => {
      const path = [command.parent?.name(), command.name()].filter(Boolean).join(' ');
      const given = command.registeredArguments.map((one) => (one.required ? `<${one.name()}>` : `[${one.name()}]`));
      const commands = command.commands.length > 0 ? [`<${t('cli.command')}>`] : [];
      const required = command.options.flatMap(({ mandatory, flags }) => (mandatory ? [flags] : []));
      return [path, ...commands, ...given, ...required, `[${t('cli.optionsWord')}]`].join(' ');
    },
    subcommandTerm: (command) =>
      [
        command.name(),
        ...command.registeredArguments.map((one) => (one.required ? `<${one.name()}>` : `[${one.name()}]`)),
      ].join(' '),
    optionDescription: ({ description }) => description,
    argumentDescription: ({ description }) => description,
  };
}
