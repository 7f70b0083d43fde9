import { describe, expect, test } from 'vitest';

import type { ImportResult } from '../../../shared/document/import-result.ts';
import { imported, sample } from '../documents.ts';

const statement =
  'Yttrande (MP, V) Kommunstyrelsen 2026-11-18 Ärende 3.1 Yttrande gällande Tjänsteplaner 2027 för kommungemensamma interna tjänster Partierna vill se lägre kostnader. De totala kostnaderna på 578,8 miljoner kr för år 2027 är för höga.';
const report =
  'Tjänsteutlåtande Utfärdat 2026-09-07 Diarienummer 0347/26 Serviceförvaltningen Kaj Berg Telefon 0123-45 67 81 E-post: kaj.berg@exempelstad.se Budget för kommungemensamma interna tjänster 2027 Förslag till beslut 1. Servicenämnden tillstyrker förslaget till tjänsteplaner och budget för 2027 på totalt 578,8 mkr. 2. Servicenämnden förklarar uppdraget om årlig översyn fullgjort. Sammanfattning Planerna är klara. Ekonomiska konsekvenser Utvecklingsinitiativen uppgår till 71,8 mkr (50,9 mkr 2026) och vidmakthållandet 507,0 mkr (491,7 mkr 2026). Stadsledningskontoret, tjänsteutlåtande 1(2) Samverkan Samverkan har skett i samverkansgruppen 2026-09-15. Bilagor 1. Tjänsteplaner 2027 2. Karta över lokalerna Förvaltningens överväganden Förslaget är väl avvägt. Kaj Berg Förvaltningschef Mia Holm Ekonomichef';
const addition =
  'Stadsledningskontoret Tillägg från servicenämnden Planerna kompletteras med fyra tjänster. Se nämndens beslut, nämnden 2026-09-24 117. www.exempelstad.se';

describe('decision documents set around the sample', () => {
  const read = (text: string): ImportResult => imported(`${text}\n\n${sample}`);
  const codesIn = (result: ImportResult): string[] => {
    const before = new Set(imported(sample).findings.map(({ message }) => message));
    return result.findings.filter(({ message }) => !before.has(message)).map(({ code }) => code);
  };

  test('of a party: who, to whom, which item, and what it is about', () => {
    const [document] = read(statement).documents;
    expect(document).toMatchObject({
      kind: 'partyStatement',
      body: 'MP, V',
      to: 'Kommunstyrelsen',
      date: '2026-11-18',
      reference: '3.1',
      title: 'Yttrande gällande Tjänsteplaner 2027 för kommungemensamma interna tjänster',
    });
    expect(document?.sections.map(({ heading, text }) => [heading, text.split(' ')[0]])).toEqual([['', 'Partierna']]);
    expect(codesIn(read(statement))).toEqual([]);
    expect(codesIn(read(statement.replace('2026-11-18', '2026-10-18')))).toEqual(['document-order']);
    expect(codesIn(read(statement.replace('578,8', '588,8')))).toEqual(['document-table-differ', 'documents-differ']);
  });

  test('of an office: what it proposes against what was decided, what it tells before it can have happened', () => {
    const result = read(report);
    const [document] = result.documents;
    expect(document).toMatchObject({
      kind: 'officeReport',
      unit: 'Serviceförvaltningen',
      handler: 'Kaj Berg',
      to: 'Servicenämnden',
    });
    expect(document?.clauses.map(({ number }) => number)).toEqual(['1', '2']);
    expect(document?.signatures.map(({ name, role }) => [name, role])).toEqual([
      ['Kaj Berg', 'Förvaltningschef'],
      ['Mia Holm', 'Ekonomichef'],
    ]);
    expect(document?.annexes.map(({ number, title }) => [number, title])).toEqual([
      ['1', 'Tjänsteplaner 2027'],
      ['2', 'Karta över lokalerna'],
    ]);
    expect(codesIn(result).toSorted()).toEqual([
      'annex-missing',
      'decision-beyond-proposal',
      'decision-less-than-proposal',
      'document-parts-table',
      'document-table-differ',
      'document-tells-later',
    ]);
  });

  test('in addition to others: what they refer to', () => {
    const result = read(addition);
    expect(result.documents[0]).toMatchObject({ kind: 'addition', title: 'Tillägg från servicenämnden', date: null });
    expect(codesIn(result)).toEqual(['reference-differs']);
    expect(codesIn(read(addition.replace('117', '118')))).toEqual([]);
  });

  test('that stand twice are read once', () => {
    const result = read(`${statement}\n\n${statement}`);
    expect(result.documents.filter(({ kind }) => kind === 'partyStatement')).toHaveLength(1);
    expect(codesIn(result)).toContain('document-copy');
  });

  test('with att-satser that have no numbers, or a day that is none', () => {
    const unnumbered = report.replace(
      /1\. Servicenämnden tillstyrker .*? fullgjort\./u,
      'Servicenämnden beslutar att tillstyrka förslaget på totalt 578,8 mkr, samt att förklara uppdraget fullgjort.',
    );
    expect(read(unnumbered).documents[0]?.clauses.map(({ number, text }) => [number, text.split(' ')[0]])).toEqual([
      [null, 'tillstyrka'],
      [null, 'förklara'],
    ]);
    expect(codesIn(read(statement.replace('2026-11-18', '2026-11-31')))).toEqual(['document-date-impossible']);
  });

  test('signed before the meeting, or changed after', () => {
    const early = sample.replace('Vid protokollet Moa Ringström', 'Vid protokollet Moa Ringström 2026-09-20');
    expect(imported(early).findings.map(({ code }) => code)).toContain('approved-before-meeting');
  });
});
