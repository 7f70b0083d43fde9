import './item.css';
import { useEffect, useRef } from 'react';
import { openVote } from '../../../shared/meeting/decisions/queries.ts';
import { sectionOf } from '../../../shared/meeting/queries.ts';
import { Banner } from '../../ui/banner.tsx';
import { Button } from '../../ui/button.tsx';
import { Panel } from '../../ui/panel.tsx';
import { useShortcut } from '../../ui/use-shortcut.ts';
import { useText } from '../../ui/use-text.ts';
import { ItemStatements } from '../debate/item-statements.tsx';
import { SpeakersPanel } from '../debate/speakers-panel.tsx';
import { DecisionPanel } from '../decisions/decision-panel.tsx';
import { MotionsPanel } from '../decisions/motions-panel.tsx';
import { NotesPanel } from '../decisions/notes-panel.tsx';
import { PropositionsPanel } from '../decisions/propositions-panel.tsx';
import { EndedVotes, VotePanel } from '../decisions/vote-panel.tsx';
import type { MeetingAction } from '../meeting-action.ts';
import { meetingActions } from '../meeting-actions.ts';
import { useMeeting } from '../meeting-store.ts';
import { AboutItem } from './about-item.tsx';
import { lookAtItem, useLookedItem } from './item-at-hand.ts';

/** The § at hand: what it is about, who speaks, what is moved, how it is put and voted on, and what was decided. */
export function ItemView() {
  const t = useText();
  const state = useMeeting((view) => view.state);
  const id = useLookedItem();
  const view = useRef<HTMLDivElement>(null);
  const item = state.agenda.find((one) => one.id === id);
  useEffect(() => {
    if (document.activeElement === document.body) view.current?.focus();
  }, []);
  if (!item) return <p className="k-second">{t('decisions.noItem')}</p>;
  const going = openVote(state);
  const section = sectionOf(state, item.id);
  const heading = [section === null ? '' : t('shell.section', { section }), item.title].join(' ').trim();
  return (
    <div ref={view} className="item-view" tabIndex={-1} role="group" aria-label={heading}>
      <ItemKeys within={view} />
      {(going?.item ?? item.id) !== item.id && (
        <Banner
          tone="careful"
          what={t('decisions.votingElsewhere')}
          actions={<Button onPress={() => lookAtItem(going?.item ?? null)}>{t('decisions.goThere')}</Button>}
        />
      )}
      {state.currentItem !== item.id && <h2 className="item-heading">{heading}</h2>}
      <div className="item-columns">
        <div className="item-main">
          <VotePanel item={item.id} state={state} />
          <MotionsPanel item={item.id} state={state} />
          <PropositionsPanel item={item.id} state={state} />
          <EndedVotes item={item.id} state={state} />
          <DecisionPanel item={item.id} state={state} />
          <NotesPanel item={item.id} state={state} />
        </div>
        <div className="item-side">
          <AboutItem item={item} state={state} />
          <Panel title={t('debate.speakers')}>
            <SpeakersPanel item={item.id} />
          </Panel>
          <Panel title={t('meeting.statements')}>
            <ItemStatements item={item.id} />
          </Panel>
        </div>
      </div>
    </div>
  );
}

/** The keys of what is done to an item act while focus is in its view, as they do in the list (WCAG 2.2, 2.1.4). */
function ItemKeys({ within }: { readonly within: React.RefObject<HTMLElement | null> }) {
  return meetingActions.flatMap((action) =>
    action.group === 'item' && action.where === 'list' && action.keys !== null
      ? [<ItemKey key={action.id} action={action} keys={action.keys} within={within} />]
      : [],
  );
}

interface ItemKeyProps {
  readonly action: MeetingAction;
  readonly keys: string;
  readonly within: React.RefObject<HTMLElement | null>;
}

function ItemKey({ action, keys, within }: ItemKeyProps) {
  useShortcut(
    keys,
    () => {
      const view = useMeeting.getState();
      if (action.can(view)) action.run(view);
    },
    { within },
  );
  return null;
}
