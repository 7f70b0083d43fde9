import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Ancestry } from '../../shared/log/ancestry.ts';
import { logOf } from '../../shared/log/log.ts';
import { seal, type AnyFact, type Operation } from '../../shared/log/operation.ts';
import { order } from '../../shared/log/order.ts';
import { undoes, undoingOf, undone, UndoHistory } from '../../shared/log/undo.ts';
import { graph } from './arbitraries.ts';
import { undoneOf } from './oracle.ts';

function read(operations: readonly Operation[], canUndo: (operation: Operation) => boolean = () => true) {
  const { ordered } = order(logOf(operations));
  const ancestry = new Ancestry();
  for (const operation of ordered) ancestry.add(operation);
  return undoingOf(ordered, ancestry, canUndo);
}

/** One device writing one command after the other. */
function chain(...facts: AnyFact[]): Operation[] {
  const operations: Operation[] = [];
  for (const [i, fact] of facts.entries()) {
    const parents = operations.slice(-1).map(({ id }) => id);
    const at = '2026-06-01T09:00:00.000Z';
    operations.push(seal({ parents, device: 'a', at, actor: '', command: `c${i}`, fact }));
  }
  return operations;
}

const note = { type: 'noted.1' };
const undo = (command: string): AnyFact => ({ type: undone, command });
const stacksOf = (operations: readonly Operation[]) => {
  const history = new UndoHistory('a', () => true);
  for (const operation of operations) history.add(operation);
  return history.stacks;
};

describe('undo', () => {
  test('SPEC L8, L9: exactly what a standing undo’s writer knew of its command is taken back', () => {
    fc.assert(
      fc.property(graph, fc.boolean(), (operations, firstStands) => {
        const canUndo = ({ command }: Operation): boolean => !firstStands || command !== 'c0';
        expect(read(operations, canUndo).undone).toEqual(undoneOf(operations, canUndo));
      }),
    );
  });

  test('SPEC L8: undoing an undo is redo, as often as one likes', () => {
    const operations = chain(note, undo('c0'), undo('c1'), undo('c2'), undo('c3'));
    expect(read(operations.slice(0, 2)).undone.size).toBe(1);
    expect(read(operations.slice(0, 3)).undone).toEqual(new Set([operations[1]!.id]));
    expect(read(operations.slice(0, 4)).undone).toEqual(new Set([operations[0]!.id, operations[2]!.id]));
    expect(read(operations).undone).toEqual(new Set([operations[1]!.id, operations[3]!.id]));
  });

  test('SPEC L9: an undo of an operation that its writer never saw takes nothing back, and is shown', () => {
    const [theirs] = chain(note);
    const blind = seal({ ...theirs!, parents: [], device: 'b', command: 'd0', fact: undo('c0') });
    const { undone, idle } = read([theirs!, blind]);
    expect(undone.size).toBe(0);
    expect(idle).toEqual(new Set([blind.id]));
  });

  test('SPEC L9: a later operation under a command’s name is not taken back by an earlier undo', () => {
    const operations = chain(note, undo('c0'));
    const { id: _, ...envelope } = operations[0]!;
    const reused = seal({ ...envelope, parents: [operations[1]!.id] });
    expect(read([...operations, reused]).undone).toEqual(new Set([operations[0]!.id]));
  });

  test('SPEC L9: an undo of its own command takes nothing back', () => {
    const operations = chain(note, undo('c1'));
    expect(read(operations)).toEqual({ undone: new Set(), idle: new Set([operations[1]!.id]) });
  });

  test.each([{}, { command: '' }, { command: 7 }, { command: 'c0', because: 'x' }])(
    'SPEC L8: a broken undo takes nothing back: %j',
    (content) => {
      const operations = chain(note, { type: undone, ...content });
      expect(undoes(operations[1]!)).toBeNull();
      expect(read(operations).undone.size).toBe(0);
    },
  );
});

describe('the undo history', () => {
  test('SPEC L10: the newest comes first, and redo goes the same way back', () => {
    expect(stacksOf(chain(note, note))).toEqual({ undo: ['c0', 'c1'], redo: [] });
    expect(stacksOf(chain(note, note, undo('c1'), undo('c0')))).toEqual({ undo: [], redo: ['c2', 'c3'] });
    expect(stacksOf(chain(note, note, undo('c1'), undo('c0'), undo('c3')))).toEqual({ undo: ['c0'], redo: ['c2'] });
  });

  test('SPEC L10: a new command empties redo', () => {
    expect(stacksOf(chain(note, undo('c0'), note))).toEqual({ undo: ['c2'], redo: [] });
  });

  test('SPEC L10: several facts of one command are one step', () => {
    const [first, second] = chain(note, note);
    expect(stacksOf([first!, { ...second!, command: 'c0' }])).toEqual({ undo: ['c0'], redo: [] });
  });

  test('SPEC L10: another device’s commands are not this one’s to undo', () => {
    const [ours, theirs] = chain(note, note);
    expect(stacksOf([ours!, { ...theirs!, device: 'b' }])).toEqual({ undo: ['c0'], redo: [] });
  });

  test('SPEC L10: what stands once done closes the way back', () => {
    const history = new UndoHistory('a', ({ command }) => command !== 'c1');
    for (const operation of chain(note, note, note)) history.add(operation);
    expect(history.stacks).toEqual({ undo: ['c2'], redo: [] });
  });

  test('SPEC L10: stacks that were asked for do not change afterwards', () => {
    const [first, second] = chain(note, note);
    const history = new UndoHistory('a', () => true);
    history.add(first!);
    const { stacks } = history;
    history.add(second!);
    expect(stacks.undo).toEqual(['c0']);
  });
});
