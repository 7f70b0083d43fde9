import type { TellWindow } from '../bridge/serve-ipc.ts';
import type { Joined } from './sessions.ts';

/** Operations that are told one by one; of more, the window loads the meeting anew. */
const most = 500;

/** Tells the window what a meeting got from elsewhere. */
export function grownTo(tell: TellWindow): (joined: Joined) => void {
  return ({ meeting, operations, plans, isNew }) => {
    const told = operations.length > most ? [] : operations;
    tell('meeting.grown', {
      meeting,
      count: operations.length,
      operations: told.map((one) => ({ ...one, parents: [...one.parents] })),
      plans,
    });
    if (isNew || operations.some(({ fact }) => fact.type === 'meeting.closed.1')) tell('register.changed', {});
  };
}
