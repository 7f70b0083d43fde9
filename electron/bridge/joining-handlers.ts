import { basename } from 'node:path';
import { dialog } from 'electron';
import { joiningContract } from '../../shared/bridge/joining-contract.ts';
import { done, failed, type Result } from '../../shared/bridge/problem.ts';
import type { Handlers } from '../../shared/bridge/serve.ts';
import { readFact } from '../../shared/meeting/facts.ts';
import { isOpening } from '../../shared/meeting/opened.ts';
import { translator } from '../../shared/language/translator.ts';
import { localeOf } from '../app-facts.ts';
import { meetingsIn } from '../meeting/joins.ts';
import type { ReadMeeting } from '../meeting/read-meeting-file.ts';
import { meetingFileOf } from '../meeting/write-meeting-file.ts';
import { fileNameOf } from '../minutes.ts';
import { workApart } from '../readers/work-apart.ts';
import { chooseFiles, saveFile } from './dialogs.ts';
import type { Served } from './handlers.ts';

type JoiningHandlers = Pick<Handlers, keyof typeof joiningContract>;

/** The machine's answers about two laptops at one meeting. */
export function joiningHandlers(
  { machine, sessions, joins, grown, files, isolate, window }: Served,
  changed: <T>(result: Result<T>) => Result<T>,
): JoiningHandlers {
  const filter = () => ({
    name: translator(localeOf(machine))('joining.fileFilter'),
    extensions: ['klubba-mote'],
  });

  return {
    'joining.saveFile': async ({ meeting }) => {
      const log = sessions.log(meeting);
      if (!log?.state.opening) return failed('meetingUnknown');
      const name = fileNameOf('mote', log.state.opening, 'klubba-mote');
      const saved = await saveFile(window(), name, filter(), meetingFileOf(meeting, log));
      return saved.ok ? done({ name: saved.value }) : saved;
    },
    'joining.takeFile': async ({ meeting, file }) => {
      const path = file === null ? (await chooseFiles(window(), [filter()]))[0] : files.pathOf(file);
      if (path === undefined) return done(null);
      if (path === null) return failed('documentGone', { name: '' });
      const read = await workApart<ReadMeeting>(isolate, 'meeting-file-worker.cjs', { path }, () => {}).result;
      if (!read.ok) return read;
      const { name, operations } = read.value;
      if (meeting !== null && read.value.meeting !== meeting) {
        const opening = readFact(operations.find(({ id }) => id === read.value.meeting)?.fact ?? { type: '' });
        const { body, date } = isOpening(opening) ? opening : { body: '', date: '' };
        return failed('meetingFileOther', { name, body, date });
      }
      const joined = sessions.join(read.value);
      if (!joined.ok) return joined;
      grown(joined.value);
      joins.wrote(joined.value.meeting);
      const { plans, isNew } = joined.value;
      return changed(done({ meeting: joined.value.meeting, operations: joined.value.operations.length, plans, isNew }));
    },
    'joining.chooseFolder': async () => {
      const { filePaths } = await dialog.showOpenDialog(window(), { properties: ['openDirectory', 'createDirectory'] });
      const [path] = filePaths;
      if (path === undefined) return done(null);
      const name = basename(path) || path;
      const found = await meetingsIn(isolate, path, name);
      if (!found.ok) return found;
      return done({ folder: files.give(path).token, name, meetings: found.value });
    },
    'joining.start': async ({ meeting, folder }) => {
      const path = files.pathOf(folder);
      if (path === null) return failed('folderGone', { name: '' });
      const name = basename(path) || path;
      const opening = sessions.log(meeting)?.state.opening;
      if (opening) return done(joins.start(meeting, path, opening.date));
      const found = await meetingsIn(isolate, path, name);
      if (!found.ok) return found;
      const listed = found.value.find((one) => one.meeting === meeting);
      if (!listed) return failed('folderWithoutMeeting', { name });
      joins.start(meeting, path, listed.date);
      await joins.settled(meeting);
      if (sessions.log(meeting)) return done(joins.state(meeting));
      joins.stop(meeting);
      return failed('folderGone', { name });
    },
    'joining.stop': ({ meeting }) => done(joins.stop(meeting)),
    'joining.look': ({ meeting }) => {
      joins.look(meeting);
      return done(joins.state(meeting));
    },
    'joining.state': ({ meeting }) => done(joins.state(meeting)),
  };
}
