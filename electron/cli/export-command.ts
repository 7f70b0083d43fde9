import { basename, dirname, resolve } from 'node:path';
import { done, failed, type Result } from '../../shared/bridge/problem.ts';
import { sha256Hex } from '../../shared/plan/canonical-json.ts';
import type { Machine } from '../machine.ts';
import { MeetingSessions } from '../meeting/sessions.ts';
import { meetingFileOf } from '../meeting/write-meeting-file.ts';
import { overviewOf } from '../register/overview.ts';
import { findInRegister, type Found } from './find-in-register.ts';
import { nameFault } from './name-fault.ts';
import { hasRegister, registerFolder, withMachine } from './open-machine.ts';
import { faultOf, type Outcome, type Terminal } from './terminal.ts';
import { writeFiles } from './write-files.ts';

export type ExportOptions = { readonly json?: true; readonly register?: string };

type Exported = { readonly meeting: string; readonly bytes: Uint8Array; readonly operations: number };

/** Writes a meeting's plans and log to a file that `klubba merge` or another Klubba takes in. */
export async function exportCommand(
  terminal: Terminal,
  name: string,
  file: string,
  { json, register }: ExportOptions,
): Promise<Outcome> {
  const folder = registerFolder(register);
  if (!hasRegister(folder)) return nameFault(terminal, name, []);
  const exported = await withMachine(folder, (machine) => exportMeeting(machine, name));
  if (!exported.ok) return faultOf(terminal, exported.problem);
  if ('several' in exported.value) return nameFault(terminal, name, exported.value.several);
  const { meeting, bytes, operations } = exported.value;
  const path = resolve(file);
  const written = await writeFiles(dirname(path), new Map([[basename(path), bytes]]));
  if (!written.ok) return faultOf(terminal, written.problem);
  if (json) terminal.print({ file: path, sha256: sha256Hex(bytes), meeting, operations });
  else terminal.say(terminal.t('joining.cliExported', { file: path, operations }));
  return 0;
}

function exportMeeting(machine: Machine, name: string): Result<Exported | { readonly several: readonly Found[] }> {
  const { meetings } = overviewOf(machine.rooms);
  const finding = findInRegister({ years: [], meetings, packages: [] }, name);
  if ('several' in finding) return done(finding);
  const { id } = finding.found;
  const log = new MeetingSessions(machine).log(id);
  if (!log) return failed('meetingUnknown');
  return done({ meeting: id, bytes: meetingFileOf(id, log), operations: log.log.size });
}
