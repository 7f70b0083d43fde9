import Database from 'better-sqlite3';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { migrate } from '../../db/migrate.ts';
import { plainText } from '../../renderer/search/marked.tsx';
import { canonicalJson } from '../../shared/plan/canonical-json.ts';
import { hashOf, planVersion } from '../../shared/plan/plan.ts';
import { openingOf, parks, roads } from '../meeting/plans.ts';
import { freshFolder, open } from './folders.ts';
import { at, readSample, Searched } from './search-registers.ts';

const later = '2026-07-01T08:00:00.000Z';
const goal = (text: string) => {
  const [first, ...rest] = parks.plan.initiatives;
  return { ...parks.plan, initiatives: [{ ...first!, sections: { ...first!.sections, goal: text } }, ...rest] };
};

describe('a plan that is searched', () => {
  it('is found by its initiatives, sections, parts, statements, direction, history and costs', () => {
    const searched = new Searched().takeIn();
    const { hits } = searched.find('avtalsuppföljning beställningssystemet', { what: 'plan' });
    expect(hits[0]).toMatchObject({
      slot: 'plan/2027/e-handel/e-handel/1',
      year: 2027,
      area: 'E-handel',
      version: '4.0',
      target: { to: 'plan', side: 'initiatives', initiative: 'e-handel/1', number: '1' },
    });
    const result = readSample();
    const statement = result.plans.flatMap((plan) => plan.statements)[0];
    if (statement)
      expect(searched.find(`"${statement.text.split(' ').slice(0, 6).join(' ')}"`).count).toBeGreaterThan(0);
    const row = result.plans[0]!.history.find(({ changedBy }) => changedBy !== null)!;
    expect(searched.find(`"${row.changedBy}"`).hits.map(({ target }) => target)).toContainEqual(
      expect.objectContaining({ side: 'versions' }),
    );
    expect(searched.slots('"2 400 tkr"', { what: 'plan' })).toContain('plan/2027/ekonomi/ekonomi/1');
  });

  it('is one hit for all of its versions: the newest that holds it, with the others beside it', () => {
    const searched = new Searched();
    const texts = ['dammar och broar', 'dammar', 'dammar', 'dammar och tunnlar', 'broar'];
    for (const [i, text] of texts.entries())
      searched.rooms.versions.put(
        planVersion({ ...goal(text), version: `${i + 1}.0` }),
        `2026-06-0${i + 1}T08:00:00.000Z`,
      );
    const [hit, ...others] = searched.find('dammar lekplatser').hits;
    expect(others).toEqual([]);
    expect(hit).toMatchObject({ version: '4.0', alsoIn: ['1.0–3.0'] });
    expect(searched.find('broar').hits[0]).toMatchObject({ version: '5.0', alsoIn: ['1.0'] });
    expect(searched.find('tunnlar').hits[0]).toMatchObject({ version: '4.0', alsoIn: [] });
  });

  it('is found however its letters are composed, and å is not a', () => {
    const searched = new Searched();
    searched.rooms.versions.put(planVersion(goal('Åtgärder på bryggan, en idé'.normalize('NFD'))), at);
    for (const query of ['åtgärder', 'ÅTGÄRDER', 'åtgärder'.normalize('NFD'), 'ide', 'idé'])
      expect(searched.find(query).count, query).toBe(1);
    expect(searched.find('atgarder').count).toBe(0);
    expect(plainText(searched.find('bryggan').hits[0]!.excerpt)).toBe('Åtgärder på bryggan, en idé');
  });

  it('is looked for in a year, an area, a sort of thing', () => {
    const searched = new Searched().takeIn();
    const all = searched.find('avtal');
    expect(searched.find('avtal', { year: 2027 }).count).toBe(all.count);
    expect(searched.find('avtal', { year: 1999 }).count).toBe(0);
    for (const areaId of ['e-handel', 'utbildning'])
      expect(searched.slots('avtal', { areaId })).toEqual(
        all.hits.filter(({ area }) => area.toLowerCase() === areaId).map(({ slot }) => slot),
      );
    for (const what of ['plan', 'table', 'document', 'meeting', 'package'] as const)
      expect(searched.slots('avtal', { what })).toEqual(
        all.hits.filter((hit) => hit.what === what).map(({ slot }) => slot),
      );
    expect(searched.find('avtal', { limit: 2 })).toMatchObject({ count: all.count, hits: all.hits.slice(0, 2) });
  });
});

