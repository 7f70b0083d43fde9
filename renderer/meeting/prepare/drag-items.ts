import { attachClosestEdge, extractClosestEdge } from '@atlaskit/pragmatic-drag-and-drop-hitbox/closest-edge';
import { combine } from '@atlaskit/pragmatic-drag-and-drop/combine';
import { draggable, dropTargetForElements } from '@atlaskit/pragmatic-drag-and-drop/element/adapter';

/** Where something was dropped: before or after another. */
export type Dropped = { readonly dragged: string; readonly target: string; readonly isBefore: boolean };

/** Lets an item of the agenda be dragged, and others be dropped before or after it. Returns what ends it. */
export function makeItemDraggable(element: HTMLElement, id: string, onDrop: (dropped: Dropped) => void): () => void {
  const show = (edge: string | null): void => {
    if (edge === null) delete element.dataset['drop'];
    else element.dataset['drop'] = edge;
  };
  return combine(
    draggable({
      element,
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
        onDrop({
          dragged: String(source.data['item']),
          target: id,
          isBefore: extractClosestEdge(self.data) === 'top',
        });
      },
    }),
  );
}
