import { done } from '../../shared/bridge/problem.ts';
import type { Handlers } from '../../shared/bridge/serve.ts';
import { Projector } from '../projector/projector.ts';
import type { Served } from './handlers.ts';

const remembered = 'projector.screen';

/** The machine's answers about the projector. */
export function projectorHandlers({
  machine,
  window,
  tell,
}: Served): Pick<Handlers, Extract<keyof Handlers, `projector.${string}`>> {
  const { settings } = machine.rooms;
  const projector = new Projector({
    chairs: window,
    recall: () => settings.get(remembered),
    remember: (screen) => settings.get(remembered) !== screen && settings.set(remembered, screen),
    tell: (state) => tell('projector.changed', state),
  });
  return {
    'projector.state': () => done(projector.state),
    'projector.open': () => done(projector.open()),
    'projector.close': () => done(projector.close()),
    'projector.freeze': ({ isFrozen }) => done(projector.freeze(isFrozen)),
    'projector.publish': (picture) => done(projector.publish(picture)),
  };
}