describe('a document that is searched', () => {
  it('is found by the rows of its tables, codes too, each where it stands', () => {
    const searched = new Searched().takeIn();
    const result = readSample();
    for (const { code, name, at: place } of result.organisations) {
      const hit = searched.find(`${code} ${name}`, { what: 'table' }).hits[0];
      expect(hit?.target).toMatchObject({ to: 'source', table: 'organisations', at: place });
    }
    for (const { name } of result.services) expect(searched.find(`"${name}"`).count, name).toBeGreaterThan(0);
  });

  it('is found by its decision documents', () => {
    const searched = new Searched().takeIn();
    for (const { sections, clauses } of readSample().documents)
      for (const { text } of [...sections, ...clauses]) {
        const words = text.split(' ').slice(0, 5).join(' ');
        if (/\p{L}/u.test(words))
          expect(searched.find(`"${words}"`, { what: 'document' }).count, words).toBeGreaterThan(0);
      }
  });

  it('that an earlier Klubba read, without what came later, is found by what it has', () => {
    const searched = new Searched();
    const { documents: _, ...earlier } = readSample();
    searched.register.db
      .prepare(`INSERT INTO source VALUES (?, 'gammal.txt', 'text', '', ?, ?)`)
      .run('e'.repeat(64), JSON.stringify(earlier), at);
    expect(searched.find('avtalsuppföljning', { what: 'table' }).count).toBeGreaterThan(0);
  });
});

