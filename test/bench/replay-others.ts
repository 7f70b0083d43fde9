import { createRequire } from 'node:module';
import { join } from 'node:path';
import type * as AutomergeModule from '@automerge/automerge';
import type * as YjsModule from 'yjs';
import { median } from './measures.ts';
import { editsOf, figures, held, spent, ids, type Contended, type Edit } from './replay-edits.ts';

// Loaded as they are installed: one of them reads its WebAssembly from beside itself.
const load = createRequire(join(process.cwd(), 'package.json'));

/** The place of an initiative after another, once it has been taken out. */
function placeAfter(order: readonly string[], after: string | null): number {
  return after === null ? 0 : order.indexOf(after) + 1;
}

export async function measureYjs(count: number): Promise<Contended> {
  const Y = load('yjs') as typeof YjsModule;
  const begin = (): YjsModule.Doc => {
    const doc = new Y.Doc();
    doc.clientID = 1;
    doc.transact(() => {
      doc.getArray<string>('order').push([...ids]);
      for (const id of ids) doc.getMap<YjsModule.Map<number>>('initiatives').set(id, new Y.Map<number>());
    });
    return doc;
  };
  const edit = (doc: YjsModule.Doc, change: Edit): void =>
    doc.transact(() => {
      if (change.is !== 'move') {
        doc.getMap<YjsModule.Map<number>>('initiatives').get(change.id)?.set(change.is, change.value);
        return;
      }
      const order = doc.getArray<string>('order');
      const at = order.toArray().indexOf(change.id);
      order.delete(at, 1);
      order.insert(placeAfter(order.toArray(), change.after), [change.id]);
    });
  const made = (seed: number, edits: number, client: number): Uint8Array => {
    const doc = begin();
    const other = new Y.Doc();
    Y.applyUpdate(other, Y.encodeStateAsUpdate(doc));
    other.clientID = client;
    for (const change of editsOf(edits, seed)) edit(other, change);
    return Y.encodeStateAsUpdate(other);
  };
  const bytes = made(1, count, 2);
  const before = held();
  let doc = new Y.Doc();
  const loading = spent(() => {
    doc = new Y.Doc();
    Y.applyUpdate(doc, bytes);
    doc.getArray('order').toArray();
  });
  const after = held();
  const one = median(editsOf(200, 3).map((change) => spent(() => edit(doc, change))));
  const [ours, theirs] = [made(1, count / 2, 2), made(2, count / 2, 3)];
  const target = new Y.Doc();
  Y.applyUpdate(target, ours);
  const merge = spent(() => {
    Y.applyUpdate(target, theirs);
    target.getArray('order').toArray();
  });
  const heap = after.heap - before.heap;
  return {
    measures: figures({ load: loading, merge, one, bytes: bytes.length, heap, rss: after.rss - before.rss }),
  };
}

type Shape = { order: string[]; initiatives: Record<string, Record<string, number>> };

export async function measureAutomerge(count: number): Promise<Contended> {
  const A = load('@automerge/automerge') as typeof AutomergeModule;
  const base = A.save(
    A.from<Shape>(
      { order: [...ids], initiatives: Object.fromEntries(ids.map((id) => [id, {}])) },
      { actor: '01'.repeat(16) },
    ),
  );
  const edit = (doc: AutomergeModule.Doc<Shape>, change: Edit): AutomergeModule.Doc<Shape> =>
    A.change(doc, (draft) => {
      if (change.is !== 'move') {
        const initiative = draft.initiatives[change.id];
        if (initiative) initiative[change.is] = change.value;
        return;
      }
      const order = [...doc.order];
      const at = order.indexOf(change.id);
      order.splice(at, 1);
      draft.order.splice(at, 1);
      draft.order.splice(placeAfter(order, change.after), 0, change.id);
    });
  const made = (seed: number, edits: number, actor: string): Uint8Array => {
    let doc = A.load<Shape>(base, { actor });
    for (const change of editsOf(edits, seed)) doc = edit(doc, change);
    return A.save(doc);
  };
  const bytes = made(1, count, '02'.repeat(16));
  const before = held();
  let doc = A.init<Shape>();
  const loading = spent(() => {
    doc = A.load<Shape>(bytes);
    if (doc.order.length === 0) throw new Error('nothing loaded');
  });
  const after = held();
  const one = median(editsOf(200, 3).map((change) => spent(() => (doc = edit(doc, change)))));
  const [ours, theirs] = [made(1, count / 2, '02'.repeat(16)), made(2, count / 2, '03'.repeat(16))];
  const target = A.load<Shape>(ours);
  const merge = spent(() => {
    const merged = A.merge(target, A.load<Shape>(theirs));
    if (merged.order.length === 0) throw new Error('nothing merged');
  });
  const heap = after.heap - before.heap;
  return {
    measures: figures({ load: loading, merge, one, bytes: bytes.length, heap, rss: after.rss - before.rss }),
  };
}
