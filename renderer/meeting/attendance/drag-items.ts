import { attachClosestEdge, extractClosestEdge } from '@atlaskit/pragmatic-drag-and-drop-hitbox/closest-edge';
import { combine } from '@atlaskit/pragmatic-drag-and-drop/combine';
import { draggable, dropTargetForElements } from '@atlaskit/pragmatic-drag-and-drop/element/adapter';
import { isHandled } from '../../../shared/meeting/agenda/queries.ts';
import { useMeeting } from '../meeting-store.ts';
import { placeItem } from './agenda-commands.ts';

/** Lets an item of the agenda be dragged, and others be dropped before or after it. Returns what ends it. */
export function makeItemDraggable(element: HTMLElement, id: string): () => void {
  const show = (edge: string | null): void => {
    if (edge === null) delete element.dataset['drop'];
    else element.dataset['drop'] = edge;
  };
  return combine(
    draggable({
      element,
      canDrag: () => !isHandled(useMeeting.getState().state, id),
      getInitialData: () => ({ item: id }),
      onDragStart: () => (element.dataset['dragged'] = ''),
      onDrop: () => delete element.dataset['dragged'],
    }),
    dropTargetForElements({
      element,
      canDrop: ({ source }) => typeof source.data['item'] === 'string' && source.data['item'] !== id,
      getData: ({ input }) => attachClosestEdge({}, { element, input, allowedEdges: ['top', 'bottom'] }),
      onDrag: ({ self }) => show(extractClosestEdge(self.data)),
      onDragLeave: () => show(null),
      onDrop: ({ self, source }) => {
        show(null);
        drop(String(source.data['item']), id, extractClosestEdge(self.data) === 'top');
      },
    }),
  );
}

function drop(item: string, target: string, before: boolean): void {
  const others = useMeeting.getState().state.agenda.flatMap(({ id }) => (id === item ? [] : id));
  placeItem(item, before ? (others[others.indexOf(target) - 1] ?? null) : target);
}
