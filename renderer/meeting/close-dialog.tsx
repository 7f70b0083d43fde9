import { CircleAlert, CircleCheck } from 'lucide-react';
import { blocking, contestedItems } from '../../shared/meeting/queries.ts';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { useText } from '../ui/use-text.ts';
import { perform, useMeeting } from './meeting-store.ts';
import { isOfMeeting, useDrafts } from './statement-drafts.ts';

/** Before the gavel falls: what the minutes will hold and what is missing. Closing can't be undone. */
export function CloseDialog({ onClose }: { readonly onClose: () => void }) {
  const t = useText();
  const { meeting, state } = useMeeting();
  const drafts = useDrafts((all) => Object.keys(all).filter((key) => isOfMeeting(key, meeting)).length);
  const decisions = [...state.items.values()].filter((item) => item.decisions.length > 0).length;
  const roles = [...state.participants.values()].map(({ participant }) => participant.role);
  const contested = contestedItems(state).length;
  const unsettled = blocking(state).length;
  const rows = [
    { isMet: decisions > 0, text: t('meeting.checkDecisions', { count: decisions }) },
    { isMet: roles.includes('chair'), text: t('meeting.checkChair') },
    { isMet: roles.includes('approver'), text: t('meeting.checkApprover') },
    { isMet: contested === 0, text: t('meeting.checkContested', { count: contested }) },
    { isMet: unsettled === 0, text: t('meeting.checkUnsettled', { count: unsettled }) },
    ...(drafts > 0 ? [{ isMet: false, text: t('meeting.checkDrafts', { count: drafts }) }] : []),
  ];
  const close = async (): Promise<void> => {
    if (await perform({ type: 'close' })) onClose();
  };
  return (
    <Dialog
      title={t('meeting.closeTitle')}
      isOpen
      isAlert
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{t('meeting.goOn')}</Button>
          <Button kind="primary" isDisabled={contested + unsettled > 0} onPress={() => void close()}>
            {t('meeting.closeNow')}
          </Button>
        </>
      }
    >
      <ul className="meeting-checks">
        {rows.map(({ isMet, text }) => (
          <li key={text} data-met={isMet}>
            {isMet ? <CircleCheck size={18} aria-hidden /> : <CircleAlert size={18} aria-hidden />}
            <span className="k-unseen">{isMet ? t('meeting.met') : t('meeting.lacking')}</span>
            {text}
          </li>
        ))}
      </ul>
      <p>{t('meeting.closeHint')}</p>
    </Dialog>
  );
}
