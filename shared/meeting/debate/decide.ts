import type { z } from 'zod';
import { made, refuse, type Decided, type Deciders } from '../parts.ts';
import { stands } from '../recorded.ts';
import type { OpenState } from '../state.ts';
import type { debateCommands } from './commands.ts';
import { waiting } from './speakers.ts';
import { missingOf } from './subject.ts';

export type DebateCommand = z.infer<(typeof debateCommands)[number]>;

export const debateDeciders: Deciders<DebateCommand['type']> = {
  'record-statement': (state, { type: _, ...content }) => {
    if (!state.initiatives.has(content.initiative))
      return refuse({ reason: 'initiative-unknown', id: content.initiative });
    if (state.statements.has(content.statement)) return refuse({ reason: 'statement-exists', id: content.statement });
    return made({ type: 'statement.recorded.1', ...content });
  },
  state: (state, { type: _, ...content }) => {
    const missing = missingOf(state, content);
    if (missing) return refuse(missing);
    if (state.statements.has(content.statement)) return refuse({ reason: 'statement-exists', id: content.statement });
    return made({ type: 'statement.recorded.2', ...content });
  },
  'withdraw-statement': (state, { statement }) =>
    state.statements.has(statement)
      ? made({ type: 'statement.withdrawn.1', statement })
      : refuse({ reason: 'statement-unknown', id: statement }),
  'request-speech': (state, { type: _, ...content }) => {
    const { speech, item, participant, kind } = content;
    if (!state.participants.has(participant)) return refuse({ reason: 'participant-unknown', id: participant });
    if (item !== null && !state.items.has(item)) return refuse({ reason: 'item-unknown', id: item });
    if (state.speeches.has(speech)) return refuse({ reason: 'speech-exists', id: speech });
    const asked = waiting(state, item).some((one) => one.participant === participant && one.kind === kind);
    if (asked) return refuse({ reason: 'speech-waiting', name: nameOf(state, participant) });
    return allowed(state, participant, item) ?? made({ type: 'speech.requested.1', ...content });
  },
  'withdraw-speech': (state, { speech: id }) => {
    const speech = state.speeches.get(id);
    if (!speech) return refuse({ reason: 'speech-unknown', id });
    if (speech.begunAt !== null) return refuse({ reason: 'speech-begun', name: nameOf(state, speech.participant) });
    return speech.isWithdrawn ? made() : made({ type: 'speech.withdrawn.1', speech: id });
  },
  'begin-speech': (state, { speech: id }) => {
    const speech = state.speeches.get(id);
    if (!speech || speech.isWithdrawn) return refuse({ reason: 'speech-unknown', id });
    if (state.floor === id) return made();
    if (speech.begunAt !== null) return refuse({ reason: 'speech-begun', name: nameOf(state, speech.participant) });
    return allowed(state, speech.participant, speech.item) ?? made({ type: 'speech.begun.1', speech: id });
  },
  'end-speech': (state, { speech: id }) => {
    if (!state.speeches.has(id)) return refuse({ reason: 'speech-unknown', id });
    return state.floor === id ? made({ type: 'speech.ended.1', speech: id }) : made();
  },
  'limit-speech': (state, { seconds }) => {
    const known = state.speechLimit;
    const same = known ? stands(known, seconds) : seconds === null;
    return same ? made() : made({ type: 'speech.limited.1', seconds });
  },
};

/** Why somebody may not speak on an item: not here, or out of it for jäv; null where they may. */
function allowed(state: OpenState, participant: string, item: string | null): Decided | null {
  const name = nameOf(state, participant);
  if (!state.participants.get(participant)?.present) return refuse({ reason: 'speaker-absent', name });
  const recused = item === null ? [] : (state.recusals.get(item) ?? []);
  const isOut = recused.some((one) => one.participant === participant);
  return isOut ? refuse({ reason: 'speaker-recused', name }) : null;
}

function nameOf(state: OpenState, participant: string): string {
  return state.participants.get(participant)?.participant.name ?? participant;
}
