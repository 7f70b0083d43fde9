import { expect, test } from 'vitest';
import { describeFact } from '../../renderer/minutes/describe-fact.ts';
import { formatter } from '../../shared/language/format.ts';
import { translator } from '../../shared/language/translator.ts';
import type { Fact } from '../../shared/meeting/facts.ts';
import { boardWithout, someone } from '../meeting/attendance-meeting.ts';

const { state } = boardWithout();
const swedish = (fact: Fact): string => describeFact(fact, state, translator('sv'), formatter('sv'));
const item = 'ranking';

test('what happened to people and to the agenda, in words', () => {
  const facts: Fact[] = [
    { type: 'participant.left.2', participant: 'cia', time: '2026-06-01T10:05:00.000Z', replaces: null },
    {
      type: 'participant.corrected.1',
      participant: someone('eva', 'Eva Roos', { role: 'approver', duty: 'substitute', order: 2, group: 'A' }),
    },
    { type: 'substitute.entered.1', substitute: 'eva', for: 'cia', item: null, time: null },
    { type: 'substitute.entered.1', substitute: 'eva', for: 'cia', item, time: null },
    { type: 'recusal.declared.1', item, participant: 'cia', reason: 'Bolagsstyrelse.' },
    { type: 'recusal.declared.1', item, participant: 'cia', reason: '' },
    { type: 'approver.chosen.1', approvers: ['cia', 'vera'], when: '' },
    { type: 'approver.chosen.1', approvers: [], when: '' },
    { type: 'meeting.paused.1', reason: 'lunch' },
    { type: 'item.moved.1', item, after: null },
    { type: 'item.struck.1', item, reason: 'ej berett' },
    { type: 'item.retitled.1', item, title: 'Rangordning', caseNumber: 'KS 2026/17' },
  ];
  expect(facts.map(swedish)).toEqual([
    'Cia Lo gick 12.05.',
    'Uppgifterna rättades: Eva Roos, justerare, ersättare nummer 2, grupp A.',
    'Eva Ro började tjänstgöra för Cia Lo.',
    'Eva Ro tjänstgör för Cia Lo vid § 13 Prioritering.',
    'Cia Lo anmälde jäv vid § 13 Prioritering: Bolagsstyrelse.',
    'Cia Lo anmälde jäv vid § 13 Prioritering.',
    'Till justerare valdes Cia Lo, Vera Ask.',
    'Inga justerare valdes.',
    'Mötet ajournerades: lunch.',
    '§ 13 Prioritering flyttades först på dagordningen.',
    '§ 13 Prioritering utgår från dagordningen: ej berett.',
    'Ärendet heter nu Rangordning, diarienummer KS 2026/17.',
  ]);
});
