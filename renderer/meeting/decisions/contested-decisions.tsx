import type { Decision } from '../../../shared/meeting/decisions/state.ts';
import { Banner } from '../../ui/banner.tsx';
import { Button } from '../../ui/button.tsx';
import { announce } from '../../ui/live-announcer.tsx';
import { Panel } from '../../ui/panel.tsx';
import { useFormat, useText } from '../../ui/use-text.ts';
import { perform } from '../meeting-store.ts';
import { DecisionText } from './decision-text.tsx';

/** Decisions that were made apart, side by side, each with the way to settle for it; nothing where there is but one. */
export function ContestedDecisions({
  item,
  decisions,
}: {
  readonly item: string;
  readonly decisions: readonly Decision[];
}) {
  const t = useText();
  const format = useFormat();
  if (decisions.length < 2) return null;
  const settle = async (operation: string): Promise<void> => {
    if (await perform({ type: 'settle-decision', item, operation })) announce(t('decisions.saidSettledFor'));
  };
  return (
    <div className="contested" role="group" aria-label={t('meeting.contested')}>
      <Banner tone="stop" what={t('meeting.contested')} next={t('meeting.contestedNext')} />
      <div className="contested-sides">
        {decisions.map((decision) => (
          <Panel key={decision.by} edge="stop" title={t('decisions.recordedAt', { time: format.time(decision.at) })}>
            <DecisionText decision={decision} />
            <Button onPress={() => void settle(decision.by)}>{t('meeting.settle')}</Button>
          </Panel>
        ))}
      </div>
    </div>
  );
}
