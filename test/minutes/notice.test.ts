import { expect, test } from 'vitest';
import type { Preparation } from '../../shared/meeting/preparation.ts';
import { composeNotice } from '../../shared/minutes/notice.ts';
import { parks, roads, versionsOf } from '../meeting/plans.ts';
import { prepared } from './prepared.ts';

const composed = (change: Partial<Preparation> = {}) =>
  composeNotice({ ...prepared, ...change }, versionsOf(parks, roads), 12);
const textOf = (change: Partial<Preparation> = {}) => JSON.stringify(composed(change)?.blocks);

test('a notice tells when and where, who is called and in which order substitutes are', () => {
  const [facts] = composed()?.blocks ?? [];
  expect(facts).toMatchObject({
    kind: 'facts',
    rows: [
      { term: 'Tid', text: 'måndagen den 8 mars 2027, klockan 09.00–12.00' },
      { term: 'Plats', text: 'Rådhuset, Linden' },
      { term: 'Kallade', text: 'Anna Ek, ordförande, N131' },
      { term: 'Ersättare', text: 'Dan By, Södra, N131\nCia Lo, Norra, N131' },
      { term: 'Övriga', text: 'Bo Al, sekreterare' },
    ],
  });
});

test('its agenda is numbered on and says what is carried from where', () => {
  const agendaTable = composed()?.blocks.find(
    (block) => block.kind === 'table' && block.caption === 'Ärenden i ordning',
  );
  expect(agendaTable).toMatchObject({
    rows: [
      ['12', 'Mötet öppnas', ''],
      ['13', 'Prioritering', ''],
      [
        '14',
        'Belysning i parker\nÅterremiss från Tjänsteforum Parker 20 januari 2027, § 7: Kostnaderna utreds.',
        'KS 2026/12',
      ],
    ],
  });
});

test('plans, frames that are set and the scoring model stand in it; what is empty does not', () => {
  expect(textOf()).toContain('Tjänsteplan Parker 2027');
  expect(composed()?.blocks).toContainEqual(
    expect.objectContaining({
      caption: 'Tkr per år',
      rows: [
        ['Parker', '2\u202f000'],
        ['Alla områden', '5\u202f000'],
      ],
    }),
  );
  expect(textOf()).toContain('Läs planerna i förväg.');
  expect(textOf({ note: ' ' })).not.toContain('Meddelande');
  expect(textOf({ frames: [] })).not.toContain('ramar');
  expect(textOf({ plans: [] })).not.toContain('Planer som behandlas');
});

test('without a day there is no notice', () => {
  expect(composed({ date: '' })).toBeNull();
});
