import { describe, expect, test } from 'vitest';
import { initiativeTotals } from '../../shared/plan/totals.ts';
import { answerTo, correctionOf, lineOf, reviewedBy, withdrawn } from '../../shared/review/queries.ts';
import { accept, cost, Desk, finding, park, refusal, road } from './given.ts';

describe('a finding', () => {
  test('is accepted with a reason, and an answer given again replaces the one before', () => {
    const desk = new Desk('anna').does(accept(finding.first), accept(finding.first, 'Beslutat i nämnd'));
    expect(answerTo(desk.state, finding.first)).toMatchObject({
      state: 'accepted',
      answer: { reason: 'Beslutat i nämnd', actor: 'anna' },
      rivals: [],
    });
    expect(answerTo(desk.state, finding.second)).toEqual({ state: 'open', answer: null, rivals: [] });
  });

  test('answered in the same words changes nothing', () => {
    const desk = new Desk('anna').does(accept(finding.first));
    expect(desk.perform(accept(finding.first))).toMatchObject({ ok: true, facts: [] });
  });

  test('that no document of the year has is refused', () => {
    expect(refusal(new Desk('anna'), accept(finding.unknown))).toBe('finding-unknown');
    expect(refusal(new Desk('anna'), { type: 'correct-plan', ...cost(park, 1, finding.unknown) })).toBe(
      'finding-unknown',
    );
  });

  test('is answered by a correction that names it, and then not accepted as well', () => {
    const desk = new Desk('anna').does(accept(finding.first));
    desk.corrects(cost(park, 7000, finding.first));
    expect(answerTo(desk.state, finding.first)).toMatchObject({
      state: 'corrected',
      answer: { reason: 'Tabellen gäller' },
    });
    expect(refusal(desk, accept(finding.first))).toBe('finding-corrected');
  });

  test('is accepted with others for one reason, undone in one step, and none where one cannot be', () => {
    const all = { type: 'accept-findings', reason: 'Avrundning' } as const;
    const findings = [finding.first, finding.second];
    const desk = new Desk('anna').does(accept(finding.first, 'Beslutat'), { ...all, findings });
    expect(findings.map((one) => answerTo(desk.state, one).answer?.reason)).toEqual(['Avrundning', 'Avrundning']);
    desk.does({ type: 'undo' });
    expect(findings.map((one) => answerTo(desk.state, one).answer?.reason)).toEqual(['Beslutat', undefined]);
    desk.does({ type: 'redo' });
    expect(desk.perform({ ...all, findings: [...findings, finding.first] })).toMatchObject({ ok: true, facts: [] });
    expect(refusal(desk, { ...all, findings: [finding.first, finding.unknown] })).toBe('finding-unknown');
    desk.does({ type: 'undo' });
    desk.corrects(cost(park, 7000, finding.first));
    expect(refusal(desk, { ...all, findings })).toBe('finding-corrected');
    expect(answerTo(desk.state, finding.second).state).toBe('open');
  });

  test('is opened again by name, and undo brings the answer before it back', () => {
    const desk = new Desk('anna').does(accept(finding.first), accept(finding.second));
    const { answer } = answerTo(desk.state, finding.first);
    desk.does({ type: 'take-back', command: answer!.command });
    expect(answerTo(desk.state, finding.first).state).toBe('open');
    expect(answerTo(desk.state, finding.second).state).toBe('accepted');
    expect(refusal(desk, { type: 'take-back', command: answer!.command })).toBe('nothing-to-undo');
    desk.restarts().does({ type: 'redo' });
    expect(answerTo(desk.state, finding.first).answer).toEqual(answer);
  });

  test('keeps both answers of two who did not know each other, until someone who knows both answers', () => {
    const [anna, bo] = [new Desk('anna').does(accept(finding.first, 'Avrundat')), new Desk('bo')];
    bo.corrects(cost(park, 5000, finding.first));
    anna.hears(bo);
    bo.hears(anna);
    expect(anna.state).toEqual(bo.state);
    const { answer, rivals } = answerTo(anna.state, finding.first);
    expect(new Set([answer, ...rivals].map((one) => one?.kind))).toEqual(new Set(['accepted', 'corrected']));
    anna.does(accept(finding.first, 'Gäller ändå'));
    expect(answerTo(anna.state, finding.first)).toMatchObject({ answer: { reason: 'Gäller ändå' }, rivals: [] });
  });
});

