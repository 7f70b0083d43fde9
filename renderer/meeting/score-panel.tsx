import { useEffect, useRef } from 'react';
import { scoreIn } from '../../shared/meeting/queries.ts';
import { Button } from '../ui/button.tsx';
import { RadioChips } from '../ui/radio-chips.tsx';
import { useFormat, useText } from '../ui/use-text.ts';
import { useShortcut } from '../ui/use-shortcut.ts';
import { focusWhenFree } from '../ui/focus-when-free.ts';
import { focusChosenRow } from './give-focus.ts';
import { perform, showPane, useSome } from './meeting-store.ts';

/** Points on each criterion, in consensus; the mean is at the top and in the list. */
export function ScorePanel({ initiative: id }: { readonly initiative: string }) {
  const t = useText();
  const format = useFormat();
  const { state, isWriting } = useSome((view) => ({
    state: view.state,
    isWriting: view.isWriting && view.pane === 'scores',
  }));
  const initiative = state.initiatives.get(id);
  const panel = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!isWriting) return;
    focusWhenFree(() => panel.current?.querySelector<HTMLElement>('input:checked, input'));
    showPane('scores');
  }, [isWriting]);
  useShortcut('Escape', focusChosenRow, { within: panel });
  const { opening } = state;
  if (!opening || !initiative) return null;
  const { criteria, maximum } = opening.model;
  const options = Array.from({ length: maximum + 1 }, (_, points) => ({ id: String(points), label: String(points) }));
  return (
    <div ref={panel} className="meeting-scores">
      <p className="meeting-mean">
        <span className="k-second">{t('meeting.mean', { maximum })}</span>
        <strong className="k-figure">{format.score(scoreIn(state, initiative))}</strong>
      </p>
      {criteria.map(({ id: criterion, name, weight }) => {
        const points = initiative.points[criterion]?.value ?? null;
        return (
          <div key={criterion} className="meeting-criterion">
            <RadioChips
              label={weight === 1 ? name : t('meeting.weighted', { name, weight })}
              options={options}
              value={points === null ? null : String(points)}
              isDisabled={state.closed !== null}
              onChange={(chosen) => void perform({ type: 'score', initiative: id, criterion, points: Number(chosen) })}
            />
            {points !== null && state.closed === null && (
              <Button
                kind="quiet"
                onPress={() => void perform({ type: 'score', initiative: id, criterion, points: null })}
              >
                {t('meeting.clearPoints')}
              </Button>
            )}
          </div>
        );
      })}
    </div>
  );
}
