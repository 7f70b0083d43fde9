import { createRequire } from 'node:module';
import { join } from 'node:path';
import type * as AutomergeModule from '@automerge/automerge';
import type * as YjsModule from 'yjs';
import { median } from './measures.ts';
import { editsOf, figures, held, spent, ids, type Contended, type Edit } from './replay-edits.ts';

// Loaded as they are installed: one of them reads its WebAssembly from beside itself.
const load = createRequire(join(process.cwd(), 'package.json'));

/** The order as the editor sees it, so that finding a place costs neither of them anything. */
class Order {
  readonly #ids: string[];

  constructor(order: readonly string[] = ids) {
    this.#ids = [...order];
  }

  /** Moves an initiative; where it stood, and where it is put when it has been taken out. */
  move(id: string, after: string | null): { readonly from: number; readonly to: number } {
    const from = this.#ids.indexOf(id);
    this.#ids.splice(from, 1);
    const to = after === null ? 0 : this.#ids.indexOf(after) + 1;
    this.#ids.splice(to, 0, id);
    return { from, to };
  }
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
  const edit = (doc: YjsModule.Doc, seen: Order, change: Edit): void =>
    doc.transact(() => {
      if (change.is !== 'move') {
        doc.getMap<YjsModule.Map<number>>('initiatives').get(change.id)?.set(change.is, change.value);
        return;
      }
      const order = doc.getArray<string>('order');
      const { from, to } = seen.move(change.id, change.after);
      order.delete(from, 1);
      order.insert(to, [change.id]);
    });
  const made = (seed: number, edits: number, client: number): Uint8Array => {
    const doc = begin();
    const other = new Y.Doc();
    Y.applyUpdate(other, Y.encodeStateAsUpdate(doc));
    other.clientID = client;
    const seen = new Order();
    for (const change of editsOf(edits, seed)) edit(other, seen, change);
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
  const seen = new Order(doc.getArray<string>('order').toArray());
  const one = median(editsOf(200, 3).map((change) => spent(() => edit(doc, seen, change))));
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
  const edit = (doc: AutomergeModule.Doc<Shape>, seen: Order, change: Edit): AutomergeModule.Doc<Shape> =>
    A.change(doc, (draft) => {
      if (change.is !== 'move') {
        const initiative = draft.initiatives[change.id];
        if (initiative) initiative[change.is] = change.value;
        return;
      }
      const { from, to } = seen.move(change.id, change.after);
      draft.order.splice(from, 1);
      draft.order.splice(to, 0, change.id);
    });
  const made = (seed: number, edits: number, actor: string): Uint8Array => {
    let doc = A.load<Shape>(base, { actor });
    const seen = new Order();
    for (const change of editsOf(edits, seed)) doc = edit(doc, seen, change);
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
  const seen = new Order([...doc.order]);
  const one = median(editsOf(200, 3).map((change) => spent(() => (doc = edit(doc, seen, change)))));
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
