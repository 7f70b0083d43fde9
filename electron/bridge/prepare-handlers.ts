import type { prepareContract } from '../../shared/bridge/prepare-contract.ts';
import { done, failed, type Result } from '../../shared/bridge/problem.ts';
import type { Handlers } from '../../shared/bridge/serve.ts';
import { translator } from '../../shared/language/translator.ts';
import { isSameBody } from '../../shared/meeting/body.ts';
import { openingOf } from '../../shared/meeting/preparation.ts';
import { localeOf } from '../app-facts.ts';
import type { EarlierMeetings } from '../meeting/earlier-meetings.ts';
import type { ReadRequest } from '../readers/import-worker.ts';
import type { RosterFile } from '../readers/roster/read-roster-file.ts';
import { workApart } from '../readers/work-apart.ts';
import { chooseFiles } from './dialogs.ts';
import type { Served } from './handlers.ts';

/** The machine's answers about bodies, their people, and meetings that are prepared. */
export function prepareHandlers(
  { machine, sessions, isolate, window }: Served,
  earlier: EarlierMeetings,
  changed: <T>(result: Result<T>) => Result<T>,
): Pick<Handlers, keyof typeof prepareContract> {
  const { rooms, now } = machine;
  return {
    'body.list': () => done(rooms.bodies.list()),
    'body.save': ({ body }) => {
      const twin = rooms.bodies.list().find(({ id, name }) => id !== body.id && isSameBody(name, body.name));
      if (twin) return failed('bodyTwice', { name: twin.name });
      rooms.bodies.put(body, now().toISOString());
      return done({});
    },
    'body.remove': ({ id }) => {
      rooms.bodies.remove(id);
      return done({});
    },

    'preparation.list': () =>
      done(
        rooms.preparations.list().map(({ id, changedAt, preparation: { body, forum, date, plans } }) => ({
          id,
          body,
          forum,
          date,
          plans,
          changedAt,
        })),
      ),
    'preparation.read': ({ id }) => {
      const stored = rooms.preparations.read(id);
      return stored ? done(stored) : failed('preparationUnknown');
    },
    'preparation.save': ({ id, preparation }) => {
      const changedAt = now().toISOString();
      rooms.preparations.save(id, preparation, changedAt);
      return done({ changedAt });
    },
    'preparation.remove': ({ id }) => {
      rooms.preparations.remove(id);
      return done({});
    },
    'preparation.ground': async (asked) => done(await earlier.ground(asked)),
    'preparation.open': async ({ id }) => {
      const asked = rooms.preparations.read(id);
      if (!asked) return failed('preparationUnknown');
      const { nextSection } = await earlier.ground(asked.preparation);
      const preparation = rooms.preparations.read(id)?.preparation;
      if (!preparation) return failed('preparationUnknown');
      const opening = openingOf(preparation, nextSection);
      if (!opening) return failed('preparationLacks');
      return changed(
        rooms.together(() => {
          const opened = sessions.open(opening);
          if (opened.ok) rooms.preparations.remove(id);
          return opened;
        }),
      );
    },

    'roster.choose': async () => {
      const t = translator(localeOf(machine));
      const filters = [
        { name: t('prepare.rosterFilter'), extensions: ['csv', 'txt', 'xlsx'] },
        { name: t('common.allFiles'), extensions: ['*'] },
      ];
      const [path] = await chooseFiles(window(), filters);
      if (path === undefined) return done(null);
      const request: ReadRequest = { path, as: 'roster' };
      const read = await workApart<RosterFile>(isolate, 'import-worker.cjs', request, () => {}).result;
      if (!read.ok) return read;
      const { name, people, faults, unread } = read.value;
      return done({ name, people, faults, unread });
    },
  };
}
