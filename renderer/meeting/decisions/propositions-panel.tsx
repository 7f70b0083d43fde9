import { ArrowDown, ArrowUp } from 'lucide-react';
import { useState } from 'react';
import { proposeSteps, type Putting } from '../../../shared/meeting/decisions/propositions.ts';
import { motionsOf, openVote, puttingsOf, unputMotions } from '../../../shared/meeting/decisions/queries.ts';
import type { Sides } from '../../../shared/meeting/decisions/state.ts';
import { Banner } from '../../ui/banner.tsx';
import { Button } from '../../ui/button.tsx';
import { Chip } from '../../ui/chip.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import { Panel } from '../../ui/panel.tsx';
import { useText } from '../../ui/use-text.ts';
import { openDialog } from '../meeting-dialogs.ts';
import { findFor, nextPutting, outcomeLabel, settleOrder } from './decisions-commands.ts';
import { sideLabels } from './motion-words.ts';
import type { OfItemProps } from './motions-panel.tsx';

/** In which order the motions are put, with what the chair found or the meeting voted; the next one has its buttons. */
export function PropositionsPanel({ item, state }: OfItemProps) {
  const t = useText();
  const settled = state.propositions.get(item);
  const late = unputMotions(state, item);
  const put = puttingsOf(state, item);
  if (put.length === 0 && late.length === 0) return null;
  const isFixed = state.closed !== null;
  const next = nextPutting(put);
  const isVoting = openVote(state)?.item === item;
  return (
    <Panel title={t('decisions.propositions')} aside={settled && <Chip tone="good">{t('decisions.approved')}</Chip>}>
      {late.length > 0 && (
        <Banner
          tone="careful"
          what={t('decisions.unput', { count: late.length })}
          next={t('decisions.unputNext')}
          actions={
            !isFixed && (
              <Button onPress={() => void settleOrder(item, proposeSteps(motionsOf(state, item)))}>
                {t('decisions.proposeAnew')}
              </Button>
            )
          }
        />
      )}
      {!settled && put.length > 1 && !isFixed ? (
        <OrderToSettle key={put.map(({ yes, no }) => `${yes} ${no}`).join()} item={item} state={state} put={put} />
      ) : (
        <ol className="puttings">
          {put.map((one, i) => (
            <li key={i} data-now={one === next || undefined}>
              <PuttingWords putting={one} state={state} />
              {one.found && (
                <Chip tone={one.found.for === null ? 'neutral' : 'good'}>{outcomeLabel(one, one.found.for)}</Chip>
              )}
              {one === next && !isFixed && !isVoting && <Put putting={one} item={item} state={state} />}
            </li>
          ))}
        </ol>
      )}
    </Panel>
  );
}

function PuttingWords({ putting, state }: { readonly putting: Putting } & Pick<OfItemProps, 'state'>) {
  const t = useText();
  const { yes, no } = sideLabels(state, t, putting);
  return (
    <span className="putting-words">
      <span className="k-second">{t(`decisions.about_${putting.about}`)}</span>
      <span>{putting.no === null ? t('decisions.putAlone', { motion: yes }) : t('decisions.put', { yes, no })}</span>
    </span>
  );
}

/** What the chair can do with the proposition whose turn it is: find for a side, or let the meeting vote. */
function Put({ putting, item, state }: OfItemProps & { readonly putting: Putting }) {
  const t = useText();
  const { yes, no } = sideLabels(state, t, putting);
  return (
    <span className="putting-actions">
      <Button onPress={() => void findFor(item, putting, putting.yes)}>{t('decisions.find', { side: yes })}</Button>
      <Button onPress={() => void findFor(item, putting, putting.no)}>{t('decisions.find', { side: no })}</Button>
      <Button keys="V" onPress={() => openDialog('vote')}>
        {t('decisions.callVote')}
      </Button>
    </span>
  );
}

/** The order as it is proposed, for the chair to change before the meeting approves it. */
function OrderToSettle({ item, state, put }: OfItemProps & { readonly put: readonly Putting[] }) {
  const t = useText();
  const [steps, setSteps] = useState<readonly Sides[]>(() => proposeSteps(motionsOf(state, item)));
  const move = (from: number, by: number): void => {
    const moved = steps.toSpliced(from, 1).toSpliced(from + by, 0, steps[from]!);
    setSteps(moved);
  };
  return (
    <>
      <p className="k-second">{t('decisions.proposedOrder')}</p>
      <ol className="puttings">
        {steps.map((step, i) => (
          <li key={`${step.yes} ${step.no}`}>
            <PuttingWords
              putting={
                put.find(({ yes, no }) => yes === step.yes && no === step.no) ?? { ...step, about: 'main', found: null }
              }
              state={state}
            />
            <span className="putting-moves">
              <IconButton
                icon={ArrowUp}
                label={t('decisions.earlier')}
                isDisabled={i === 0}
                onPress={() => move(i, -1)}
              />
              <IconButton
                icon={ArrowDown}
                label={t('decisions.later')}
                isDisabled={i === steps.length - 1}
                onPress={() => move(i, 1)}
              />
            </span>
          </li>
        ))}
      </ol>
      <Button kind="primary" onPress={() => void settleOrder(item, steps)}>
        {t('decisions.settleOrder')}
      </Button>
    </>
  );
}
