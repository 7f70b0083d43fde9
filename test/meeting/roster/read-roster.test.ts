import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ParticipantSchema } from '../../../shared/meeting/attendance/facts.ts';
import { readRoster } from '../../../shared/meeting/roster/read-roster.ts';

function read(...lines: string[]) {
  return readRoster(lines.map((line, i) => ({ number: i + 1, cells: line.split(';') })));
}

describe('a list of people', () => {
  it('is read by its headings, whatever their order and whatever stands above them', () => {
    const roster = read(
      'Förtroendevalda 2027',
      '',
      'Parti;Namn;Roll;Organisation;Tjänstgöring;Ordning',
      'S;Sara Lind;Ordförande;Stadsledningskontoret;;',
      'M;Eva Norén;1:e vice ordförande;;Tjänstgörande;',
      ';Omar Haddad;Sekreterare;;;',
      'S;Johan Ek;Ersättare;;;2',
      'M;Maria Falk;ledamot;;ersättare;',
    );
    expect(roster?.faults).toEqual([]);
    expect(roster?.people).toMatchObject([
      { name: 'Sara Lind', role: 'chair', group: 'S', duty: 'serving', organisation: 'Stadsledningskontoret' },
      { name: 'Eva Norén', role: 'member', isViceChair: true, duty: 'serving' },
      { name: 'Omar Haddad', role: 'secretary', duty: 'attending', order: null },
      { name: 'Johan Ek', role: 'member', duty: 'substitute', order: 2 },
      { name: 'Maria Falk', role: 'member', duty: 'substitute', order: 3 },
    ]);
  });

  it('takes first and last names, ticks, and says which columns it left', () => {
    const roster = read('Förnamn;Efternamn;E-post;Ersättare', 'Eva;Norén;e@x.se;x', 'Bo;Al;b@x.se;nej');
    expect(roster?.people.map(({ name, duty }) => [name, duty])).toEqual([
      ['Eva Norén', 'substitute'],
      ['Bo Al', 'serving'],
    ]);
    expect(roster?.unread).toEqual(['E-post']);
  });

  it('says what is wrong by row and column, and leaves those rows out', () => {
    const roster = read(
      'Namn;Roll;Tjänstgöring;Ordning',
      ';ledamot;;',
      'Bo Al;Kassör;;',
      'Eva Ek;;ibland;',
      'Ia Os;;ersättare;först',
      'Siv Lo;ledamot;;',
      'siv lo;ledamot;;',
    );
    expect(roster?.people.map(({ name }) => name)).toEqual(['Siv Lo']);
    expect(roster?.faults).toEqual([
      { code: 'nameMissing', row: 2, column: 'Namn', value: '' },
      { code: 'roleUnknown', row: 3, column: 'Roll', value: 'Kassör' },
      { code: 'dutyUnknown', row: 4, column: 'Tjänstgöring', value: 'ibland' },
      { code: 'orderUnknown', row: 5, column: 'Ordning', value: 'först' },
      { code: 'nameTwice', row: 7, column: 'Namn', value: 'siv lo' },
    ]);
  });

  it('without a heading for names is none', () => {
    expect(read('Roll;Parti', 'ordförande;S')).toBeNull();
    expect(read()).toBeNull();
  });

  it('whatever it holds gives people that a meeting takes, at most five hundred', () => {
    const cell = fc.oneof(fc.constantFrom('', 'x', 'Ersättare', 'Ordförande', '3'), fc.string({ maxLength: 400 }));
    fc.assert(
      fc.property(fc.array(fc.array(cell, { maxLength: 6 }), { maxLength: 40 }), (rows) => {
        const cells = [['Namn', 'Roll', 'Organisation', 'Grupp', 'Ersättare', 'Ordning'], ...rows];
        const roster = readRoster(cells.map((row, i) => ({ number: i + 1, cells: row })))!;
        for (const person of roster.people)
          expect(ParticipantSchema.safeParse({ ...person, id: 'a' }).error).toBeUndefined();
      }),
    );
    const many = Array.from({ length: 501 }, (_, i) => `Person ${i}`);
    expect(read('Namn', ...many)?.people).toHaveLength(500);
    expect(read('Namn', ...many)?.faults).toEqual([{ code: 'tooMany', row: 502, column: 'Namn', value: '500' }]);
  });
});
