import type { z } from 'zod';
import { isSamePerson } from './correct.ts';
import { isPaused, recusalOf } from './queries.ts';
import type { FactOf } from '../facts.ts';
import { made, refuse, type Decided, type Deciders } from '../parts.ts';
import type { OpenState } from '../state.ts';
import type { attendanceCommands } from './commands.ts';

export type AttendanceCommand = z.infer<(typeof attendanceCommands)[number]>;

export const attendanceDeciders: Deciders<AttendanceCommand['type']> = {
  'add-participant': (state, { participant }) =>
    state.participants.has(participant.id)
      ? refuse({ reason: 'participant-exists', id: participant.id })
      : made({ type: 'participant.added.1', participant }),
  'enter-participant': (state, { participant }) =>
    state.participants.has(participant.id)
      ? refuse({ reason: 'participant-exists', id: participant.id })
      : made({ type: 'participant.added.2', participant }),
  'correct-participant': (state, { participant }) => {
    const presence = state.participants.get(participant.id);
    if (!presence) return refuse({ reason: 'participant-unknown', id: participant.id });
    const isSaid = isSamePerson(presence.participant, participant) && !presence.corrected?.rivals.length;
    return isSaid ? made() : made({ type: 'participant.corrected.1', participant });
  },
  'set-present': (state, { participant, present }) => {
    const presence = state.participants.get(participant);
    if (!presence) return refuse({ reason: 'participant-unknown', id: participant });
    if (presence.present === present) return made();
    const change = { type: present ? 'participant.arrived.1' : 'participant.left.1', participant } as const;
    return made(...ending(state, participant, present, null), change);
  },
  'set-present-at': (state, { type: _, present, ...change }) => {
    const presence = state.participants.get(change.participant);
    if (!presence) return refuse({ reason: 'participant-unknown', id: change.participant });
    const replaced = presence.changes.find(({ by }) => by === change.replaces);
    if (change.replaces !== null && !replaced) return refuse({ reason: 'change-unknown' });
    if (replaced?.at === change.time && replaced.present === present) return made();
    const isLast = change.time >= (presence.changes.findLast((one) => one !== replaced)?.at ?? '');
    const ended = isLast ? ending(state, change.participant, present, change.time) : [];
    return made(...ended, { type: present ? 'participant.arrived.2' : 'participant.left.2', ...change });
  },
  'strike-presence': (state, { participant, change }) => {
    const presence = state.participants.get(participant);
    if (!presence) return refuse({ reason: 'participant-unknown', id: participant });
    return presence.changes.some(({ by }) => by === change)
      ? made({ type: 'presence.struck.1', participant, change })
      : refuse({ reason: 'change-unknown' });
  },
  'step-in': (state, { type: _, ...entered }) =>
    whyNotServe(state, entered) ??
    (serves(state, entered) ? made() : made({ type: 'substitute.entered.1', ...entered })),
  'step-out': (state, { type: _, ...ended }) => {
    const { substitute, item } = ended;
    const presence = state.participants.get(substitute);
    if (!presence) return refuse({ reason: 'participant-unknown', id: substitute });
    const isServing =
      item === null
        ? presence.servesFor !== null
        : state.recusals.get(item)?.some((one) => one.standIn?.value === substitute) === true;
    return isServing ? made({ type: 'substitute.ended.1', ...ended }) : made();
  },
  'declare-recusal': (state, { type: _, substitute, ...recusal }) => {
    const { item, participant, reason } = recusal;
    if (!state.items.has(item)) return refuse({ reason: 'item-unknown', id: item });
    if (!state.participants.has(participant)) return refuse({ reason: 'participant-unknown', id: participant });
    const known = recusalOf(state, item, participant);
    const isSaid = known?.reason === reason && known.rivals.length === 0;
    const declared = isSaid ? [] : [{ type: 'recusal.declared.1', ...recusal } as const];
    if (substitute === null) return made(...declared);
    const entered = { substitute, for: participant, item, time: null };
    const unable = whyNotServe(state, entered, true);
    if (unable || serves(state, entered)) return unable ?? made(...declared);
    return made(...declared, { type: 'substitute.entered.1', ...entered });
  },
  'end-recusal': (state, { item, participant }) =>
    recusalOf(state, item, participant)
      ? made({ type: 'recusal.ended.1', item, participant })
      : refuse({ reason: 'recusal-unknown' }),
  'choose-approvers': (state, { type: _, ...chosen }) => {
    const unknown = chosen.approvers.find((id) => !state.participants.has(id));
    if (unknown !== undefined) return refuse({ reason: 'participant-unknown', id: unknown });
    const before = state.approvers;
    const isSame =
      before?.rivals.length === 0 &&
      before.value.when === chosen.when &&
      before.value.approvers.join('\n') === chosen.approvers.join('\n');
    return isSame ? made() : made({ type: 'approver.chosen.1', ...chosen });
  },
  pause: (state, { reason }) => (isPaused(state) ? made() : made({ type: 'meeting.paused.1', reason })),
  resume: (state) => (isPaused(state) ? made({ type: 'meeting.resumed.1' }) : made()),
};

type Entered = Omit<FactOf<'substitute.entered.1'>, 'type'>;

/** Who comes back takes the seat again; a substitute who leaves serves no more. */
function ending(
  state: OpenState,
  participant: string,
  present: boolean,
  time: string | null,
): FactOf<'substitute.ended.1'>[] {
  const presence = state.participants.get(participant);
  const substitute = present ? (presence?.standIn?.value ?? null) : presence?.servesFor ? participant : null;
  return substitute === null ? [] : [{ type: 'substitute.ended.1', substitute, item: null, time }];
}

/** Why a substitute can't serve for someone: is none, is not there, serves already, or the seat is not empty. */
function whyNotServe(
  state: OpenState,
  { substitute: id, for: member, item }: Entered,
  isDeclared = false,
): Decided | null {
  const substitute = state.participants.get(id);
  const seat = state.participants.get(member);
  if (!substitute) return refuse({ reason: 'participant-unknown', id });
  if (!seat) return refuse({ reason: 'participant-unknown', id: member });
  const { name } = substitute.participant;
  if (substitute.participant.duty !== 'substitute') return refuse({ reason: 'not-substitute', name });
  if (!substitute.present) return refuse({ reason: 'substitute-away', name });
  const recusals = item === null ? [] : (state.recusals.get(item) ?? []);
  const isElsewhere =
    (substitute.servesFor !== null && (item !== null || substitute.servesFor !== member)) ||
    recusals.some((one) => one.standIn?.value === id && one.participant !== member);
  const isOut = id === member || recusals.some(({ participant }) => participant === id);
  if (isElsewhere || isOut) return refuse({ reason: 'substitute-busy', name });
  if (seat.participant.duty === 'attending') return refuse({ reason: 'seat-taken', name: seat.participant.name });
  const isEmpty =
    item === null
      ? seat.participant.duty === 'serving' && !seat.present
      : isDeclared || recusals.some(({ participant }) => participant === member);
  return isEmpty ? null : refuse({ reason: 'seat-taken', name: seat.participant.name });
}

/** Whether it is so already, and nobody says otherwise. */
function serves(state: OpenState, { substitute, for: member, item }: Entered): boolean {
  const standIn = item === null ? state.participants.get(member)?.standIn : recusalOf(state, item, member)?.standIn;
  return standIn?.value === substitute && standIn.rivals.length === 0;
}
