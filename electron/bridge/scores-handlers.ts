import { done, failed } from '../../shared/bridge/problem.ts';
import type { scoresContract } from '../../shared/bridge/scores-contract.ts';
import type { Handlers } from '../../shared/bridge/serve.ts';
import { localeOf } from '../app-facts.ts';
import { makeScoreSheets } from '../documents/score-sheets-pdf.ts';
import { fileNameOf } from '../minutes.ts';
import { saveFile } from './dialogs.ts';
import type { Served } from './handlers.ts';

/** The machine's answers about points. */
export function scoresHandlers({ machine, sessions, window }: Served): Pick<Handlers, keyof typeof scoresContract> {
  return {
    'scores.sheets': async ({ meeting }) => {
      const log = sessions.log(meeting);
      const opening = log?.state.opening;
      if (!log || !opening) return failed('meetingUnknown');
      const { bytes, sheets } = await makeScoreSheets({ ...log.state, opening }, localeOf(machine), machine.now());
      const filter = { name: 'PDF', extensions: ['pdf'] };
      const saved = await saveFile(window(), fileNameOf('poangblad', opening, 'pdf'), filter, bytes);
      return saved.ok ? done({ name: saved.value, sheets }) : saved;
    },
  };
}
