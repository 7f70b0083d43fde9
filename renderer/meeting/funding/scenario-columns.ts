import type { Translate } from '../../../shared/language/translator.ts';
import { fundedIn } from '../../../shared/meeting/funding/funded-in.ts';
import type { FrameEntry, FundingRule } from '../../../shared/meeting/funding/facts.ts';
import { framesIn } from '../../../shared/meeting/funding/frame-in.ts';
import { framesUse, type FramesUse } from '../../../shared/meeting/funding/frames-use.ts';
import type { MeetingInitiative, MeetingState } from '../../../shared/meeting/state.ts';
import { automaticRules } from '../../../shared/scoring/funding-rules.ts';
import type { ScenarioDraft } from './funding-store.ts';
import type { RuleSets } from './use-rule-sets.ts';

/** One way to give out the money, beside others: as the meeting stands, by a rule, a saved scenario, or one in the making. */
export type ScenarioColumn = {
  readonly id: string;
  readonly is: 'now' | 'rule' | 'scenario' | 'draft';
  readonly title: string;
  readonly rule: FundingRule;
  /** Null while it is being worked out, or where it could not be. */
  readonly funded: ReadonlySet<string> | null;
  readonly use: FramesUse | null;
  readonly isAdopted: boolean;
  /** False where the solver ran out of time before it was sure. */
  readonly isProven: boolean;
};

/** What is compared, from left to right. */
export function columnsOf(
  state: MeetingState,
  rules: RuleSets | null,
  draft: ScenarioDraft | null,
  t: Translate,
): readonly ScenarioColumn[] {
  const plain = { isAdopted: false, isProven: true };
  const used = (funded: ReadonlySet<string> | null, frames?: readonly FrameEntry[]) =>
    funded && framesUse(frames ? withFrames(state, frames) : state, funded);
  const now = fundedIn(state);
  const adopted = state.adopted?.value.scenario?.id ?? null;
  return [
    {
      ...plain,
      id: 'now',
      is: 'now',
      title: t('funding.asItStands'),
      rule: now.rule,
      funded: now.funded,
      use: used(now.funded),
    },
    ...(rules === null
      ? []
      : automaticRules.map((rule): ScenarioColumn => {
          const funded = rules[rule]?.funded ?? null;
          const isProven = rules[rule]?.isProven ?? true;
          return {
            ...plain,
            isProven,
            id: `rule ${rule}`,
            is: 'rule',
            title: t(`funding.rule_${rule}`),
            rule,
            funded,
            use: used(funded),
          };
        })),
    ...[...state.scenarios.values()].map(({ value }): ScenarioColumn => {
      const funded = standing(state, value.funded);
      return {
        ...plain,
        id: `scenario ${value.id}`,
        is: 'scenario',
        title: value.name,
        rule: value.rule,
        funded,
        use: used(funded, value.frames),
        isAdopted: value.id === adopted,
      };
    }),
    ...(draft === null
      ? []
      : [
          {
            ...plain,
            id: 'draft',
            is: 'draft' as const,
            title: draft.name || t('funding.draft'),
            rule: 'hand' as const,
            funded: draft.funded,
            use: used(draft.funded),
          },
        ]),
  ];
}

/** Whether the columns that are worked out give an initiative different answers. */
export function differs(columns: readonly ScenarioColumn[], { id }: Pick<MeetingInitiative, 'id'>): boolean {
  const answers = new Set(columns.flatMap(({ funded }) => (funded ? [funded.has(id)] : [])));
  return answers.size > 1;
}

/** The frames that any column is measured against: over all first, then areas; each for the years of the period. */
export function frameRowsOf(
  columns: readonly ScenarioColumn[],
): readonly { readonly area: string | null; readonly name: string; readonly year: string }[] {
  const years = columns.flatMap(({ use }) => use?.years.map(({ year }) => year) ?? []);
  const areas = new Map(columns.flatMap(({ use }) => use?.areas.map(({ area, name }) => [area, name] as const) ?? []));
  const rows = [...new Set(years)].map((year) => ({ area: null, name: '', year }));
  const framed = (area: string, year: string) =>
    columns.some(({ use }) =>
      use?.areas.some(
        (one) => one.area === area && one.years.some((other) => other.year === year && other.frame !== null),
      ),
    );
  return [
    ...rows,
    ...[...areas].flatMap(([area, name]) =>
      rows.flatMap(({ year }) => (framed(area, year) ? [{ area, name, year }] : [])),
    ),
  ];
}

/** The meeting's frames replaced by a scenario's own: what it was saved under. */
function withFrames(state: MeetingState, frames: readonly FrameEntry[]): MeetingState {
  const recorded = (amount: number | null) => ({ value: amount, by: '', rivals: [] });
  return {
    ...state,
    frames: new Map(frames.flatMap(({ year, area, amount }) => (area === null ? [[year, recorded(amount)]] : []))),
    areaFrames: new Map(
      frames.flatMap(({ year, area, amount }) => (area === null ? [] : [[`${area} ${year}`, recorded(amount)]])),
    ),
  };
}

function standing(state: MeetingState, ids: readonly string[]): ReadonlySet<string> {
  return new Set(ids.filter((id) => state.initiatives.get(id)?.standing.is === 'standing'));
}

/** The frames that a scenario saved now is measured against later. */
export function framesNow(state: MeetingState): FrameEntry[] {
  return framesIn(state);
}
