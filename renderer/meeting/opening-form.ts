import { nextSection } from '../../shared/bridge/next-section.ts';
import type { Overview, PlanSummary } from '../../shared/bridge/shapes.ts';
import { translator } from '../../shared/language/translator.ts';
import type { OpeningCommand } from '../../shared/meeting/commands.ts';
import { asParticipant } from '../../shared/meeting/attendance/evolve.ts';
import type { Participant, Role } from '../../shared/meeting/attendance/facts.ts';
import type { Forum } from '../../shared/meeting/opened.ts';
import { standardAgenda } from '../../shared/meeting/standard-agenda.ts';
import { defaultModel } from '../../shared/scoring/model.ts';

/** What is asked for before a meeting opens. */
export type OpeningForm = {
  readonly forum: Forum;
  readonly body: string;
  readonly date: string;
  readonly place: string;
  readonly firstSection: number;
  readonly chair: string;
  readonly secretary: string;
  readonly approver: string;
  /** One a line: `Namn, organisation`. */
  readonly members: string;
  /** Kronor for the budget year; null sets none. */
  readonly frame: number | null;
};

/** The name that a body goes by until someone names it otherwise. Bodies have Swedish names in any language. */
export function bodyOf(forum: Forum, area: string): string {
  const name = translator('sv')(`forum.${forum}`);
  return forum === 'executive' ? name : `${name} ${area}`;
}

/** The form with a part changed; another body or another year has §§ of its own. */
export function changed(form: OpeningForm, part: Partial<OpeningForm>, overview: Overview | null): OpeningForm {
  const next = { ...form, ...part };
  if (part.body === undefined && part.date === undefined) return next;
  return { ...next, firstSection: nextSection(overview?.meetings ?? [], next.body, next.date) };
}

/** The form that one begins with: a prioriteringsforum today. */
export function newForm(overview: Overview | null, area: string, secretary: string): OpeningForm {
  const date = new Date().toLocaleDateString('sv-SE');
  const body = bodyOf('prioritisation', area);
  const firstSection = nextSection(overview?.meetings ?? [], body, date);
  const people = { chair: '', secretary, approver: '', members: '' };
  return { forum: 'prioritisation', body, date, place: '', firstSection, frame: null, ...people };
}

/** The form as a meeting opens on it. */
export function openingOf(form: OpeningForm, plan: PlanSummary, newId: () => string): OpeningCommand {
  const person = (line: string, role: Role): Participant[] => {
    const [name = '', ...organisation] = line.split(',').map((part) => part.trim());
    return name === '' ? [] : [asParticipant({ id: newId(), name, role, organisation: organisation.join(', ') })];
  };
  const participants = [
    ...person(form.chair, 'chair'),
    ...person(form.secretary, 'secretary'),
    ...person(form.approver, 'approver'),
    ...form.members.split('\n').flatMap((line) => person(line, 'member')),
  ];
  return {
    forum: form.forum,
    body: form.body.trim(),
    profile: form.forum === 'board' || form.forum === 'executive' ? 'board' : 'forum',
    date: form.date,
    place: form.place.trim(),
    plans: [plan.hash],
    agenda: standardAgenda(translator('sv')),
    firstSection: form.firstSection,
    participants,
    present: participants.map(({ id }) => id),
    seats: null,
    frames: [],
    model: defaultModel,
  };
}