describe('a meeting that is searched', () => {
  const inMeeting = () => {
    const searched = new Searched();
    for (const version of [parks, roads]) searched.rooms.versions.put(version, at);
    const opened = searched.sessions.open(openingOf(parks, roads));
    if (!opened.ok) throw new Error(opened.problem.code);
    const meeting = opened.value.id;
    const perform = (...commands: Parameters<MeetingPerform>[1][]) => {
      for (const command of commands) expect(searched.sessions.perform(meeting, command)).toMatchObject({ ok: true });
    };
    return { searched, meeting, perform };
  };
  type MeetingPerform = Searched['sessions']['perform'];
  const say = {
    type: 'record-statement',
    statement: 's1',
    initiative: 'parker/2',
    from: 'Forumet',
    outcome: 'approved',
  } as const;

  it('is found by its body, people, agenda, statements and decisions, as they stand now', () => {
    const { searched, meeting, perform } = inMeeting();
    expect(searched.find('prioriteringsforum rådhuset').hits[0]).toMatchObject({
      owner: meeting,
      what: 'meeting',
      year: 2027,
    });
    expect(searched.find('anna ek').hits[0]?.part?.key).toBe('people');
    expect(searched.find('kalkylen').count).toBe(0);
    perform({ ...say, text: 'Forumet vill se kalkylen.' });
    expect(searched.find('kalkylen').hits[0]).toMatchObject({ area: 'Parker', target: { initiative: 'parker/2' } });
    perform({ type: 'undo' });
    expect(searched.find('kalkylen').count).toBe(0);
    perform({ type: 'redo' });
    expect(searched.find('kalkylen').count).toBe(1);
    perform({ type: 'record-decision', item: 'ranking', clauses: ['att fastställa rangordningen'] });
    expect(searched.find('fastställa').hits[0]).toMatchObject({
      part: { key: 'decision' },
      target: { section: 13, isClosed: false },
    });
    perform({ type: 'close' });
    expect(searched.find('fastställa').hits[0]?.target).toMatchObject({ isClosed: true });
  });

  it('is found by what was asked for, noted, sent along and set as a condition', () => {
    const { searched, perform } = inMeeting();
    const item = 'ranking';
    const on = { kind: 'statement', initiative: null, plan: null, item, from: 'Forumet', outcome: null } as const;
    perform(
      { type: 'make-motion', motion: 'm1', item, kind: 'counter', clauses: ['att utreda gasljusen'], by: ['anna'] },
      {
        type: 'state',
        statement: 's2',
        ...on,
        text: 'Ja.',
        conditions: ['Slussporten lagas'],
        passedOn: [{ to: 'Nämnden', text: 'Följ upp kajkanten' }],
      },
    );
    for (const word of ['gasljusen', 'slussporten', 'kajkanten'])
      expect(searched.find(word).hits, word).toMatchObject([{ target: { section: 13, initiative: null } }]);
    perform({ type: 'withdraw-motion', motion: 'm1' });
    expect(searched.find('gasljusen').count).toBe(0);
  });

  it('brings its results in the transaction that closes it', () => {
    const { searched, perform } = inMeeting();
    searched.find('parker');
    perform(
      { ...say, text: 'Lyktorna behövs.' },
      { type: 'record-decision', item: 'ranking', clauses: ['att godkänna'] },
      { type: 'close' },
    );
    expect(searched.register.db.prepare('SELECT count(*) FROM search_queue').pluck().get()).toBe(0);
    expect(searched.slots('lyktorna').sort()).toEqual([
      expect.stringMatching(/^meeting\/.*\/statement\/s1$/),
      expect.stringMatching(/^plan\/2027\/parker\/statement\//),
    ]);
  });
});

describe('a package that is searched', () => {
  it('is found by its name', () => {
    const searched = new Searched();
    const sha256 = 'f'.repeat(64);
    searched.rooms.packages.put(
      { sha256, name: 'beslutspaket-parker.asice', meeting: 'm', direction: 'received', at },
      new Uint8Array([1]),
    );
    expect(searched.find('beslutspaket').hits).toMatchObject([
      { owner: sha256, what: 'package', target: { to: 'package' } },
    ]);
  });
});

describe('where nothing is found', () => {
  it('the nearest word that is there is suggested, and the commonest of those', () => {
    const searched = new Searched().takeIn();
    expect(searched.find('avtalsupföljning')).toMatchObject({ count: 0, meant: 'avtalsuppföljning' });
    expect(searched.find('Ekonnomi -avtal').meant).toBe('ekonomi -avtal');
    expect(searched.find('qqqqqqqqq').meant).toBeNull();
  });

  it('words that are there but never together are told apart from words that are not there', () => {
    const searched = new Searched();
    searched.rooms.versions.put(planVersion(goal('broar')), at);
    searched.rooms.versions.put(roads, at);
    expect(searched.find('broar cykelväg')).toMatchObject({ count: 0, isApart: true });
    expect(searched.find('broar qqqqqqq')).toMatchObject({ count: 0, isApart: false });
  });

  it('because nothing is asked for, that is said', () => {
    const searched = new Searched().takeIn();
    for (const query of ['', '  ', '-avtal', '"', '***', '-"'])
      expect(searched.find(query)).toMatchObject({ isAsked: false, hits: [] });
  });
});

describe('the index', () => {
  it('is brought up to date by the transaction that brings something, or not at all', () => {
    const searched = new Searched();
    searched.find('lekplatser');
    expect(() =>
      searched.rooms.together(() => {
        searched.rooms.versions.put(parks, at);
        throw new Error('later');
      }),
    ).toThrow('later');
    expect(searched.find('lekplatser').count).toBe(0);
    searched.rooms.together(() => void searched.rooms.versions.put(parks, at));
    expect(searched.register.db.prepare('SELECT count(*) FROM search_queue').pluck().get()).toBe(0);
    expect(searched.find('lekplatser').count).toBe(1);
  });

  it('of a register that was there before it holds what was there', () => {
    const folder = freshFolder();
    const old = new Database(join(folder, 'register.db'));
    migrate(old, 1);
    const put = old.prepare(`INSERT INTO plan_version VALUES (?, 'parker', 2027, ?, ?)`);
    put.run(hashOf(parks), canonicalJson(parks), at);
    migrate(old, 2);
    expect(old.prepare('SELECT kind, owner FROM search_queue').all()).toEqual([
      { kind: 'version', owner: hashOf(parks) },
    ]);
    old.close();
    expect(new Searched(open(folder)).slots('lekplatser')).toEqual(['plan/2027/parker/parker/1']);
  });

  it('that is damaged, or of another form, is made anew and says the same', () => {
    const searched = new Searched().takeIn();
    const before = searched.find('avtal');
    const { db } = searched.register;
    for (const harm of [
      `UPDATE search_index_data SET block = x'00' WHERE id > 10`,
      `DELETE FROM search_index_data WHERE id > 10`,
      `UPDATE search_state SET value = 0 WHERE key = 'form'; DELETE FROM search_place`,
    ]) {
      db.unsafeMode(true).exec(harm);
      db.unsafeMode(false);
      const after = searched.find('avtal');
      expect({ harm, ...after }).toEqual({ harm, ...before });
    }
    searched.rebuild();
    expect(searched.find('avtal')).toEqual(before);
  });

  it("that can't be written keeps nobody from their work; what came is found when it can", () => {
    const searched = new Searched().takeIn();
    const { db } = searched.register;
    db.unsafeMode(true).exec(`UPDATE search_index_data SET block = x'00'`);
    db.unsafeMode(false);
    searched.rooms.together(() => void searched.rooms.versions.put(parks, later));
    expect(searched.rooms.versions.get(hashOf(parks))).toEqual(parks);
    expect(searched.find('lekplatser').count).toBe(1);
  });
});
