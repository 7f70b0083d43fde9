import { memo, useDeferredValue, useEffect, useRef } from 'react';
import { scoreIn } from '../../shared/meeting/queries.ts';
import { consensusPoints } from '../../shared/meeting/scores/points.ts';
import type { MeetingInitiative, Opening } from '../../shared/meeting/state.ts';
import { Button } from '../ui/button.tsx';
import { NumberField } from '../ui/number-field.tsx';
import { RadioChips } from '../ui/radio-chips.tsx';
import { useFormat, useText } from '../ui/use-text.ts';
import { useShortcut } from '../ui/use-shortcut.ts';
import { focusWhenFree } from '../ui/focus-when-free.ts';
import { focusChosenRow } from './give-focus.ts';
import { perform, showPane, useMeeting, useSome } from './meeting-store.ts';
import { GivenPoints, RoundGoesOn } from './scores/given-points.tsx';
import './scores/scores.css';

/** As many as can be shown side by side to choose from; more are written. */
const mostChips = 10;

type Scored = {
  readonly id: string;
  readonly points: MeetingInitiative['points'];
  readonly score: number | null;
  readonly opening: Opening | null;
  readonly isFixed: boolean;
};

/** The points of an initiative, as soon as the list or the grid that they are given in is painted. */
export function ScorePanel({ initiative: id }: { readonly initiative: string }) {
  const scored = useSome(({ state }): Scored => {
    const found = state.initiatives.get(id);
    return {
      id,
      points: found?.points ?? nothing,
      score: found ? scoreIn(state, found) : null,
      opening: state.opening,
      isFixed: state.closed !== null,
    };
  });
  return <Points {...useDeferredValue(scored)} />;
}

const nothing: Scored['points'] = {};

/** The meeting's own points on each criterion, and what participants gave; the mean is at the top and in the list. */
const Points = memo(function Points({ id, points: own, score, opening, isFixed }: Scored) {
  const t = useText();
  const format = useFormat();
  const panel = useRef<HTMLDivElement>(null);
  const isWriting = useMeeting((view) => view.isWriting && view.pane === 'scores');
  useEffect(() => {
    if (!isWriting) return;
    focusWhenFree(() => panel.current?.querySelector<HTMLElement>('input:checked, input'));
    showPane('scores');
  }, [isWriting]);
  useShortcut('Escape', focusChosenRow, { within: panel });
  if (!opening) return null;
  const { criteria, maximum } = opening.model;
  const options = Array.from({ length: maximum + 1 }, (_, points) => ({ id: String(points), label: String(points) }));
  return (
    <div ref={panel} className="meeting-scores">
      <p className="meeting-mean">
        <span className="k-second">{t('meeting.mean', { maximum })}</span>
        <strong className="k-figure">{format.score(score)}</strong>
      </p>
      <RoundGoesOn />
      {criteria.map(({ id: criterion, name, weight }) => {
        const points = consensusPoints({ points: own }, criterion);
        const give = (given: number | null): void =>
          void perform({ type: 'score', initiative: id, criterion, points: given });
        const label = weight === 1 ? name : t('meeting.weighted', { name, weight });
        return (
          <div key={criterion}>
            <div className="meeting-criterion">
              {maximum > mostChips ? (
                <NumberField
                  label={label}
                  value={points}
                  onChange={give}
                  minValue={0}
                  maxValue={maximum}
                  isDisabled={isFixed}
                />
              ) : (
                <RadioChips
                  label={label}
                  options={options}
                  value={points === null ? null : String(points)}
                  isDisabled={isFixed}
                  onChange={(chosen) => give(Number(chosen))}
                />
              )}
              {points !== null && !isFixed && (
                <Button kind="quiet" onPress={() => give(null)}>
                  {t('meeting.clearPoints')}
                </Button>
              )}
            </div>
            <GivenPoints initiative={id} criterion={criterion} />
          </div>
        );
      })}
    </div>
  );
});
