import type { StatementDraft } from '../../../shared/bridge/debate-contract.ts';
import { translator } from '../../../shared/language/translator.ts';
import { announce } from '../../ui/live-announcer.tsx';
import { usePreferences } from '../../ui/preferences.ts';
import { notify } from '../../shell/notice-store.ts';
import { perform, useMeeting } from '../meeting-store.ts';
import type { Subject } from './subject.ts';

/**
 * Records what was written; one that stands in place of another takes that back. What was begun and left empty is left
 * out; words that are sent to nobody are asked about first. True where it was recorded.
 */
export async function saveStatement(subject: Subject, draft: StatementDraft): Promise<boolean> {
  const t = translator(usePreferences.getState().locale);
  const passedOn = draft.passedOn
    .map(({ to, text }) => ({ to: to.trim(), text: text.trim() }))
    .filter(({ to, text }) => to !== '' || text !== '');
  if (passedOn.some(({ to, text }) => to === '' || text === '')) {
    notify({ tone: 'careful', what: t('debate.halfPassedOn'), next: t('debate.halfPassedOnNext') });
    return false;
  }
  const { replaces, conditions, from, text, kind, outcome } = draft;
  const held = conditions.map((one) => one.trim()).filter((one) => one !== '');
  const said = { kind, outcome, from: from.trim(), text: text.trim(), conditions: held, passedOn };
  const isThere = replaces !== null && useMeeting.getState().state.statements.has(replaces);
  if (isThere && !(await perform({ type: 'withdraw-statement', statement: replaces }))) return false;
  const isSaved = await perform({ type: 'state', statement: crypto.randomUUID(), ...subject, ...said });
  if (isSaved) announce(t('debate.saidSaved'));
  return isSaved;
}
