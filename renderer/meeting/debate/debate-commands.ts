import type { Speech } from '../../../shared/meeting/debate/state.ts';
import { speakersOf } from '../../../shared/meeting/debate/speakers.ts';
import { translator } from '../../../shared/language/translator.ts';
import { announce } from '../../ui/live-announcer.tsx';
import { usePreferences } from '../../ui/preferences.ts';
import { perform, useMeeting } from '../meeting-store.ts';

const text = () => translator(usePreferences.getState().locale);

function nameOf(participant: string): string {
  return useMeeting.getState().state.participants.get(participant)?.participant.name ?? '';
}

/** Puts somebody on the speakers' list, and tells those who listen at which place. True where it was done. */
export async function requestFloor(item: string | null, participant: string, kind: Speech['kind']): Promise<boolean> {
  const speech = crypto.randomUUID();
  const done = perform({ type: 'request-speech', speech, item, participant, kind });
  const { next } = speakersOf(useMeeting.getState().state, item);
  const place = next.findIndex(({ id }) => id === speech) + 1;
  if (place > 0) announce(text()('debate.saidListed', { name: nameOf(participant), place }));
  return done;
}

/** Gives somebody the floor, and tells those who listen. */
export async function giveFloor(speech: Speech): Promise<void> {
  if (await perform({ type: 'begin-speech', speech: speech.id }))
    announce(text()('debate.saidFloor', { name: nameOf(speech.participant) }));
}

/** The next who is here has the floor; where nobody waits, whoever has it has spoken. */
export async function giveFloorToNext(item: string | null): Promise<void> {
  const { state } = useMeeting.getState();
  const { next } = speakersOf(state, item);
  const first = next.find(({ participant }) => state.participants.get(participant)?.present);
  if (first) await giveFloor(first);
  else if (state.floor !== null) await endSpeech(state.floor);
}

/** Whoever has the floor has it no more. */
export async function endSpeech(speech: string): Promise<void> {
  if (await perform({ type: 'end-speech', speech })) announce(text()('debate.saidEnded'));
}