describe('a correction', () => {
  test('gives a version with the value put right, a minor step up, a row in its history and the old one as parent', () => {
    const desk = new Desk('anna');
    const made = desk.versions.get(desk.corrects(cost(park, 1_500_000)))!;
    expect(made.parents).toEqual([park]);
    expect(made.plan).toMatchObject({ version: '0.10', date: '2026-11-24' });
    expect(made.plan.history.at(-1)).toEqual({
      date: '2026-11-24',
      version: '0.10',
      description: 'Rättelse: Tabellen gäller',
      changedBy: 'anna',
    });
    expect(initiativeTotals(made.plan.initiatives[0]!)).toEqual({ '2027': 1_500_000, '2028': 500_000 });
    expect(made.plan.initiatives.slice(1)).toEqual(desk.versions.get(park)!.plan.initiatives.slice(1));
  });

  test('says what a value was, in the version and in what came of it', () => {
    const desk = new Desk('anna');
    const first = desk.corrects(cost(park, 1_500_000));
    const second = desk.corrects({
      ...cost(first, 0),
      changes: [{ initiative: 'parker/2', pointer: '/title', after: ' Lampor ' }],
    });
    const line = lineOf(second, (hash) => desk.versions.get(hash)?.parents ?? []);
    expect(correctionOf(desk.state, line, { initiative: 'parker/1', pointer: '/costs/2027' })).toMatchObject({
      before: 1_000_000,
      correction: { actor: 'anna', reason: 'Tabellen gäller' },
    });
    expect(correctionOf(desk.state, new Set([park]), { initiative: 'parker/1', pointer: '/costs/2027' })).toBeNull();
    expect(desk.versions.get(second)!.plan.initiatives[1]!.title).toBe('Lampor');
  });

  test('fills a year of the period that the plan left out, and leaves other years alone', () => {
    const desk = new Desk('anna');
    const fill = (pointer: string) => ({
      ...cost(road, 0),
      changes: [{ initiative: 'vagar/1', pointer, after: 250_000 }],
    });
    const made = desk.versions.get(desk.corrects(fill('/costs/2028')))!;
    expect(made.plan.initiatives[0]!.costs).toEqual({ '2027': 4_000_000, '2028': 250_000 });
    expect(refusal(new Desk('bo'), { type: 'correct-plan', ...fill('/costs/2031') })).toBe('value-unknown');
  });

  test.each([
    ['a priority of four', '/priority', 4, 'value-wrong'],
    ['a title of nothing', '/title', ' ', 'value-wrong'],
    ['words for an amount', '/costs/2027', '1 000', 'value-wrong'],
    ['its number', '/number', '4', 'value-wrong'],
    ['what it has not', '/sections/weather', 'regn', 'value-unknown'],
    ['what every object has', '/sections/constructor', 'regn', 'value-unknown'],
  ] as const)('of %s is refused', (_, pointer, after, reason) => {
    const changes = [{ initiative: 'parker/1', pointer, after }];
    expect(refusal(new Desk('anna'), { type: 'correct-plan', ...cost(park, 0), changes })).toBe(reason);
  });

  test('to what it is already changes nothing', () => {
    const desk = new Desk('anna');
    expect(desk.perform({ type: 'correct-plan', ...cost(park, 1_000_000) })).toMatchObject({ ok: true, facts: [] });
  });

  test('is refused of a version that another came from, and says which', () => {
    const desk = new Desk('anna');
    desk.corrects(cost(park, 7000));
    expect(desk.perform({ type: 'correct-plan', ...cost(park, 8000) })).toEqual({
      ok: false,
      refusal: { reason: 'version-not-newest', version: '0.10' },
    });
  });

  test('is refused while a meeting is at work on the version, and says which', () => {
    const desk = new Desk('anna');
    desk.meetings = [{ plans: [park], body: 'Prioriteringsforum', date: '2026-11-20', isOpen: true }];
    expect(desk.perform({ type: 'correct-plan', ...cost(park, 8000) })).toEqual({
      ok: false,
      refusal: { reason: 'version-in-meeting', body: 'Prioriteringsforum', date: '2026-11-20' },
    });
    desk.meetings = desk.meetings.map((one) => ({ ...one, isOpen: false }));
    desk.corrects(cost(park, 8000));
  });

  test('taken back, its version counts no more, its number is not used again, and redo brings it back', () => {
    const desk = new Desk('anna');
    const made = desk.corrects(cost(park, 7000));
    desk.does({ type: 'undo' });
    expect([...withdrawn(desk.state)]).toEqual([made]);
    expect(refusal(desk, { type: 'correct-plan', ...cost(made, 9000) })).toBe('version-withdrawn');
    desk.does({ type: 'redo' });
    expect([...withdrawn(desk.state)]).toEqual([]);
    desk.does({ type: 'undo' });
    const other = desk.corrects(cost(park, 9000));
    expect(desk.versions.get(other)!.plan.version).toBe('0.11');
    expect([...withdrawn(desk.state)]).toEqual([made]);
    expect(refusal(desk, { type: 'redo' })).toBe('nothing-to-redo');
  });

  test('is not taken back while something was built on it', () => {
    const desk = new Desk('anna');
    const first = desk.corrects(cost(park, 7000));
    const { command } = desk.state.corrections[0]!;
    desk.corrects(cost(first, 8000));
    expect(desk.perform({ type: 'take-back', command })).toEqual({
      ok: false,
      refusal: { reason: 'version-built-on', version: '0.11' },
    });
    desk.does({ type: 'undo' });
    desk.meetings = [{ plans: [first], body: 'Nämnden', date: '2026-11-20', isOpen: false }];
    expect(refusal(desk, { type: 'undo' })).toBe('version-in-meeting');
  });

  test('is not redone where the version it put right was put right otherwise since', () => {
    const [anna, bo] = [new Desk('anna'), new Desk('bo')];
    anna.corrects(cost(park, 7000));
    anna.does({ type: 'undo' });
    bo.hears(anna);
    bo.corrects(cost(park, 9000));
    anna.hears(bo);
    expect(refusal(anna, { type: 'redo' })).toBe('version-not-newest');
  });

  test('of the same version by two who did not know each other stands twice, each naming the other', () => {
    const [anna, bo] = [new Desk('anna'), new Desk('bo')];
    const ours = anna.corrects(cost(park, 7000));
    const theirs = bo.corrects(cost(park, 9000));
    anna.hears(bo);
    const [one, other] = anna.state.corrections;
    expect(new Set([one?.result, other?.result])).toEqual(new Set([ours, theirs]));
    expect([one?.rivals, other?.rivals]).toEqual([[other?.by], [one?.by]]);
    anna.does({ type: 'take-back', command: anna.state.corrections.find(({ actor }) => actor === 'bo')!.command });
    expect(anna.state.corrections).toMatchObject([{ result: ours, rivals: [] }]);
  });
});

describe('looking over', () => {
  test('a version or an initiative of it is said once, and holds for what comes of it', () => {
    const desk = new Desk('anna').does(
      { type: 'mark-reviewed', version: park, initiative: null },
      { type: 'mark-reviewed', version: park, initiative: 'parker/2' },
    );
    const made = desk.corrects(cost(park, 7000));
    const line = lineOf(made, (hash) => desk.versions.get(hash)?.parents ?? []);
    expect(reviewedBy(desk.state, line, null)).toMatchObject({ actor: 'anna' });
    expect(reviewedBy(desk.state, line, 'parker/2')).toMatchObject({ actor: 'anna' });
    expect(reviewedBy(desk.state, line, 'parker/3')).toBeNull();
    expect(desk.perform({ type: 'mark-reviewed', version: park, initiative: null })).toMatchObject({ facts: [] });
  });

  test('what is not there is refused', () => {
    const desk = new Desk('anna');
    expect(refusal(desk, { type: 'mark-reviewed', version: park, initiative: 'parker/9' })).toBe('not-there');
    expect(refusal(desk, { type: 'mark-reviewed', version: finding.unknown, initiative: null })).toBe(
      'version-unknown',
    );
  });
});
