import './prepare/prepare.css';
import { useEffect, useRef, useState } from 'react';
import { lackingIn } from '../../shared/meeting/preparation.ts';
import { showMeeting, useRegister } from '../register-store.ts';
import { Banner } from '../ui/banner.tsx';
import { Button } from '../ui/button.tsx';
import { announce } from '../ui/live-announcer.tsx';
import { PageHeader } from '../ui/page-header.tsx';
import { useShortcut } from '../ui/use-shortcut.ts';
import { useText } from '../ui/use-text.ts';
import { useUndoKeys } from '../ui/use-undo-keys.ts';
import { AboutPanel } from './prepare/about-panel.tsx';
import { AgendaPanel } from './prepare/agenda-panel.tsx';
import { ModelPanel } from './prepare/model-panel.tsx';
import { NotePanel } from './prepare/note-panel.tsx';
import { PeoplePanel } from './prepare/people-panel.tsx';
import { PlansPanel } from './prepare/plans-panel.tsx';
import { openPrepared, putAway, stepBack, takeUp, usePreparing } from './prepare/prepare-store.ts';
import { useFlushOnClose } from './prepare/use-flush-on-close.ts';
import { WarningsPanel } from './prepare/warnings-panel.tsx';

export interface PrepareMeetingProps {
  readonly id: string;
  /** The plan that it was begun about, where it was begun from one. */
  readonly plan: string | null;
}

/** Before a meeting: whose it is, when and where, about what, who is called, and its agenda. Saved as it is written. */
export function PrepareMeeting({ id, plan }: PrepareMeetingProps) {
  const t = useText();
  const now = usePreparing((state) => state.now);
  const meetings = useRegister(({ overview }) => overview?.meetings ?? none);
  const [isTried, setTried] = useState(false);
  const root = useRef<HTMLDivElement>(null);
  useEffect(() => {
    void takeUp(id, plan);
    return putAway;
  }, [id, plan]);
  useFlushOnClose();
  useUndoKeys(stepBackAndTell);
  const open = async (): Promise<void> => {
    // A figure counts when its field is left.
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    await new Promise(requestAnimationFrame);
    const preparation = usePreparing.getState().now?.preparation;
    if (!preparation) return;
    setTried(true);
    const lacking = lackingIn(preparation);
    if (lacking.length === 0) return void (await openPrepared());
    announce(t('prepare.lacking', { count: lacking.length }));
    requestAnimationFrame(() => root.current?.querySelector<HTMLElement>('[aria-invalid=true], [data-lacks]')?.focus());
  };
  useShortcut('Control+Enter', () => void open());
  const preparation = now?.id === id ? now.preparation : null;
  const running = meetings.find(
    ({ body, closedAt, plans }) =>
      closedAt === null && (body === preparation?.body.trim() || plans.some((one) => preparation?.plans.includes(one))),
  );
  return (
    <div ref={root} className="meeting-page prepare">
      <PageHeader
        title={t('meeting.prepare')}
        lead={t('prepare.lead')}
        actions={
          <>
            <Button onPress={() => showMeeting(null)}>{t('prepare.toList')}</Button>
            <Button kind="primary" keys="Control+Enter" isDisabled={!preparation} onPress={() => void open()}>
              {t('meeting.open')}
            </Button>
          </>
        }
      />
      {running && (
        <Banner
          tone="careful"
          what={t('meeting.runningAlready', { body: running.body })}
          next={t('meeting.runningAlreadyNext')}
          actions={<Button onPress={() => showMeeting(running.id)}>{t('meeting.toRunning')}</Button>}
        />
      )}
      {preparation && (
        <>
          <div className="prepare-columns">
            <AboutPanel preparation={preparation} isTried={isTried} />
            <PlansPanel preparation={preparation} isTried={isTried} />
          </div>
          <PeoplePanel preparation={preparation} isTried={isTried} />
          <div className="prepare-columns">
            <AgendaPanel preparation={preparation} />
            <div className="prepare-stack">
              <WarningsPanel preparation={preparation} isTried={isTried} />
              <NotePanel preparation={preparation} />
            </div>
          </div>
          <ModelPanel preparation={preparation} />
        </>
      )}
    </div>
  );

  function stepBackAndTell(type: 'undo' | 'redo'): boolean {
    const isDone = stepBack(type);
    if (isDone) announce(t(type === 'undo' ? 'meeting.saidUndone' : 'meeting.saidRedone'));
    return isDone;
  }
}

const none: readonly never[] = [];
