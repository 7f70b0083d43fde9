import type { Translate } from '../../shared/language/translator.ts';
import type { MeetingView } from './meeting-store.ts';

type Known = Pick<MeetingView, 'state' | 'log'>;

/**
 * What an initiative is called by its number in running text: `nr 3`, and `HR 3` where plans of several areas meet, for
 * each of them counts from 1. One that is not there is called by its id.
 */
export function numberIn(t: Translate, { state, log }: Known, id: string): string {
  const initiative = state.initiatives.get(id);
  if (!initiative) return id;
  const { number, plan } = initiative;
  const area = state.planAreas.size > 1 ? log?.versions.get(plan)?.plan.area : undefined;
  return area === undefined ? t('meeting.numberInText', { number }) : t('meeting.numberOfArea', { area, number });
}

/** The same said in the row of `beside`: its own plan goes without saying. */
export function numberBeside(t: Translate, known: Known, id: string, beside: string): string {
  const { initiatives } = known.state;
  const other = initiatives.get(id);
  return other && other.plan === initiatives.get(beside)?.plan
    ? t('meeting.numberInText', { number: other.number })
    : numberIn(t, known, id);
}

/** The same where it stands first: `Nr 3`, `HR 3`. */
export function numberFirst(t: Translate, known: Known, id: string): string {
  const said = numberIn(t, known, id);
  return said.charAt(0).toLocaleUpperCase() + said.slice(1);
}
