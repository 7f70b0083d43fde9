import { Keyboard, Redo2, Undo2 } from 'lucide-react';
import { Suspense, useEffect, useRef, type RefObject } from 'react';
import { sectionOf } from '../../shared/meeting/queries.ts';
import { rankingOf } from '../../shared/meeting/scores/ranking.ts';
import { setHeading, showMeeting, showMinutes } from '../register-store.ts';
import { useOfferedActions } from '../ui/actions.ts';
import { Banner } from '../ui/banner.tsx';
import { Button } from '../ui/button.tsx';
import { IconButton } from '../ui/icon-button.tsx';
import { PageHeader } from '../ui/page-header.tsx';
import { useFormat, useText } from '../ui/use-text.ts';
import { useUndoKeys } from '../ui/use-undo-keys.ts';
import { MeetingNotices } from './attendance/meeting-notices.tsx';
import { AgendaPane } from './agenda-pane.tsx';
import { useKeptDrafts } from './debate/use-kept-drafts.ts';
import { SpeakersLine } from './debate/speakers-line.tsx';
import { Joined } from './joining/joined.tsx';
import { FrameBar } from './frame-bar.tsx';
import { GoneList } from './initiatives/gone-list.tsx';
import { InitiativePane } from './initiative-pane.tsx';
import { MeetingDialog } from './meeting-dialog.tsx';
import { openDialog, useDialog } from './meeting-dialogs.ts';
import { leaveMeeting, loadMeeting, useMeeting, useSome } from './meeting-store.ts';
import { meetingActions } from './meeting-actions.ts';
import { otherMiddles } from './middle.ts';
import { MiddleTabs } from './middle-tabs.tsx';
import { undoAndTell, undoByKey } from './move-commands.ts';
import { PlaceDialog } from './place-dialog.tsx';
import { ProjectorButton } from './projector/projector-button.tsx';
import { RankedList } from './ranked-list.tsx';
import { RoomKeys } from './room-keys.tsx';

const toList = (): void => showMeeting(null);

/** The meeting as it runs: agenda and people to the left, the ranked list, the initiative at hand, the frame below. */
export function MeetingRoom({ meeting }: { readonly meeting: string }) {
  const t = useText();
  const format = useFormat();
  const { loaded, opening, closed, section, item, count, canUndo, canRedo } = useSome((view) => ({
    loaded: view.meeting,
    opening: view.state.opening,
    closed: view.state.closed,
    section: view.state.currentItem === null ? null : sectionOf(view.state, view.state.currentItem),
    item: view.state.agenda.find(({ id }) => id === view.state.currentItem),
    count: rankingOf(view.state).ids.length,
    canUndo: view.stacks.undo.length > 0,
    canRedo: view.stacks.redo.length > 0,
  }));
  const open = useDialog((dialog) => dialog.open);
  const middle = useMeeting((view) => view.middle);
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    void loadMeeting(meeting);
    return leaveMeeting;
  }, [meeting]);
  useEffect(() => {
    setHeading(opening && { forum: opening.body, section });
    return () => setHeading(null);
  }, [opening, section]);
  useKeptDrafts(meeting);
  const isFixed = closed !== null;
  const banner = useFocusWhenLost(isFixed && open === null);
  useUndoKeys(isFixed ? null : undoByKey);
  useOfferedActions('meeting', () => {
    const view = useMeeting.getState();
    return meetingActions.map(({ id, label, keys, group, can, run }) => ({
      id,
      label: label(t),
      group: t(`meeting.group_${group}`),
      ...(keys !== null && { keys }),
      isDisabled: !can(view),
      run: () => run(useMeeting.getState()),
    }));
  });
  if (loaded !== meeting || !opening) return <p className="meeting-page">{t('common.loading')}</p>;
  const other = otherMiddles.find(({ id }) => id === middle);
  return (
    <div className="meeting-room" data-wide={other?.isWide || undefined}>
      <RoomKeys />
      <AgendaPane onList={toList} onClose={() => openDialog('close')} />
      <section className="meeting-middle" data-region aria-label={t('meeting.ranking')}>
        <PageHeader
          title={item?.title ?? opening.body}
          note={t('meeting.countInTkr', { count })}
          actions={
            <>
              <IconButton
                icon={Undo2}
                label={t('common.undo')}
                keys="Control+Z"
                isDisabled={isFixed || !canUndo}
                onPress={() => void undoAndTell('undo')}
              />
              <IconButton
                icon={Redo2}
                label={t('common.redo')}
                keys="Control+Y"
                isDisabled={isFixed || !canRedo}
                onPress={() => void undoAndTell('redo')}
              />
              <ProjectorButton />
              <IconButton icon={Keyboard} label={t('meeting.keys')} keys="?" onPress={() => openDialog('keys')} />
              <Button kind="primary" keys="B" isDisabled={isFixed} onPress={() => openDialog('decision')}>
                {t('meeting.decide')}
              </Button>
            </>
          }
        />
        {closed && (
          <div ref={banner}>
            <Banner
              tone="good"
              what={t('meeting.isClosed', { time: format.time(closed.at) })}
              next={t('meeting.isClosedNext')}
              actions={<Button onPress={() => showMinutes(meeting)}>{t('meeting.toMinutes')}</Button>}
            />
          </div>
        )}
        <MeetingNotices />
        <MiddleTabs />
        <SpeakersLine />
        {other ? (
          <Suspense>
            <other.View />
          </Suspense>
        ) : (
          <>
            <RankedList list={list} />
            <GoneList />
          </>
        )}
        <Joined meeting={meeting} />
      </section>
      {!other?.isWide && <InitiativePane />}
      <FrameBar onChange={() => openDialog('frame')} />
      <PlaceDialog />
      <MeetingDialog />
    </div>
  );
}

/** The button that closed the meeting goes with it: focus goes on to what comes next, if it has nowhere else to be. */
function useFocusWhenLost(isNeeded: boolean): RefObject<HTMLDivElement | null> {
  const next = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!isNeeded) return;
    // After the dialog has tried to give focus back.
    const timer = setTimeout(() => {
      if (document.activeElement === document.body) next.current?.querySelector('button')?.focus();
    }, 100);
    return () => clearTimeout(timer);
  }, [isNeeded]);
  return next;
}
