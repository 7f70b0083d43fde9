import { clipboard } from 'electron';
import { done, failed, type Result } from '../../shared/bridge/problem.ts';
import type { Handlers } from '../../shared/bridge/serve.ts';
import type { FigureKind } from '../../shared/bridge/years-contract.ts';
import { slugOf } from '../../shared/plan/area-id.ts';
import { yearFiguresOf } from '../register/year-figures.ts';
import { previewRollOver, rollOverYear } from '../register/year-roll-over.ts';
import { saveFile } from './dialogs.ts';
import type { Served } from './handlers.ts';

type YearsHandlers = Pick<Handlers, Extract<keyof Handlers, `year.${string}` | `figure.${string}`>>;

/** How each kind of file begins; what the window gives is nothing else. */
const beginnings: Readonly<Record<FigureKind, string>> = {
  png: '\x89PNG\r\n\x1a\n',
  svg: '<svg ',
  csv: '\xef\xbb\xbf',
};

/** The machine's answers about planning years, and the saving of what the window has drawn of them. */
export function yearsHandlers(
  { machine, window }: Pick<Served, 'machine' | 'window'>,
  changed: <T>(result: Result<T>) => Result<T>,
): YearsHandlers {
  return {
    'year.figures': ({ year }) => done({ figures: yearFiguresOf(machine.rooms, year) }),
    'year.rollOverPreview': ({ from }) => done(previewRollOver(machine, from)),
    'year.rollOver': ({ from, areas }) => changed(rollOverYear(machine, from, areas)),
    'figure.save': async ({ name, kind, base64 }) => {
      const bytes = Buffer.from(base64, 'base64');
      if (!bytes.toString('latin1', 0, 16).startsWith(beginnings[kind])) {
        return failed('requestInvalid', { method: 'figure.save' });
      }
      const suggested = `${slugOf(name).slice(0, 100)}.${kind}`;
      const saved = await saveFile(window(), suggested, { name: kind.toUpperCase(), extensions: [kind] }, bytes);
      return saved.ok ? done({ name: saved.value }) : saved;
    },
    'figure.copy': async ({ text }) => {
      // Electron 33 answers at once, later ones with a promise.
      await clipboard.writeText(text);
      return done({});
    },
  };
}
