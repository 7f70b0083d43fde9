import type { Format } from '../../../shared/language/format.ts';
import type { Translate } from '../../../shared/language/translator.ts';
import { rankingOf } from '../../../shared/meeting/scores/ranking.ts';
import type { MeetingState } from '../../../shared/meeting/state.ts';
import type { AutomaticRule } from '../../../shared/scoring/funding-rules.ts';
import type { Limit, Obstacle } from '../../../shared/scoring/problem.ts';
import type { Change } from '../../../shared/scoring/why-not.ts';

type Telling = { readonly state: MeetingState; readonly t: Translate; readonly format: Format };

/** Why an initiative gets no money, as a sentence. */
export function obstacleTold(obstacle: Obstacle, rule: AutomaticRule, id: string, telling: Telling): string {
  const { t, format } = telling;
  switch (obstacle.why) {
    case 'frame': {
      const frames = obstacle.lacks.map(({ frame, short }) =>
        t('funding.lacks', { frame: frameTold(frame, telling), amount: format.tkr(short) }),
      );
      const others = obstacle.together.filter((one) => one !== id);
      const lacking = listTold(frames, telling);
      return others.length === 0
        ? t(rule === 'optimum' ? 'funding.whyBeside' : 'funding.whyFrame', { frames: lacking })
        : t('funding.whyFrameTogether', {
            frames: lacking,
            others: listTold(
              others.map((one) => titleOf(one, telling)),
              telling,
            ),
          });
    }
    case 'closed': {
      const place = rankingOf(telling.state).ids.indexOf(obstacle.by) + 1;
      return t('funding.whyClosed', {
        frame: frameTold(obstacle.frame, telling),
        place,
        title: titleOf(obstacle.by, telling),
      });
    }
    case 'needs':
      return t('funding.whyNeeds', { title: titleOf(obstacle.needs, telling) });
    case 'excluded':
      return t('funding.whyExcluded', { title: titleOf(obstacle.by, telling) });
    case 'worth':
      return t('funding.whyWorth');
    default:
      return obstacle satisfies never;
  }
}

/** A change that would give money, as a sentence. */
export function changeTold(change: Change, telling: Telling): string {
  const { t, format } = telling;
  switch (change.how) {
    case 'raise': {
      const raises = change.raises.map(({ frame, by }) =>
        t('funding.raiseBy', { frame: frameTold(frame, telling), amount: format.tkr(by) }),
      );
      return t('funding.changeRaise', { raises: listTold(raises, telling) });
    }
    case 'lower': {
      const costs = change.costs.map(({ year, by }) => t('funding.lowerBy', { year, amount: format.tkr(by) }));
      return t('funding.changeLower', { costs: listTold(costs, telling) });
    }
    case 'up':
      return t('funding.changeUp', { places: change.places, to: change.to });
    case 'points':
      return change.from === null
        ? t('funding.changePointsFromNone', { to: change.to })
        : t('funding.changePoints', { from: change.from, to: change.to });
    case 'without':
      return t('funding.changeWithout', { title: titleOf(change.other, telling) });
    default:
      return change satisfies never;
  }
}

function frameTold({ year, area }: Limit, { state, t }: Telling): string {
  return area === null
    ? t('funding.theFrame', { year })
    : t('funding.theFrameOf', { area: state.areas.get(area) ?? area, year });
}

function titleOf(id: string, { state }: Telling): string {
  return state.initiatives.get(id)?.title ?? id;
}

function listTold(parts: readonly string[], { t }: Telling): string {
  const [last = '', ...rest] = parts.toReversed();
  return rest.length === 0 ? last : t('funding.listed', { rest: rest.toReversed().join(', '), last });
}
