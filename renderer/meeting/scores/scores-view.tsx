import './scores.css';
import { EyeOff, ListChecks } from 'lucide-react';
import { useMemo } from 'react';
import { openRound } from '../../../shared/meeting/scores/points.ts';
import { Button } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { MenuButton } from '../../ui/menu.tsx';
import { Select } from '../../ui/select.tsx';
import { useText } from '../../ui/use-text.ts';
import { rankingOf } from '../../../shared/meeting/scores/ranking.ts';
import { useSome } from '../meeting-store.ts';
import { focusCell } from './focus-cell.ts';
import { RoundPanel } from './round-panel.tsx';
import { beginRound, orderBy } from './score-commands.ts';
import { ScoreGrid } from './score-grid.tsx';
import { keyOf, modeIn, modesOf, titleOf } from './score-modes.ts';
import { saveScoreSheets } from './save-score-sheets.ts';
import { showMode, useScores } from './scores-store.ts';

/** The meeting's points: whose they are is chosen above, and everything is entered in the grid. */
export function ScoresView() {
  const t = useText();
  const asked = useScores((view) => view.mode);
  const { meeting, opening, participants, count, isFixed, round } = useSome(({ meeting: id, state }) => ({
    meeting: id,
    opening: state.opening,
    participants: state.participants,
    count: rankingOf(state).ids.length,
    isFixed: state.closed !== null,
    round: openRound(state)?.id ?? null,
  }));
  const [modes, mode] = useMemo(() => {
    const state = { opening, participants };
    const options = modesOf(state).map((one) => ({ id: keyOf(one), label: titleOf(t, state, one), mode: one }));
    return [options, modeIn(state, asked)] as const;
  }, [asked, opening, participants, t]);
  if (count === 0) return <EmptyState icon={ListChecks} title={t('scores.emptyTitle')} text={t('scores.emptyText')} />;
  return (
    <div className="scores">
      <div className="scores-tools">
        <Select
          label={t('scores.whose')}
          options={modes}
          value={keyOf(mode)}
          onChange={(key) => showMode(modes.find(({ id }) => id === key)?.mode ?? mode)}
        />
        <MenuButton
          label={t('scores.order')}
          groups={[
            {
              actions: (['score', 'scorePerKrona', 'priority'] as const).map((rule) => ({
                label: t(`scores.by_${rule}`),
                isDisabled: isFixed,
                onAction: () => void orderBy(rule),
              })),
            },
          ]}
        />
        {round === null && (
          <Button icon={EyeOff} isDisabled={isFixed} onPress={() => void beginRound().then(focusCell)}>
            {t('scores.beginRound')}
          </Button>
        )}
        <Button kind="quiet" isDisabled={meeting === null} onPress={() => void saveScoreSheets()}>
          {t('scores.sheets')}
        </Button>
      </div>
      {round !== null && <RoundPanel round={round} />}
      <ScoreGrid key={keyOf(mode)} />
      <p className="scores-hint k-second">{t('scores.hint')}</p>
    </div>
  );
}
