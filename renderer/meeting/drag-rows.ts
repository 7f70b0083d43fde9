import { attachClosestEdge, extractClosestEdge } from '@atlaskit/pragmatic-drag-and-drop-hitbox/closest-edge';
import { combine } from '@atlaskit/pragmatic-drag-and-drop/combine';
import { draggable, dropTargetForElements } from '@atlaskit/pragmatic-drag-and-drop/element/adapter';
import { rankingOf } from '../../shared/meeting/scores/ranking.ts';
import { moveAndTell } from './move-commands.ts';
import { select, useMeeting } from './meeting-store.ts';

/** Lets a row be dragged, and others be dropped before or after it. Returns what ends it. */
export function makeRowDraggable(element: HTMLElement, id: string): () => void {
  const show = (edge: string | null): void => {
    if (edge === null) delete element.dataset['drop'];
    else element.dataset['drop'] = edge;
  };
  return combine(
    draggable({
      element,
      getInitialData: () => ({ initiative: id }),
      onDragStart: () => {
        select(id);
        element.dataset['dragged'] = '';
      },
      onDrop: () => delete element.dataset['dragged'],
    }),
    dropTargetForElements({
      element,
      canDrop: ({ source }) => typeof source.data['initiative'] === 'string' && source.data['initiative'] !== id,
      getData: ({ input }) => attachClosestEdge({}, { element, input, allowedEdges: ['top', 'bottom'] }),
      onDrag: ({ self }) => show(extractClosestEdge(self.data)),
      onDragLeave: () => show(null),
      onDrop: ({ self, source }) => {
        show(null);
        drop(String(source.data['initiative']), id, extractClosestEdge(self.data) === 'top');
      },
    }),
  );
}

function drop(initiative: string, target: string, before: boolean): void {
  const others = rankingOf(useMeeting.getState().state).ids.filter((id) => id !== initiative);
  const at = others.indexOf(target);
  moveAndTell({ type: 'move', initiative, after: before ? (others[at - 1] ?? null) : target });
}
