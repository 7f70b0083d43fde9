import type { MeetingState } from '../meeting/state.ts';
import { attendanceSentences as said } from './attendance-phrases.ts';
import { sectionOfItem } from './course.ts';
import { listed } from './phrases.ts';
import { rivalsOf, type Doubt } from './rivals-of.ts';

/** What was said of attendance and the agenda by several who did not know of each other. */
export function attendanceDoubts(state: MeetingState): Doubt[] {
  const nameOf = (id: string | null): string =>
    id === null ? '–' : (state.participants.get(id)?.participant.name ?? id);
  const standIns = [...state.participants.values()].flatMap(({ participant, standIn }) =>
    rivalsOf(said.standInOf(participant.name), standIn, nameOf),
  );
  const corrections = [...state.participants.values()].flatMap(({ participant, corrected }) =>
    rivalsOf(said.correctionOf(participant.name), corrected, said.someone),
  );
  const recusals = [...state.recusals].flatMap(([item, all]) =>
    all.flatMap(({ participant, reason, by, rivals, standIn }) => {
      const name = [nameOf(participant), sectionOfItem(state, item)].filter(Boolean).join(', ');
      return [
        ...rivalsOf(said.reasonOf(name), { value: reason, by, rivals }, (why) => why || '–'),
        ...rivalsOf(said.standInOf(name), standIn, nameOf),
      ];
    }),
  );
  const names = [...state.renamed].flatMap(([item, name]) =>
    rivalsOf(said.nameOf(sectionOfItem(state, item) ?? '–'), name, ({ title, caseNumber }) =>
      [title, caseNumber].filter(Boolean).join(', '),
    ),
  );
  const approvers = rivalsOf(said.approversOf, state.approvers, ({ approvers: chosen, when }) =>
    [listed(chosen.map(nameOf)) || '–', when].filter(Boolean).join(', '),
  );
  return [...corrections, ...standIns, ...recusals, ...names, ...approvers];
}
