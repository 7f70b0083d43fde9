import type { FrameEntry, fundingFacts } from '../../../shared/meeting/funding/facts.ts';
import { itemIn, type Describers, type Telling } from './describer.ts';

/** So many frames are told one by one; of more, how many. */
const TOLD = 6;

export const describeFunding: Describers<keyof typeof fundingFacts> = {
  'frame.set.1': ({ year, amount }, { t, format }) =>
    amount === null ? t('minutes.frameTaken', { year }) : t('minutes.frameSet', { year, amount: format.tkr(amount) }),
  'frames.set.1': ({ frames }, telling) => {
    const told = frames.slice(0, TOLD).map((frame) => frameTold(frame, telling));
    const left = frames.length - told.length;
    if (left > 0) told.push(telling.t('funding.andMore', { count: left }));
    return telling.t('funding.framesSet', { count: frames.length, frames: told.join(', ') });
  },
  'scenario.saved.1': ({ scenario: { name, funded } }, { t }) =>
    t('funding.scenarioSaved', { name, count: funded.length }),
  'scenario.removed.1': ({ scenario }, { state, t }) => {
    const known = state.scenarios.get(scenario);
    return known ? t('funding.scenarioRemovedNamed', { name: known.value.name }) : t('funding.scenarioRemoved');
  },
  'scenario.adopted.1': ({ scenario, item }, telling) => {
    const { t } = telling;
    if (scenario === null) return t('funding.scenarioLeft');
    return t('funding.scenarioAdopted', { name: scenario.name, item: item === null ? '–' : itemIn(telling, item) });
  },
};

function frameTold({ year, area, amount }: FrameEntry, { state, t, format }: Telling): string {
  if (area === null)
    return amount === null
      ? t('funding.noFrameOfYear', { year })
      : t('funding.frameOfYear', { year, amount: format.tkr(amount) });
  const name = state.areas.get(area) ?? area;
  return amount === null
    ? t('funding.noFrameOfArea', { area: name, year })
    : t('funding.frameOfArea', { area: name, year, amount: format.tkr(amount) });
}
