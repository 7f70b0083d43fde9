import type { Ground } from '../../../shared/bridge/prepare-contract.ts';
import type { Overview, PlanSummary } from '../../../shared/bridge/shapes.ts';
import { translator } from '../../../shared/language/translator.ts';
import type { Role } from '../../../shared/meeting/attendance/facts.ts';
import type { Body } from '../../../shared/meeting/body.ts';
import type { Forum, Profile } from '../../../shared/meeting/opened.ts';
import type { Called, Preparation } from '../../../shared/meeting/preparation.ts';
import type { PlanAtHand } from '../../../shared/meeting/preparation-warnings.ts';
import { followProposal, proposeAgenda } from '../../../shared/meeting/propose-agenda.ts';
import { defaultModel } from '../../../shared/scoring/model.ts';

/** The name that a body goes by until someone names it otherwise. Bodies have Swedish names in any language. */
export function bodyOf(forum: Forum, areas: readonly string[]): string {
  const name = translator('sv')(`forum.${forum}`);
  return forum === 'executive' || areas.length !== 1 ? name : `${name} ${areas[0]}`;
}

/** The profile that a kind of body usually meets by. */
export function profileOf(forum: Forum): Profile {
  return forum === 'board' || forum === 'executive' ? 'board' : 'forum';
}

/** Someone whose name nobody has written yet. */
export function someone(role: Role, name = ''): Called {
  const duty = role === 'secretary' || role === 'other' ? 'attending' : 'serving';
  const id = crypto.randomUUID();
  return { id, name, role, isViceChair: false, organisation: '', group: '', duty, order: null };
}

/** What one begins with: a prioriteringsforum today, with room for chair, secretary and approver. */
export function newPreparation(overview: Overview | null, plan: string | null, secretary: string): Preparation {
  const chosen = plan === null ? [] : plansOf(overview).filter(({ hash }) => hash === plan);
  const participants = [someone('chair'), someone('secretary', secretary), someone('approver')];
  const begun: Preparation = {
    bodyId: null,
    body: bodyOf(
      'prioritisation',
      chosen.map(({ area }) => area),
    ),
    forum: 'prioritisation',
    profile: 'forum',
    seats: null,
    numbering: 'year',
    date: new Date().toLocaleDateString('sv-SE'),
    begins: '',
    ends: '',
    place: '',
    plans: chosen.map(({ hash }) => hash),
    frames: [],
    model: defaultModel,
    agenda: [],
    proposed: [],
    participants,
    present: participants.map(({ id }) => id),
    firstSection: null,
    note: '',
  };
  return followed(begun, overview, null);
}

/** Every plan version of the register. */
export function plansOf(overview: Overview | null): readonly PlanSummary[] {
  return overview?.years.flatMap(({ plans }) => plans) ?? [];
}

/** The chosen plans, in the order that they were chosen. */
export function chosenPlans({ plans }: Preparation, overview: Overview | null): readonly PlanSummary[] {
  const known = plansOf(overview);
  return plans.flatMap((hash) => known.find((one) => one.hash === hash) ?? []);
}

/** The plans of a preparation as `warningsOf` asks for them. */
export function plansAtHand(preparation: Preparation, overview: Overview | null): PlanAtHand[] {
  const running = overview?.meetings.filter(({ closedAt }) => closedAt === null) ?? [];
  return chosenPlans(preparation, overview).map(({ hash, area, areaId, newest }) => ({
    hash,
    area,
    areaId,
    newest,
    metBy: running.filter(({ plans }) => plans.includes(hash)).map(({ body }) => body),
  }));
}

/** The preparation with an agenda that follows what is proposed now, and no frames of areas or years that are not in it. */
export function followed(preparation: Preparation, overview: Overview | null, ground: Ground | null): Preparation {
  const plans = chosenPlans(preparation, overview);
  const carried = ground ? ground.carried : null;
  const proposal = proposeAgenda(translator('sv'), preparation.forum, plans, carried ?? []);
  // Before it is known what was carried over, what had been proposed of it stays.
  const kept = carried === null ? preparation.agenda.filter((item) => item.carried !== null) : [];
  const at = proposal.findIndex(({ id }) => id === 'settled') + 1;
  const whole = [...proposal.slice(0, at), ...kept, ...proposal.slice(at)];
  const known = carried === null ? preparation.proposed.filter((id) => id.startsWith('carried-')) : [];
  const next = followProposal(preparation, whole);
  const years = new Set(plans.flatMap(({ period }) => period.map(String)));
  const areas = new Set(plans.map(({ areaId }) => areaId));
  // A plan that is not in the overview yet says nothing of its years.
  const isKnown = overview !== null && plans.length === preparation.plans.length;
  const frames = preparation.frames.filter(
    ({ year, area }) => !isKnown || (years.has(year) && (area === null || areas.has(area))),
  );
  return { ...preparation, frames, agenda: next.agenda, proposed: [...new Set([...next.proposed, ...known])] };
}

/** The preparation for a body of the register: how it meets, and who belongs to it. */
export function forBody(preparation: Preparation, body: Body): Preparation {
  const participants = body.roster.length > 0 ? body.roster.map((one) => ({ ...one })) : preparation.participants;
  return {
    ...preparation,
    bodyId: body.id,
    body: body.name,
    forum: body.forum,
    profile: body.profile,
    seats: body.seats,
    numbering: body.numbering,
    place: body.place === '' ? preparation.place : body.place,
    participants,
    present: body.roster.length > 0 ? expectedOf(participants) : preparation.present,
    firstSection: null,
  };
}

/** Who is expected when the meeting opens: all but those who only step in. */
export function expectedOf(people: readonly Called[]): string[] {
  return people.filter(({ duty }) => duty !== 'substitute').map(({ id }) => id);
}
