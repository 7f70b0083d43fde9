import { Keyboard, Redo2, Undo2 } from 'lucide-react';
import { useEffect, useRef, useState, type RefObject } from 'react';
import { sectionOf } from '../../shared/meeting/queries.ts';
import { setHeading, showMeeting, showMinutes } from '../register-store.ts';
import { Banner } from '../ui/banner.tsx';
import { Button } from '../ui/button.tsx';
import { IconButton } from '../ui/icon-button.tsx';
import { PageHeader } from '../ui/page-header.tsx';
import { useShortcut } from '../ui/use-shortcut.ts';
import { useFormat, useText } from '../ui/use-text.ts';
import { useUndoKeys } from '../ui/use-undo-keys.ts';
import { AgendaPane } from './agenda-pane.tsx';
import { CloseDialog } from './close-dialog.tsx';
import { DecisionDialog } from './decision-dialog.tsx';
import { FrameBar } from './frame-bar.tsx';
import { FrameDialog } from './frame-dialog.tsx';
import { InitiativePane } from './initiative-pane.tsx';
import { KeysDialog } from './keys-dialog.tsx';
import { leaveMeeting, loadMeeting, useSome } from './meeting-store.ts';
import { undoAndTell, undoByKey } from './move-commands.ts';
import { PlaceDialog } from './place-dialog.tsx';
import { RankedList } from './ranked-list.tsx';

const toList = (): void => showMeeting(null);

type Open = 'decision' | 'close' | 'frame' | 'keys' | null;

/** The meeting as it runs: agenda and people to the left, the ranked list, the initiative at hand, the frame below. */
export function MeetingRoom({ meeting }: { readonly meeting: string }) {
  const t = useText();
  const format = useFormat();
  const { loaded, opening, closed, agenda, currentItem, count, canUndo, canRedo } = useSome((view) => ({
    loaded: view.meeting,
    opening: view.state.opening,
    closed: view.state.closed,
    agenda: view.state.agenda,
    currentItem: view.state.currentItem,
    count: view.state.ranking.length,
    canUndo: view.stacks.undo.length > 0,
    canRedo: view.stacks.redo.length > 0,
  }));
  const [open, setOpen] = useState<Open>(null);
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    void loadMeeting(meeting);
    return leaveMeeting;
  }, [meeting]);
  const section = currentItem === null ? null : sectionOf({ agenda, opening }, currentItem);
  useEffect(() => {
    setHeading(opening && { forum: opening.body, section });
    return () => setHeading(null);
  }, [opening, section]);
  const isFixed = closed !== null;
  const banner = useFocusWhenLost(isFixed && open === null);
  useUndoKeys(isFixed ? null : undoByKey);
  useShortcut('Alt+ArrowLeft', toList);
  useShortcut('B', () => setOpen('decision'), { within: list, isDisabled: isFixed });
  useShortcut('R', () => setOpen('frame'), { within: list, isDisabled: isFixed });
  useShortcut('?', () => setOpen('keys'), { within: list });
  if (loaded !== meeting || !opening) return <p className="meeting-page">{t('common.loading')}</p>;
  const close = (): void => setOpen(null);
  const item = agenda.find(({ id }) => id === currentItem);
  return (
    <div className="meeting-room">
      <AgendaPane onList={toList} onClose={() => setOpen('close')} />
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
              <IconButton icon={Keyboard} label={t('meeting.keys')} keys="?" onPress={() => setOpen('keys')} />
              <Button kind="primary" keys="B" isDisabled={isFixed} onPress={() => setOpen('decision')}>
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
        <RankedList list={list} />
      </section>
      <InitiativePane />
      <FrameBar onChange={() => setOpen('frame')} />
      <PlaceDialog />
      {open === 'decision' && <DecisionDialog onClose={close} />}
      {open === 'close' && <CloseDialog onClose={close} />}
      {open === 'frame' && <FrameDialog onClose={close} />}
      {open === 'keys' && <KeysDialog onClose={close} />}
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
