import { EllipsisVertical } from 'lucide-react';
import { MenuButton } from '../ui/menu.tsx';
import { useText } from '../ui/use-text.ts';
import { moveAndTell, prioritiseAndTell } from './move-commands.ts';
import { showPane, useMeeting } from './meeting-store.ts';
import { askPlace } from './place-dialog.tsx';

const priorities = [0, 1, 2, 3] as const;

/** Everything that keys and dragging do to a row, for those who use neither. */
export function RowMenu({ initiative }: { readonly initiative: string }) {
  const t = useText();
  const last = useMeeting(({ state }) => state.ranking.length);
  return (
    <MenuButton
      icon={EllipsisVertical}
      label={t('meeting.rowMenu')}
      groups={[
        {
          title: t('meeting.move'),
          actions: [
            {
              label: t('meeting.moveUp'),
              keys: 'Alt+ArrowUp',
              onAction: () => moveAndTell({ type: 'move-by', initiative, steps: -1 }),
            },
            {
              label: t('meeting.moveDown'),
              keys: 'Alt+ArrowDown',
              onAction: () => moveAndTell({ type: 'move-by', initiative, steps: 1 }),
            },
            {
              label: t('meeting.moveFirst'),
              keys: 'Alt+Home',
              onAction: () => moveAndTell({ type: 'move-to', initiative, place: 1 }),
            },
            {
              label: t('meeting.moveLast'),
              keys: 'Alt+End',
              onAction: () => moveAndTell({ type: 'move-to', initiative, place: last }),
            },
            { label: t('meeting.moveTo'), keys: 'M', onAction: () => askPlace(initiative) },
          ],
        },
        {
          title: t('meeting.priority'),
          actions: priorities.map((priority) => ({
            label: t('common.priority', { priority }),
            keys: String(priority),
            onAction: () => prioritiseAndTell(initiative, priority),
          })),
        },
        {
          title: t('meeting.write'),
          actions: [
            { label: t('meeting.newStatement'), keys: 'Y', onAction: () => showPane('statements', true) },
            { label: t('meeting.score'), keys: 'P', onAction: () => showPane('scores', true) },
          ],
        },
      ]}
    />
  );
}
