import { useEffect, useRef, useState } from 'react';
import type { Vote } from '../../../shared/meeting/decisions/state.ts';
import { openVote, votesOf } from '../../../shared/meeting/decisions/queries.ts';
import { resultOfVote } from '../../../shared/meeting/decisions/votes.ts';
import { chairOf } from '../../../shared/meeting/attendance/queries.ts';
import { announce } from '../../ui/live-announcer.tsx';
import { Banner } from '../../ui/banner.tsx';
import { Button } from '../../ui/button.tsx';
import { Panel } from '../../ui/panel.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { useText } from '../../ui/use-text.ts';
import { perform } from '../meeting-store.ts';
import { CountedVote } from './counted-vote.tsx';
import { endVote, giveCasting, resultSentence, silentIn } from './decisions-commands.ts';
import { focusAfterRoll, focusNext } from './focus-vote.ts';
import { motionInFull, sideLabels } from './motion-words.ts';
import type { OfItemProps } from './motions-panel.tsx';
import { RollCall } from './roll-call.tsx';
import { VoteCount } from './vote-count.tsx';

/** The vote on the item that goes on, to be recorded; nothing where there is none. */
export function VotePanel({ item, state }: OfItemProps) {
  const going = openVote(state);
  if (!going || going.item !== item || state.closed) return null;
  return <GoingVote key={going.id} vote={going} state={state} />;
}

/** What the item's votes came to. */
export function EndedVotes({ item, state }: OfItemProps) {
  const t = useText();
  const ended = votesOf(state, item).filter((vote) => vote.ended && !vote.voided);
  if (ended.length === 0) return null;
  return (
    <Panel title={t('decisions.votes', { count: ended.length })}>
      {ended.map((vote) => (
        <EndedVote key={vote.id} vote={vote} state={state} />
      ))}
    </Panel>
  );
}

type OfVoteProps = { readonly vote: Vote } & Pick<OfItemProps, 'state'>;

function GoingVote({ vote, state }: OfVoteProps) {
  const t = useText();
  const result = resultOfVote(vote);
  const chair = chairOf(state, vote.item);
  const isTie = result.is === 'tie';
  const end = async (): Promise<void> => {
    if (await endVote(vote)) focusNext();
  };
  const cast = async (ballot: 'yes' | 'no'): Promise<void> => {
    if (await giveCasting(vote, ballot)) announce(t('decisions.saidCasting', { ballot }));
  };
  const isDone = vote.method === 'counted' ? vote.counted !== null : silentIn(vote).length === 0;
  const come = isDone ? result.is : null;
  const panel = useRef<HTMLElement>(null);
  // When it is shown: who recorded the last vote goes on to what comes next.
  useEffect(() => {
    const { activeElement: at } = document;
    if (come !== null && (at === document.body || panel.current?.contains(at))) focusAfterRoll();
  }, [come]);
  const own = chair && vote.ballots.get(chair.id)?.value;
  return (
    <section ref={panel} className="vote" aria-label={t('decisions.voting')}>
      <Panel title={t('decisions.voting')} isActive>
        <Sides vote={vote} state={state} />
        <div className="vote-body">
          <VoteCount result={result} />
          {vote.method === 'rollCall' ? (
            <RollCall vote={vote} state={state} />
          ) : (
            <CountedVote vote={vote} state={state} />
          )}
        </div>
        {(result.disputed.length > 0 || result.isCountDisputed) && (
          <Banner tone="stop" what={t('decisions.disputed')} next={t('decisions.disputedNext')} />
        )}
        {isTie && (
          <div className="vote-tie" role="group" aria-label={t('decisions.castingAsked', { chair: chair?.name ?? '' })}>
            <strong>{t('decisions.castingAsked', { chair: chair?.name ?? '' })}</strong>
            <Button
              {...(own === 'no' ? {} : { 'data-next': true })}
              kind={own === 'yes' ? 'primary' : 'plain'}
              isDisabled={!chair}
              onPress={() => void cast('yes')}
            >
              {t('decisions.yes')}
            </Button>
            <Button
              {...(own === 'no' ? { 'data-next': true } : {})}
              kind={own === 'no' ? 'primary' : 'plain'}
              isDisabled={!chair}
              onPress={() => void cast('no')}
            >
              {t('decisions.no')}
            </Button>
          </div>
        )}
        <footer className="vote-end">
          <VoidVote vote={vote} />
          <Button
            kind="primary"
            isDisabled={result.is === 'undecided' || isTie}
            {...(isDone && !isTie ? { 'data-next': true } : {})}
            onPress={() => void end()}
          >
            {t('decisions.endVote')}
          </Button>
        </footer>
      </Panel>
    </section>
  );
}

function Sides({ vote, state }: OfVoteProps) {
  const t = useText();
  const sides = sideLabels(state, t, vote);
  return (
    <dl className="vote-sides">
      <dt>{t('decisions.yes')}</dt>
      <dd>{vote.yes === null ? sides.yes : motionInFull(state, t, vote.yes)}</dd>
      <dt>{t('decisions.no')}</dt>
      <dd>{vote.no === null ? sides.no : motionInFull(state, t, vote.no)}</dd>
    </dl>
  );
}

/** What was put wrong is made void, with the reason, and held anew. */
function VoidVote({ vote }: { readonly vote: Vote }) {
  const t = useText();
  const [isAsked, setAsked] = useState(false);
  const [reason, setReason] = useState('');
  const makeVoid = async (): Promise<void> => {
    if (reason.trim() === '') return;
    if (await perform({ type: 'void-vote', vote: vote.id, reason: reason.trim() })) {
      announce(t('decisions.saidVoided'));
      focusNext();
    }
  };
  if (!isAsked) {
    return (
      <Button kind="quiet" onPress={() => setAsked(true)}>
        {t('decisions.voidVote')}
      </Button>
    );
  }
  return (
    <form
      className="vote-void"
      onSubmit={(event) => {
        event.preventDefault();
        void makeVoid();
      }}
    >
      <TextField label={t('decisions.voidReason')} isRequired autoFocus value={reason} onChange={setReason} />
      <Button type="submit" kind="danger" isDisabled={reason.trim() === ''}>
        {t('decisions.voidNow')}
      </Button>
      <Button onPress={() => setAsked(false)}>{t('common.cancel')}</Button>
    </form>
  );
}

function EndedVote({ vote, state }: OfVoteProps) {
  return (
    <div className="vote-ended">
      <Sides vote={vote} state={state} />
      <VoteCount result={resultOfVote(vote)} />
      <p>{resultSentence(vote)}</p>
    </div>
  );
}
