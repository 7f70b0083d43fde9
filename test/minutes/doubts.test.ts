import { expect, test } from 'vitest';
import type { Command } from '../../shared/meeting/commands.ts';
import { compileMinutes } from '../../shared/minutes/compile.ts';
import { ballot, motion, vote, votingRoom } from '../meeting/decisions/room.ts';
import { joining, sync } from '../meeting/given.ts';
import type { Scenario } from '../../shared/meeting/funding/facts.ts';

const scenario = (id: string, name: string): Scenario => ({ id, name, rule: 'hand', funded: [], frames: [], note: '' });
const save = (id: string, name: string): Command => ({ type: 'save-scenario', scenario: scenario(id, name) });
const adopt = (id: string | null): Command => ({ type: 'adopt-scenario', scenario: id, item: 'frame' });
const count = (yes: number, no: number): Command => ({ type: 'count-ballots', vote: 'v', yes, no, abstain: 0 });
const put = (yes: string, no: string): Command => ({
  type: 'settle-propositions',
  item: 'ranking',
  steps: [{ yes, no }],
  text: '',
});
const areaFrame = (amount: number): Command => ({
  type: 'set-frames',
  frames: [{ year: '2027', area: 'parker', amount }],
});
const casting = (said: 'yes' | 'no'): Command => ({
  type: 'give-casting-vote',
  vote: 'v',
  participant: 'anna',
  ballot: said,
});
const called = [motion('a', 'proposal'), motion('b', 'counter', ['cia'])];

test.each<[string, Command[], Command, Command, string]>([
  [
    'a ballot',
    [...called, vote('a', 'b')],
    ballot('cia', 'yes'),
    ballot('cia', 'no'),
    'Omröstning, § 13, Cia Lo: Nej gäller här, men också Ja',
  ],
  [
    'a count',
    [...called, vote('a', 'b', 'counted')],
    count(2, 1),
    count(1, 2),
    'Omröstning, § 13, ja–nej–avstår: 1–2–0 gäller här, men också 2–1–0',
  ],
  [
    'a casting vote',
    [...called, vote('a', 'b'), ballot('cia', 'yes'), ballot('dan', 'no')],
    casting('yes'),
    casting('no'),
    'Omröstning, § 13, utslagsröst: Nej gäller här, men också Ja',
  ],
  [
    'how motions are put',
    called,
    put('a', 'b'),
    put('b', 'a'),
    'Propositionsordning för § 13: Cia Los yrkande att b mot liggande förslag gäller här',
  ],
  [
    'an area’s frame',
    [],
    areaFrame(1_000_000),
    areaFrame(2_000_000),
    'Ram för Parker 2027: 2 000 tkr gäller här, men också 1 000 tkr',
  ],
  [
    'the scenario that was adopted',
    [save('x', 'Sparsamt'), adopt('x'), save('y', 'Rikt')],
    adopt('y'),
    adopt(null),
    'Antaget scenario: inget gäller här, men också Rikt',
  ],
])('minutes tell what two recorded otherwise without knowing of each other: %s', (_, before, one, other, text) => {
  const chair = votingRoom().does(...before);
  const secretary = joining('secretary', chair);
  chair.does(one);
  secretary.does(other);
  sync(chair, secretary);
  const told = compileMinutes(chair.state, chair.meeting.versions, '')!.blocks.flatMap((block) =>
    block.kind === 'note' && block.note === 'Oförenliga uppgifter' ? [block] : [],
  );
  expect(told.map((block) => block.text.replaceAll(/[\u00A0\u202F]/g, ' ')).join('\n')).toContain(text);
  expect(told[0]?.operations).toHaveLength(2);
});
