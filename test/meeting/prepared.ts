import { translator } from '../../shared/language/translator.ts';
import type { Body } from '../../shared/meeting/body.ts';
import type { Preparation } from '../../shared/meeting/preparation.ts';
import { proposeAgenda } from '../../shared/meeting/propose-agenda.ts';
import { hashOf } from '../../shared/plan/plan.ts';
import { defaultModel } from '../../shared/scoring/model.ts';
import { parks, roads } from './plans.ts';

const someone = { organisation: '', isViceChair: false, group: '', duty: 'serving', order: null } as const;

/** A nämnd with a chair, a secretary and a substitute. */
export const body: Body = {
  id: 'body',
  name: 'Tekniska nämnden',
  forum: 'board',
  profile: 'board',
  seats: 3,
  place: 'Stadshuset',
  numbering: 'year',
  roster: [
    { ...someone, id: 'sara', name: 'Sara Lind', role: 'chair', group: 'S' },
    { ...someone, id: 'omar', name: 'Omar Haddad', role: 'secretary', duty: 'attending' },
    { ...someone, id: 'eva', name: 'Eva Norén', role: 'member', group: 'M', duty: 'substitute', order: 1 },
  ],
};

/** A meeting of it about two plans, ready to be opened. */
export const preparation: Preparation = {
  bodyId: body.id,
  body: body.name,
  forum: body.forum,
  profile: body.profile,
  seats: body.seats,
  numbering: body.numbering,
  date: '2026-06-01',
  begins: '13:00',
  ends: '15:30',
  place: body.place,
  plans: [hashOf(parks), hashOf(roads)],
  frames: [
    { year: '2027', area: null, amount: 6_000_000 },
    { year: '2027', area: 'parker', amount: 2_000_000 },
    { year: '2028', area: null, amount: null },
  ],
  model: defaultModel,
  agenda: proposeAgenda(translator('sv'), 'board', [], []),
  proposed: proposeAgenda(translator('sv'), 'board', [], []).map(({ id }) => id),
  participants: body.roster,
  present: ['sara', 'omar'],
  firstSection: null,
  note: 'Handlingarna finns hos nämndsekreteraren.',
};
