import './initiatives.css';
import { ChevronDown, ChevronRight } from 'lucide-react';
import { useMemo } from 'react';
import { create } from 'zustand';
import { rankingOf } from '../../../shared/meeting/scores/ranking.ts';
import { rivalStandings } from '../../../shared/meeting/initiatives/standing.ts';
import type { MeetingInitiative, MeetingState } from '../../../shared/meeting/state.ts';
import { Button } from '../../ui/button.tsx';
import { useText } from '../../ui/use-text.ts';
import { useMeeting } from '../meeting-store.ts';
import { numberFirst } from '../number-in.ts';
import { performAndTell, reinstate } from './tell.ts';
import { standingInWords } from './words.ts';

const useShown = create<{ readonly isShown: boolean }>()(() => ({ isShown: false }));

/** Shows what is out, and gives focus to it. */
export function showGone(): void {
  useShown.setState({ isShown: true });
  requestAnimationFrame(() => document.querySelector<HTMLElement>('.gone-toggle')?.focus());
}

/** Whether anything is out. */
export function hasGone(state: MeetingState): boolean {
  return goneIn(state).length > 0;
}

function goneIn(state: MeetingState): readonly MeetingInitiative[] {
  if (rankingOf(state).ids.length === state.ranking.length) return [];
  return state.ranking.flatMap((id) => state.initiatives.get(id) ?? []).filter(({ standing }) => isOut(standing));
}

/** Under the ranked list: what was withdrawn, merged or split, why, and the way back. Nothing while nothing is out. */
export function GoneList() {
  const t = useText();
  const state = useMeeting((view) => view.state);
  const { isShown } = useShown();
  const gone = useMemo(() => goneIn(state), [state]);
  if (gone.length === 0) return null;
  const Icon = isShown ? ChevronDown : ChevronRight;
  return (
    <section className="gone" aria-label={t('initiatives.goneLabel')}>
      <button
        type="button"
        className="gone-toggle"
        aria-expanded={isShown}
        onClick={() => useShown.setState({ isShown: !isShown })}
      >
        <Icon size={16} aria-hidden />
        {t('initiatives.goneCount', { count: gone.length })}
      </button>
      {isShown && (
        <ul className="gone-list">
          {gone.map((initiative) => (
            <Gone key={initiative.id} initiative={initiative} state={state} />
          ))}
        </ul>
      )}
    </section>
  );
}

function Gone({ initiative, state }: { readonly initiative: MeetingInitiative; readonly state: MeetingState }) {
  const t = useText();
  const number = useMeeting((view) => numberFirst(t, view, initiative.id));
  const { id, title, standing } = initiative;
  const rivals = rivalStandings(initiative);
  const settle = (): void => {
    const reason = 'reason' in standing ? standing.reason : '';
    void performAndTell({ type: 'withdraw-initiative', initiative: id, reason }, (say) =>
      say('initiatives.saidWithdrawn', { title }),
    );
  };
  return (
    <li>
      <span className="gone-words">
        <span className="gone-title">
          <span className="k-second k-figure">{number}</span> {title}
        </span>
        <span className="k-second">
          {standingInWords(t, state, standing)}
          {'reason' in standing && ` · ${standing.reason}`}
        </span>
        {rivals.map((rival) => (
          <b key={rival.by} className="tie-disputed">
            {t('initiatives.otherSays', { what: standingInWords(t, state, rival) })}
          </b>
        ))}
      </span>
      {state.closed === null && (
        <span className="gone-acts">
          {rivals.length > 0 && <Button onPress={settle}>{t('initiatives.settleGone')}</Button>}
          <Button aria-label={t('initiatives.doReinstateNamed', { title })} onPress={() => void reinstate(id)}>
            {t('initiatives.doReinstate')}
          </Button>
        </span>
      )}
    </li>
  );
}

/** Parts that rejoined their whole are told of by the whole, which stands. */
function isOut({ is }: MeetingInitiative['standing']): boolean {
  return is === 'withdrawn' || is === 'merged' || is === 'split';
}
