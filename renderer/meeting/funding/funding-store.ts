import { create } from 'zustand';
import type { FundingRule, Scenario } from '../../../shared/meeting/funding/facts.ts';

/** A scenario that is being ticked by hand; `id` of one that is changed, null for a new one. */
export type ScenarioDraft = {
  readonly meeting: string;
  readonly id: string | null;
  readonly name: string;
  readonly funded: ReadonlySet<string>;
};

/** What is to be saved under a name that is asked for, or which scenario is to be adopted, renamed or removed. */
export type Asked =
  | {
      readonly to: 'save';
      readonly id: string | null;
      readonly name: string;
      readonly rule: FundingRule;
      readonly funded: readonly string[];
    }
  | { readonly to: 'rename'; readonly scenario: Scenario }
  | { readonly to: 'adopt'; readonly scenario: Scenario };

export type FundingView = {
  readonly comparesRules: boolean;
  readonly onlyDifferences: boolean;
  readonly draft: ScenarioDraft | null;
  readonly asked: Asked | null;
};

/** How the scenarios are looked at; survives going to the list and back. */
export const useFunding = create<FundingView>()(() => ({
  comparesRules: false,
  onlyDifferences: false,
  draft: null,
  asked: null,
}));

export function ask(asked: Asked | null): void {
  useFunding.setState({ asked });
}

export function draftScenario(draft: ScenarioDraft | null): void {
  useFunding.setState({ draft });
}

/** Ticks an initiative of the draft, or takes the tick away. */
export function tick(id: string, isFunded: boolean): void {
  useFunding.setState(({ draft }) => {
    if (!draft) return {};
    const funded = new Set(draft.funded);
    if (isFunded) funded.add(id);
    else funded.delete(id);
    return { draft: { ...draft, funded } };
  });
}
