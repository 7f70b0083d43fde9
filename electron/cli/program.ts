import { Command, Option } from 'commander';
import about from '../../package.json?raw';
import { locales } from '../../shared/language/locale.ts';
import type { DemoOptions } from './demo/demo-command.ts';
import { helpIn } from './help.ts';
import type { ExportOptions } from './export-command.ts';
import type { FindingsOptions } from './findings-command.ts';
import type { ImportOptions } from './import-command.ts';
import type { MergeOptions } from './merge-command.ts';
import type { MinutesOptions } from './minutes-command.ts';
import type { ReceiveOptions } from './receive-command.ts';
import type { SearchOptions } from './search-command.ts';
import type { ShowOptions } from './show-command.ts';
import type { Outcome, Terminal } from './terminal.ts';
import type { VerifyOptions } from './verify-command.ts';

/** Takes a command that was asked for. */
type Take = (command: () => Promise<Outcome>) => Promise<void>;

/** Every command with its arguments. What a command needs is loaded when it is asked for, not before. */
export function programOf(terminal: Terminal, take: Take): Command {
  const { t } = terminal;
  const file = `<${t('cli.file')}>`;
  const packageFile = `<${t('cli.packageFile')}>`;
  const register = `--register <${t('cli.folder')}>`;
  const { version } = JSON.parse(about) as { readonly version: string };
  const program = new Command('klubba')
    .description(t('cli.about'))
    .version(version, '-V, --version', t('cli.versionAbout'))
    .addOption(new Option('--lang <sv|en>', t('cli.langAbout')).choices(locales))
    .helpOption('-h, --help', t('cli.helpAbout'))
    .helpCommand(`help [${t('cli.command')}]`, t('cli.helpAbout'))
    .configureHelp(helpIn(t))
    .configureOutput({ outputError: () => {} })
    .exitOverride()
    .addHelpText('after', `\n${t('cli.afterHelp')}`);

  program
    .command('import')
    .description(t('cli.importAbout'))
    .argument(`<${t('cli.file')}...>`, t('cli.importFile'))
    .option('--accept', t('cli.accept'))
    .option('--older', t('compare.older'))
    .option(register, t('cli.importRegister'))
    .option(
      `--map <${t('cli.columnRole')}>`,
      t('cli.importMap'),
      (said: string, all: readonly string[]) => [...all, said],
      [],
    )
    .option('--json', t('cli.json'))
    .action((paths: string[], options: ImportOptions) =>
      take(async () => (await import('./import-command.ts')).importDocuments(terminal, paths, options)),
    );
  program
    .command('show')
    .description(t('cli.showAbout'))
    .argument(`[${t('cli.thing')}]`, t('cli.showThing'))
    .option(`--against <${t('cli.thing')}>`, t('compare.against'))
    .option(`--year <${t('review.cliNumber')}>`, t('years.cliYear'))
    .option(register, t('cli.register'))
    .option('--json', t('cli.json'))
    .action((thing: string | undefined, options: ShowOptions) =>
      take(async () => (await import('./show-command.ts')).showCommand(terminal, thing, options)),
    );
  program
    .command('findings')
    .description(t('review.cliAbout'))
    .argument(`[${t('cli.file')}]`, t('review.cliFile'))
    .option(`--year <${t('review.cliNumber')}>`, t('review.cliYear'))
    .option(`--pdf <${t('cli.file')}>`, t('review.cliPdf'))
    .option(`--csv <${t('cli.file')}>`, t('review.cliCsv'))
    .option(register, t('cli.register'))
    .option('--json', t('cli.json'))
    .action((path: string | undefined, options: FindingsOptions) =>
      take(async () => (await import('./findings-command.ts')).findingsCommand(terminal, path, options)),
    );
  program
    .command('search')
    .description(t('search.cliAbout'))
    .argument(`<${t('search.cliWords')}...>`, t('search.cliWordsAbout'))
    .option(`--year <${t('search.cliYearName')}>`, t('search.cliYear'))
    .option(`--limit <${t('search.cliNumber')}>`, t('search.cliLimit'), '20')
    .option('--rebuild', t('search.cliRebuild'))
    .option(register, t('cli.register'))
    .option('--json', t('cli.json'))
    .addHelpText('after', `\n${t('search.cliAfter')}`)
    .action((words: string[], options: SearchOptions) =>
      take(async () => (await import('./search-command.ts')).searchCommand(terminal, words, options)),
    );
  program
    .command('minutes')
    .description(t('cli.minutesAbout'))
    .argument(`<${t('cli.meeting')}>`, t('cli.minutesMeeting'))
    .requiredOption(`--out <${t('cli.pdfFile')}>`, t('cli.minutesOut'))
    .option(register, t('cli.register'))
    .option('--json', t('cli.json'))
    .action((meeting: string, options: MinutesOptions) =>
      take(async () => (await import('./minutes-command.ts')).minutesCommand(terminal, meeting, options)),
    );
  program
    .command('export')
    .description(t('joining.cliExportAbout'))
    .argument(`<${t('cli.meeting')}>`, t('cli.minutesMeeting'))
    .argument(file, t('joining.cliExportFile'))
    .option(register, t('cli.register'))
    .option('--json', t('cli.json'))
    .action((meeting: string, path: string, options: ExportOptions) =>
      take(async () => (await import('./export-command.ts')).exportCommand(terminal, meeting, path, options)),
    );
  program
    .command('merge')
    .description(t('joining.cliMergeAbout'))
    .argument(file, t('joining.cliMergeFile'))
    .option(register, t('cli.register'))
    .option('--json', t('cli.json'))
    .action((path: string, options: MergeOptions) =>
      take(async () => (await import('./merge-command.ts')).mergeCommand(terminal, path, options)),
    );
  program
    .command('verify')
    .description(t('cli.verifyAbout'))
    .argument(packageFile, t('cli.verifyPackage'))
    .option(`--ca <${t('cli.pemFile')}>`, t('cli.verifyCa'))
    .option(register, t('cli.verifyRegister'))
    .option('--json', t('cli.json'))
    .addHelpText('after', `\n${t('cli.afterVerify')}`)
    .action((path: string, options: VerifyOptions) =>
      take(async () => (await import('./verify-command.ts')).verifyCommand(terminal, path, options)),
    );
  program
    .command('receive')
    .description(t('cli.receiveAbout'))
    .argument(packageFile, t('cli.receivePackage'))
    .option(register, t('cli.register'))
    .option('--json', t('cli.json'))
    .action((path: string, options: ReceiveOptions) =>
      take(async () => (await import('./receive-command.ts')).receiveCommand(terminal, path, options)),
    );
  program
    .command('demo')
    .description(t('cli.demoAbout'))
    .requiredOption(`--out <${t('cli.folder')}>`, t('cli.demoOut'))
    .option(`--from ${file}`, t('cli.demoFrom'))
    .option(register, t('cli.demoRegister'))
    .option('--json', t('cli.json'))
    .addHelpText('after', `\n${t('cli.afterDemo')}`)
    .action((options: DemoOptions) =>
      take(async () => (await import('./demo/demo-command.ts')).demoCommand(terminal, options)),
    );
  return program;
}
