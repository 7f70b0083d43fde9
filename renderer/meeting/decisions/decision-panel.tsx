import { contradicts, foundIn } from '../../../shared/meeting/decisions/queries.ts';
import { Banner } from '../../ui/banner.tsx';
import { Button } from '../../ui/button.tsx';
import { Panel } from '../../ui/panel.tsx';
import { useText } from '../../ui/use-text.ts';
import { ContestedDecisions } from './contested-decisions.tsx';
import { decideOn } from './decision-store.ts';
import { DecisionText } from './decision-text.tsx';
import type { OfItemProps } from './motions-panel.tsx';

/** What was decided on the item, or that nothing was yet. */
export function DecisionPanel({ item, state }: OfItemProps) {
  const t = useText();
  const decisions = state.items.get(item)?.decisions ?? [];
  const [decided] = decisions;
  const isFixed = state.closed !== null;
  const isFound = decisions.length === 0 && foundIn(state, item) !== null;
  return (
    <div data-decides>
      <Panel
        title={t('meeting.decision')}
        aside={
          !isFixed && (
            <Button keys="B" kind={isFound ? 'primary' : 'plain'} onPress={() => decideOn(item)}>
              {decided ? t('decisions.change') : t('meeting.decide')}
            </Button>
          )
        }
      >
        {!decided && <p className="k-second">{isFound ? t('decisions.toBeRecorded') : t('decisions.undecidedItem')}</p>}
        {decisions.length === 1 && decided && (
          <>
            {contradicts(state, item, decided) && (
              <Banner tone="careful" what={t('decisions.contradicts')} next={t('decisions.contradictsNext')} />
            )}
            <DecisionText decision={decided} />
          </>
        )}
        <ContestedDecisions item={item} decisions={decisions} />
      </Panel>
    </div>
  );
}
