import './decisions.css';
import { servingNow } from '../../../shared/meeting/attendance/queries.ts';
import { motionsOf, nameOf } from '../../../shared/meeting/decisions/queries.ts';
import type { Motion } from '../../../shared/meeting/decisions/state.ts';
import type { MeetingState } from '../../../shared/meeting/state.ts';
import { announce } from '../../ui/live-announcer.tsx';
import { Button } from '../../ui/button.tsx';
import { Chip } from '../../ui/chip.tsx';
import { MenuButton } from '../../ui/menu.tsx';
import { Panel } from '../../ui/panel.tsx';
import { useText } from '../../ui/use-text.ts';
import { openDialog } from '../meeting-dialogs.ts';
import { perform } from '../meeting-store.ts';
import { motionTones } from './motion-words.ts';

export interface OfItemProps {
  readonly item: string;
  readonly state: MeetingState;
}

/** Yrkanden on the item, with who made and joined them. */
export function MotionsPanel({ item, state }: OfItemProps) {
  const t = useText();
  const motions = motionsOf(state, item);
  const isFixed = state.closed !== null;
  return (
    <Panel
      title={t('decisions.motions')}
      aside={
        !isFixed && (
          <Button keys="F" onPress={() => openDialog('motion')}>
            {t('decisions.newMotion')}
          </Button>
        )
      }
    >
      {motions.length === 0 ? (
        <p className="k-second">{t('decisions.noMotions')}</p>
      ) : (
        <ul className="motions">
          {motions.map((motion) => (
            <MotionRow key={motion.id} motion={motion} state={state} isFixed={isFixed} />
          ))}
        </ul>
      )}
    </Panel>
  );
}

interface MotionRowProps {
  readonly motion: Motion;
  readonly state: MeetingState;
  readonly isFixed: boolean;
}

function MotionRow({ motion, state, isFixed }: MotionRowProps) {
  const t = useText();
  const { id, item, kind, clauses, people, isWithdrawn } = motion;
  const [first, ...joined] = people.map((one) => nameOf(state, one));
  const others = servingNow(state, item).filter((one) => !people.includes(one.id));
  const join = async (participant: string, name: string): Promise<void> => {
    if (await perform({ type: 'second-motion', motion: id, participant }))
      announce(t('decisions.saidJoined', { name }));
  };
  const withdraw = async (): Promise<void> => {
    if (await perform({ type: 'withdraw-motion', motion: id })) announce(t('decisions.saidWithdrawn'));
  };
  return (
    <li className="motion" data-withdrawn={isWithdrawn || undefined}>
      <header>
        <Chip tone={isWithdrawn ? 'neutral' : motionTones[kind]}>{t(`decisions.kind_${kind}`)}</Chip>
        {isWithdrawn && <Chip>{t('decisions.withdrawn')}</Chip>}
        <span className="motion-people">
          {first ?? t('decisions.nobodys')}
          {joined.length > 0 && (
            <span className="k-second"> {t('decisions.joinedBy', { names: joined.join(', ') })}</span>
          )}
        </span>
      </header>
      <ul className="clauses">
        {clauses.map((clause, i) => (
          <li key={i}>{clause}</li>
        ))}
      </ul>
      {!isFixed && !isWithdrawn && (
        <div className="motion-actions">
          {others.length > 0 && (
            <MenuButton
              kind="quiet"
              label={t('decisions.join')}
              groups={[
                { actions: others.map((one) => ({ label: one.name, onAction: () => void join(one.id, one.name) })) },
              ]}
            />
          )}
          <Button kind="quiet" onPress={() => void withdraw()}>
            {t('decisions.withdraw')}
          </Button>
        </div>
      )}
    </li>
  );
}
