import { EllipsisVertical } from 'lucide-react';
import { memo } from 'react';
import { MenuButton } from '../ui/menu.tsx';
import { useText } from '../ui/use-text.ts';
import { actionGroups } from './meeting-action.ts';
import { meetingActions } from './meeting-actions.ts';
import { useMeeting } from './meeting-store.ts';

/** Everything that keys and dragging do to a row, for those who use neither. */
export const RowMenu = memo(function RowMenu() {
  const t = useText();
  const groups = actionGroups.flatMap((group) => {
    const actions = meetingActions.filter((action) => action.isOfInitiative && action.group === group);
    if (actions.length === 0) return [];
    return [
      {
        title: t(`meeting.group_${group}`),
        actions: actions.map(({ label, keys, can, run }) => ({
          label: label(t),
          ...(keys !== null && { keys }),
          isDisabled: !can(useMeeting.getState()),
          onAction: () => run(useMeeting.getState()),
        })),
      },
    ];
  });
  return <MenuButton icon={EllipsisVertical} label={t('meeting.rowMenu')} groups={groups} />;
});
