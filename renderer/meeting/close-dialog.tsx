import './decisions/decisions.css';
import { ChevronRight, CircleAlert, CircleCheck, CircleDashed } from 'lucide-react';
import { checklist, missing, type Check } from '../../shared/meeting/checklist.ts';
import { openVote } from '../../shared/meeting/decisions/queries.ts';
import type { OpenState } from '../../shared/meeting/state.ts';
import { Banner } from '../ui/banner.tsx';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { useText } from '../ui/use-text.ts';
import { putRight } from './decisions/put-right.ts';
import { perform, useMeeting } from './meeting-store.ts';
import { isOfMeeting, useDrafts } from './statement-drafts.ts';

/** Before the gavel falls: what the minutes hold and lack, and where that is put right. Closing can't be undone. */
export function CloseDialog({ onClose }: { readonly onClose: () => void }) {
  const t = useText();
  const { meeting, state } = useMeeting();
  const drafts = useDrafts((all) => Object.keys(all).filter((key) => isOfMeeting(key, meeting)).length);
  if (!state.opening) return null;
  const open = state as OpenState;
  const rows = checklist(open);
  const stopping = new Set(missing(open).map(({ id }) => id));
  // In a forum these warn; only a nämnd must put them right first.
  const warning = rows.filter((row) => isLacking(row) && !stopping.has(row.id)).length;
  const isVoting = openVote(state) !== null;
  const close = async (): Promise<void> => {
    if (await perform({ type: 'close' })) onClose();
  };
  return (
    <Dialog
      title={t('meeting.closeTitle')}
      isOpen
      isAlert
      size="large"
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{t('meeting.goOn')}</Button>
          <Button kind="primary" isDisabled={stopping.size > 0 || isVoting} onPress={() => void close()}>
            {t('meeting.closeNow')}
          </Button>
        </>
      }
    >
      {isVoting && <Banner tone="stop" what={t('errors.refusedVoteOpen')} />}
      {stopping.size > 0 && <Banner tone="stop" what={t('decisions.cantClose', { count: stopping.size })} />}
      {stopping.size === 0 && warning > 0 && (
        <Banner tone="careful" what={t('decisions.canStillClose', { count: warning })} />
      )}
      <ul className="checklist">
        {rows.map((row) => (
          <CheckRow key={row.id} row={row} isStopping={stopping.has(row.id)} onGo={() => putRight(row, onClose)} />
        ))}
        {drafts > 0 && (
          <li data-met={false} data-grave={true}>
            <CircleAlert size={18} aria-hidden />
            <span>{t('meeting.checkDrafts', { count: drafts })}</span>
          </li>
        )}
      </ul>
      <p className="k-second">{t('meeting.closeHint')}</p>
    </Dialog>
  );
}

/** What the minutes are to hold and don't. */
function isLacking({ isMet, isMust, isLater }: Check): boolean {
  return isMust && !isMet && !isLater;
}

interface CheckRowProps {
  readonly row: Check;
  readonly isStopping: boolean;
  readonly onGo: () => void;
}

/** A row: met, missing, or to be done after the meeting. What is missing is opened where it is put right. */
function CheckRow({ row, isStopping, onGo }: CheckRowProps) {
  const t = useText();
  const { id, isMet, isMust, isLater, names, where } = row;
  const Icon = isMet ? CircleCheck : isLater ? CircleDashed : CircleAlert;
  const text = t(`decisions.check_${id}`, { met: isMet ? 'yes' : 'no', count: names.length, names: names.join(', ') });
  const words = (
    <>
      <Icon size={18} aria-hidden />
      <span className="k-unseen">
        {isMet ? t('meeting.met') : isLater ? t('decisions.afterwards') : t('meeting.lacking')}
      </span>
      <span className="check-text">{text}</span>
      {!isMet && !isLater && !isStopping && !isMust && <span className="k-second">{t('decisions.shouldHave')}</span>}
    </>
  );
  return (
    <li
      data-met={isMet}
      data-later={isLater || undefined}
      data-grave={isLacking(row) || undefined}
      data-stops={isStopping || undefined}
    >
      {!isMet && where ? (
        <button type="button" className="check-go" onClick={onGo}>
          {words}
          <span className="check-fix">
            {t('decisions.putRight')}
            <ChevronRight size={15} aria-hidden />
          </span>
        </button>
      ) : (
        words
      )}
    </li>
  );
}
