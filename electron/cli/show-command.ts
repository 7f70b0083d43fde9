import { done } from '../../shared/bridge/problem.ts';
import type { Overview, PlanRead } from '../../shared/bridge/shapes.ts';
import type { Machine } from '../machine.ts';
import { MeetingSessions } from '../meeting/sessions.ts';
import { overviewOf } from '../register/overview.ts';
import { readPlan } from '../register/read-plan.ts';
import { findInRegister } from './find-in-register.ts';
import { nameFault } from './name-fault.ts';
import { hasRegister, registerFolder, withMachine } from './open-machine.ts';
import { meetingFacts, meetingText } from './show-meeting.ts';
import { planText } from './show-plan.ts';
import { overviewText } from './show-register.ts';
import { faultOf, type Outcome, type Terminal } from './terminal.ts';

export type ShowOptions = {
  readonly json?: true;
  readonly register?: string;
  readonly against?: string;
  readonly year?: string;
};

const nothing: Overview = { years: [], meetings: [], packages: [] };

/** Shows a register, or one thing in it. Showing never makes a register: one that is missing is shown as empty. */
export async function showCommand(
  terminal: Terminal,
  name: string | undefined,
  options: ShowOptions,
): Promise<Outcome> {
  const { json, register, against, year } = options;
  if (year !== undefined && name !== undefined)
    return { code: 'usage', what: terminal.t('years.cliYearAlone'), next: terminal.t('cli.usageNext') };
  if (year !== undefined) return (await import('./show-year.ts')).showYear(terminal, year, options);
  if (against !== undefined && name === undefined) return missingName(terminal);
  const folder = registerFolder(register);
  if (!hasRegister(folder)) {
    if (name !== undefined) return nameFault(terminal, name, []);
    showOverview(terminal, folder, nothing, json);
    return 0;
  }
  const shown = await withMachine<Outcome>(folder, async (machine) => {
    const overview = overviewOf(machine.rooms);
    if (name !== undefined && against !== undefined)
      return done(await showAgainst(terminal, machine, overview, [against, name], json));
    if (name !== undefined) return done(showOne(terminal, machine, overview, name, json));
    showOverview(terminal, folder, overview, json);
    return done(0);
  });
  return shown.ok ? shown.value : faultOf(terminal, shown.problem);
}

function missingName({ t }: Terminal): Outcome {
  return { code: 'usage', what: t('cli.missingArgument', { name: t('cli.thing') }), next: t('cli.usageNext') };
}

function showOverview(terminal: Terminal, folder: string, overview: Overview, json: true | undefined): void {
  if (json) terminal.print({ register: folder, ...overview });
  else terminal.say(overviewText(terminal, folder, overview));
}

/** What differs between two plan versions, each by its area or the beginning of its hash. */
async function showAgainst(
  terminal: Terminal,
  machine: Machine,
  overview: Overview,
  names: readonly [from: string, to: string],
  json: true | undefined,
): Promise<Outcome> {
  const reads: PlanRead[] = [];
  for (const name of names) {
    const finding = findInRegister(overview, name);
    if ('several' in finding) return nameFault(terminal, name, finding.several);
    const plan = readPlan(machine.rooms, finding.found.id);
    if (!plan.ok) return faultOf(terminal, plan.problem);
    reads.push(plan.value);
  }
  const [from, to] = reads;
  if (from && to) (await import('./show-difference.ts')).showDifference(terminal, from, to, json);
  return 0;
}

function showOne(
  terminal: Terminal,
  machine: Machine,
  overview: Overview,
  name: string,
  json: true | undefined,
): Outcome {
  const finding = findInRegister(overview, name);
  if ('several' in finding) return nameFault(terminal, name, finding.several);
  const { kind, id } = finding.found;
  if (kind === 'plan') {
    const plan = readPlan(machine.rooms, id);
    if (!plan.ok) return faultOf(terminal, plan.problem);
    if (json) terminal.print(plan.value);
    else terminal.say(planText(terminal, plan.value));
    return 0;
  }
  const meeting = kind === 'meeting' ? id : (overview.packages.find((one) => one.id === id)?.meeting ?? '');
  const log = new MeetingSessions(machine).log(meeting);
  const facts = log && meetingFacts(meeting, log, overview.packages);
  if (!log || !facts) return faultOf(terminal, { code: 'meetingUnknown', params: {} });
  if (json) terminal.print(facts);
  else terminal.say(meetingText(terminal, log, facts));
  return 0;
}
