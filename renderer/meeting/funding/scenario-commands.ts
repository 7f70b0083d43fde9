import { translator } from '../../../shared/language/translator.ts';
import type { FundingRule, Scenario } from '../../../shared/meeting/funding/facts.ts';
import { fundedIn } from '../../../shared/meeting/funding/funded-in.ts';
import { framesIn } from '../../../shared/meeting/funding/frame-in.ts';
import { announce } from '../../ui/live-announcer.tsx';
import { usePreferences } from '../../ui/preferences.ts';
import { lookAtItem } from '../item/item-at-hand.ts';
import { openDialog } from '../meeting-dialogs.ts';
import { perform, useMeeting } from '../meeting-store.ts';
import { ask, draftScenario, useFunding } from './funding-store.ts';

const text = () => translator(usePreferences.getState().locale);

/** Saves who gets money under a name, with the frames as they are; under an id that is there it takes its place. */
export async function saveScenario(
  id: string | null,
  name: string,
  rule: FundingRule,
  funded: readonly string[],
): Promise<boolean> {
  const { state } = useMeeting.getState();
  const before = id === null ? null : (state.scenarios.get(id)?.value ?? null);
  const scenario: Scenario = {
    id: id ?? crypto.randomUUID(),
    name,
    rule,
    funded: [...funded],
    frames: framesIn(state),
    note: before?.note ?? '',
  };
  const taken = await perform({ type: 'save-scenario', scenario });
  if (taken) announce(text()('funding.saidSaved', { name, count: funded.length }));
  return taken;
}

/** Gives a scenario another name. */
export async function renameScenario(scenario: Scenario, name: string): Promise<boolean> {
  const taken = await perform({ type: 'save-scenario', scenario: { ...scenario, name } });
  if (taken) announce(text()('funding.saidRenamed', { name }));
  return taken;
}

/** Takes a scenario away; Ctrl+Z brings it back. */
export async function removeScenario({ id, name }: Scenario): Promise<void> {
  if (await perform({ type: 'remove-scenario', scenario: id })) announce(text()('funding.saidRemoved', { name }));
}

/** From now on the scenario decides; the decision on the item is opened, with its words as a suggestion. */
export async function adoptScenario({ id, name }: Scenario, item: string): Promise<boolean> {
  const taken = await perform({ type: 'adopt-scenario', scenario: id, item });
  if (!taken) return false;
  announce(text()('funding.saidAdopted', { name }));
  lookAtItem(item);
  openDialog('decision');
  return true;
}

/** The list and its cut-line decide again. */
export async function leaveScenario(): Promise<void> {
  const { state } = useMeeting.getState();
  const item = state.adopted?.value.item ?? null;
  if (await perform({ type: 'adopt-scenario', scenario: null, item })) announce(text()('funding.saidLeft'));
}

/** Asks under which name what gets money as the meeting stands is to be saved. */
export function saveList(): void {
  const { state } = useMeeting.getState();
  const { rule, funded } = fundedIn(state);
  ask({ to: 'save', id: null, name: '', rule, funded: [...funded] });
}

/** Begins a scenario that is ticked by hand, from what gets money as the meeting stands. */
export function beginByHand(): void {
  const { state, meeting } = useMeeting.getState();
  if (meeting === null) return;
  draftScenario({ meeting, id: null, name: '', funded: fundedIn(state).funded });
  announce(text()('funding.saidTicking'));
}

/** Shows every rule beside the scenarios, or hides them. */
export function toggleRules(): void {
  const { comparesRules } = useFunding.getState();
  useFunding.setState({ comparesRules: !comparesRules });
  announce(text()(comparesRules ? 'funding.saidRulesHidden' : 'funding.saidRulesShown'));
}
