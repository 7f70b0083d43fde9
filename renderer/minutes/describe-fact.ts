import type { Format } from '../../shared/language/format.ts';
import type { Translate } from '../../shared/language/translator.ts';
import type { AnyFact } from '../../shared/log/operation.ts';
import { readFact, type Fact, type FactType } from '../../shared/meeting/facts.ts';
import type { MeetingState } from '../../shared/meeting/state.ts';
import { describeAgenda } from './describe/agenda.ts';
import { describeAttendance } from './describe/attendance.ts';
import { describeDebate } from './describe/debate.ts';
import { describeDecisions } from './describe/decisions.ts';
import type { Describers, Telling } from './describe/describer.ts';
import { describeFunding } from './describe/funding.ts';
import { describeInitiatives } from './describe/initiatives.ts';
import { describeJoining } from './describe/joining.ts';
import { describeScores } from './describe/scores.ts';

const describers: Describers<FactType> = {
  'meeting.opened.1': (_, { t }) => t('minutes.opened'),
  'meeting.opened.2': (_, { t }) => t('minutes.opened'),
  'meeting.closed.1': (_, { t }) => t('minutes.ended'),
  ...describeAttendance,
  ...describeAgenda,
  ...describeScores,
  ...describeInitiatives,
  ...describeFunding,
  ...describeDebate,
  ...describeDecisions,
  ...describeJoining,
};

/** What happened, as one sentence in the reader's language; `state` gives the names of what it happened to. */
export function describeFact(any: AnyFact, state: MeetingState, t: Translate, format: Format): string {
  const fact = readFact(any);
  if (!fact) return t('minutes.unknownFact', { type: any.type });
  const describe = describers[fact.type] as (fact: Fact, telling: Telling) => string;
  return describe(fact, { state, t, format });
}
