import type { RefObject } from 'react';
import { useShortcut } from '../../ui/use-shortcut.ts';
import type { MeetingAction } from '../meeting-action.ts';
import { meetingActions } from '../meeting-actions.ts';
import { useMeeting } from '../meeting-store.ts';

/** The keys of what is done to frames and money act while focus is in this view, as they do in the list (WCAG 2.1.4). */
export function FundingKeys({ within }: { readonly within: RefObject<HTMLElement | null> }) {
  return meetingActions.flatMap((action) =>
    action.group === 'frame' && action.where === 'list' && action.keys !== null && !action.isOfInitiative
      ? [<FundingKey key={action.id} action={action} keys={action.keys} within={within} />]
      : [],
  );
}

interface FundingKeyProps {
  readonly action: MeetingAction;
  readonly keys: string;
  readonly within: RefObject<HTMLElement | null>;
}

function FundingKey({ action, keys, within }: FundingKeyProps) {
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
