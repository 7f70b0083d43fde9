import { basename, dirname, resolve } from 'node:path';
import { done, failed, type Result } from '../../shared/bridge/problem.ts';
import { sha256Hex } from '../../shared/plan/canonical-json.ts';
import type { Machine } from '../machine.ts';
import { MeetingSessions } from '../meeting/sessions.ts';
import { minutesPdf } from '../minutes.ts';
import { overviewOf } from '../register/overview.ts';
import { findInRegister, type Found } from './find-in-register.ts';
import { nameFault } from './name-fault.ts';
import { hasRegister, registerFolder, withMachine } from './open-machine.ts';
import { faultOf, type Outcome, type Terminal } from './terminal.ts';
import { writeFiles } from './write-files.ts';

export type MinutesOptions = { readonly out: string; readonly json?: true; readonly register?: string };

type Printed = {
  readonly bytes: Uint8Array;
  readonly pages: number;
  readonly replaced: readonly string[];
  readonly draft: boolean;
  readonly meeting: string;
};

/** Writes a meeting's minutes as PDF/A; a draft, which says so, until the meeting is closed. */
export async function minutesCommand(
  terminal: Terminal,
  name: string,
  { out, json, register }: MinutesOptions,
): Promise<Outcome> {
  const folder = registerFolder(register);
  if (!hasRegister(folder)) return nameFault(terminal, name, []);
  const printed = await withMachine(folder, (machine) => printMinutes(machine, name));
  if (!printed.ok) return faultOf(terminal, printed.problem);
  if ('several' in printed.value) return nameFault(terminal, name, printed.value.several);
  const { bytes, ...about } = printed.value;
  const path = resolve(out);
  const written = await writeFiles(dirname(path), new Map([[basename(path), bytes]]));
  if (!written.ok) return faultOf(terminal, written.problem);
  if (json) terminal.print({ file: path, sha256: sha256Hex(bytes), ...about });
  else
    terminal.say(
      terminal.t(about.draft ? 'cli.draftWritten' : 'cli.minutesWritten', { file: path, pages: about.pages }),
    );
  return 0;
}

async function printMinutes(
  machine: Machine,
  name: string,
): Promise<Result<Printed | { readonly several: readonly Found[] }>> {
  const { meetings } = overviewOf(machine.rooms);
  const finding = findInRegister({ years: [], meetings, packages: [] }, name);
  if ('several' in finding) return done(finding);
  const { id } = finding.found;
  const log = new MeetingSessions(machine).log(id);
  if (!log) return failed('meetingUnknown');
  const pdf = await minutesPdf(id, log, machine.now());
  if (!pdf.ok) return pdf;
  const { bytes, pages, replaced } = pdf.value;
  return done({ bytes, pages, replaced, draft: log.state.closed === null, meeting: id });
}
