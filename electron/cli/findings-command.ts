import { basename, dirname, resolve } from 'node:path';
import { done, type Result } from '../../shared/bridge/problem.ts';
import { compileReport, type Report } from '../../shared/review/report.ts';
import { overviewOf } from '../register/overview.ts';
import { reportFile, reportOfYear } from '../review/report.ts';
import { ReviewSessions } from '../review/sessions.ts';
import { findingsText, jsonOf } from './findings-text.ts';
import { mapSheets } from './map-sheets.ts';
import { hasRegister, registerFolder, withMachine } from './open-machine.ts';
import { readInOwnProcess } from './read-in-own-process.ts';
import { faultOf, type Fault, type Outcome, type Terminal } from './terminal.ts';
import { writeFiles } from './write-files.ts';

export type FindingsOptions = {
  readonly json?: true;
  readonly year?: string;
  readonly pdf?: string;
  readonly csv?: string;
  readonly register?: string;
};

/**
 * The findings of a document, or of the register's documents of a year with what was answered: for people, as the object
 * `klubba-findings/1`, and as the findings report where that is asked for. Changes nothing.
 */
export async function findingsCommand(
  terminal: Terminal,
  path: string | undefined,
  options: FindingsOptions,
): Promise<Outcome> {
  const compiled = path === undefined ? await ofRegister(terminal, options) : await ofFile(terminal, path, options);
  if ('what' in compiled) return compiled;
  const { json } = options;
  const written: string[] = [];
  const now = new Date();
  for (const format of ['pdf', 'csv'] as const) {
    const out = options[format];
    if (out === undefined) continue;
    const { bytes } = await reportFile(compiled, format, terminal.locale, now);
    const file = resolve(out);
    const saved = await writeFiles(dirname(file), new Map([[basename(file), bytes]]));
    if (!saved.ok) return faultOf(terminal, saved.problem);
    written.push(file);
  }
  if (json) terminal.print({ ...jsonOf(compiled), written });
  else terminal.say(findingsText(terminal, compiled, written));
  return 0;
}

async function ofFile(terminal: Terminal, path: string, { year, register }: FindingsOptions): Promise<Report | Fault> {
  const { t } = terminal;
  const option = year !== undefined ? '--year' : register !== undefined ? '--register' : null;
  if (option !== null)
    return { code: 'usage', what: t('review.cliNotBoth', { option }), next: t('review.cliNotBothNext') };
  const whole = await readInOwnProcess(path);
  if (!whole.ok) return faultOf(terminal, whole.problem);
  const read = await mapSheets(whole.value, [], undefined);
  if (!read.ok) return faultOf(terminal, read.problem);
  const { result, text } = read.value;
  const { name, sha256 } = result.source;
  const planned = result.budget?.year ?? result.plans[0]?.period[0] ?? null;
  return compileReport([{ name, sha256, receivedAt: null, text, import: result }], planned);
}

async function ofRegister(terminal: Terminal, { year, register }: FindingsOptions): Promise<Report | Fault> {
  const { t } = terminal;
  if (year !== undefined && !/^(19|2\d)\d\d$/.test(year))
    return { code: 'usage', what: t('review.cliYearWrong', { given: year }), next: t('review.cliYearWrongNext') };
  const folder = registerFolder(register);
  if (!hasRegister(folder))
    return { code: 'unknown', what: t('review.cliNoRegister', { name: folder }), next: t('review.cliNoRegisterNext') };
  const compiled = await withMachine(folder, (machine): Result<Report | Fault> => {
    const years = overviewOf(machine.rooms).years.map((one) => one.year);
    const asked = year === undefined ? Math.max(...years) : Number(year);
    if (!years.includes(asked)) {
      const what = t('review.cliNoYear', { year: year ?? '' });
      return done({ code: 'unknown', what, next: t('review.cliNoYearNext') });
    }
    return done(reportOfYear(machine.rooms, new ReviewSessions(machine).log(asked).state, asked));
  });
  return compiled.ok ? compiled.value : faultOf(terminal, compiled.problem);
}
