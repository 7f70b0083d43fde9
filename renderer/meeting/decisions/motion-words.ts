import type { Translate } from '../../../shared/language/translator.ts';
import { nameOf } from '../../../shared/meeting/decisions/queries.ts';
import type { Motion, Sides } from '../../../shared/meeting/decisions/state.ts';
import type { MeetingState } from '../../../shared/meeting/state.ts';
import type { Tone } from '../../ui/tone.ts';

export const motionTones: Readonly<Record<Motion['kind'], Tone>> = {
  proposal: 'good',
  rejection: 'stop',
  counter: 'neutral',
  addition: 'neutral',
  referBack: 'careful',
  table: 'careful',
};

/** A motion in few words: whose it is and what it asks for. */
export function motionLabel(state: MeetingState, t: Translate, id: string | null): string {
  const motion = state.motions.get(id ?? '');
  if (!motion) return '';
  const [first] = motion.people;
  if (first === undefined && motion.kind === 'proposal') return t('decisions.nobodys');
  const kind = t(`decisions.kind_${motion.kind}`);
  return first === undefined ? kind : t('decisions.motionOf', { kind, name: nameOf(state, first) });
}

/** The same with its att-satser, where the name alone tells too little. */
export function motionInFull(state: MeetingState, t: Translate, id: string | null): string {
  const motion = state.motions.get(id ?? '');
  return motion ? `${motionLabel(state, t, id)}: ${motion.clauses.join('; ')}` : '';
}

/** What yes and no are for, in words. */
export function sideLabels(state: MeetingState, t: Translate, { yes, no }: Sides): { yes: string; no: string } {
  return {
    yes: yes === null ? t('decisions.decideToday') : motionLabel(state, t, yes),
    no: no === null ? t('decisions.rejectIt') : motionLabel(state, t, no),
  };
}
