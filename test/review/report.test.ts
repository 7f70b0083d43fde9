import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { makeFindingsPdf } from '../../electron/documents/findings-pdf.ts';
import { reportFile, reportOfYear } from '../../electron/review/report.ts';
import type { Finding } from '../../shared/document/finding.ts';
import { compileReport, type Report } from '../../shared/review/report.ts';
import { reportCsv } from '../../shared/review/report-csv.ts';
import { ask, textOf } from '../documents/tools.ts';
import { Office, valueOf } from './register.ts';

const now = new Date('2026-11-24T13:31:05.000Z');

/** The sample year with one finding accepted and one corrected. */
function answered(): { office: Office; report: Report } {
  const office = new Office();
  const { hash } = office.read('kommunikation');
  const accepted = office.found('budget-tables-differ').id;
  const corrected = office.found('initiative-budget-differ').id;
  valueOf(office.reviews.perform(2027, { type: 'accept-finding', finding: accepted, reason: 'Avrundat i tabellen' }));
  const changes = [{ initiative: 'kommunikation/4', pointer: '/costs/2027', after: 750_000 }];
  const reason = 'Budgeten gäller';
  valueOf(office.reviews.perform(2027, { type: 'correct-plan', version: hash, changes, reason, finding: corrected }));
  return { office, report: reportOfYear(office.rooms, office.reviews.log(2027).state, 2027) };
}

/** A document of one finding, in words that a hostile document might hold. */
function strange(message: string, text = 'före ställe efter'): Report {
  const finding: Finding = {
    kind: 'sum',
    severity: 'error',
    code: message,
    params: {},
    message,
    stated: -1_234_500,
    computed: 1_000_000,
    places: [[5, 11]],
  };
  const source = { name: '=HYPERLINK("http://x")', sha256: 'a'.repeat(64), kind: 'text', characters: text.length };
  const read = { source, plans: [], findings: [finding] };
  return compileReport([{ name: source.name, sha256: source.sha256, receivedAt: null, text, import: read }], null);
}

describe('a findings report', () => {
  test('counts by area and severity, and tells each finding with both places, values and its answer', () => {
    const { report } = answered();
    expect(report.total).toMatchObject({ all: report.findings.length, open: report.findings.length - 2 });
    expect(report.areas.reduce((sum, { all }) => sum + all, 0)).toBe(report.total.all);
    const differ = report.findings.find(({ finding }) => finding.code === 'initiative-budget-differ')!;
    expect(differ.excerpts.map(({ text }) => text)).toHaveLength(2);
    expect(differ.excerpts[1]!.text).toBe('700');
    expect(differ.answers).toMatchObject([
      { kind: 'corrected', actor: 'Sara Lind', changes: [{ before: 700_000, after: 750_000 }] },
    ]);
  });

  test('as PDF says that it is PDF/A-2a and PDF/UA-1, tagged, Swedish, and what it is', async () => {
    const { bytes, pages } = await makeFindingsPdf(answered().report, 'sv', now);
    const about = ask(bytes, 'pdfinfo', 'FILE');
    expect(about).toMatch(/^Tagged: +yes$/m);
    expect(about).toMatch(/^Title: +Avvikelser i tjänsteplaner 2027$/m);
    expect(about).toMatch(/^Page size: .*A4/m);
    expect(about).toContain(`Pages:           ${pages}\n`);
    const metadata = ask(bytes, 'pdfinfo', '-meta', 'FILE');
    expect(metadata).toContain('<pdfaid:part>2</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance>');
    expect(metadata).toMatch(/<pdfuaid:part[^>]*>1<\/pdfuaid:part>/);
    const catalog = ask(bytes, 'qpdf', '--show-object=trailer', 'FILE').match(/\/Root (\d+)/)?.[1];
    const root = ask(bytes, 'qpdf', `--show-object=${catalog}`, 'FILE');
    for (const part of ['/Lang (sv)', '/Marked true', '/DisplayDocTitle true', '/OutputIntents'])
      expect(root).toContain(part);
    expect(ask(bytes, 'qpdf', '--check', 'FILE')).toContain('No syntax or stream encoding errors');
    const fonts = ask(bytes, 'pdffonts', 'FILE').split('\n').slice(2).filter(Boolean);
    for (const font of fonts) expect(font).toMatch(/yes yes yes +\d+ +0$/);
  });

  test('as PDF holds every finding, its values, passages and answers, under headings and in a table', async () => {
    const { report } = answered();
    const { bytes } = await makeFindingsPdf(report, 'sv', now);
    const text = textOf(bytes).replaceAll('\u202f', ' ');
    for (const words of [
      'Avvikelser i tjänsteplaner 2027',
      'Planeringsår 2027',
      'exempelstad-2027.txt, inläst 24 november 2026',
      'Framställd 24 november 2026 14.31',
      'Samtliga',
      'Fel · Olika uppgifter · Rättad',
      'I budgeten 750 tkr, I planen 700 tkr, skillnad −50 tkr',
      'Rättad av Sara Lind 24 november 2026',
      'Skäl: Budgeten gäller',
      'Nr 4: 2027, tkr: 700 → 750',
      'Godtagen av Sara Lind',
      'Ingen har svarat.',
      ...report.findings.map(({ finding }) => finding.message.replaceAll(/[\u202f\u00a0]/gu, ' ')),
    ])
      expect(text).toContain(words);
    const tags = ask(bytes, 'pdfinfo', '-struct', 'FILE');
    expect(tags.match(/^ *H3/gm)).toHaveLength(report.findings.length);
    expect(tags).toMatch(/^ *TH/m);
  });

  test('is the same bytes of the same findings at the same instant, and speaks English where asked', async () => {
    const { report } = answered();
    const [one, other] = [await makeFindingsPdf(report, 'sv', now), await makeFindingsPdf(report, 'sv', now)];
    expect(Buffer.from(one.bytes).equals(other.bytes)).toBe(true);
    expect(textOf((await makeFindingsPdf(report, 'en', now)).bytes)).toContain('Findings in the service plans of 2027');
  });

  test('of nothing found, of no year, and of words that no font has, is a report still', async () => {
    const none = await makeFindingsPdf(compileReport([], 2027), 'sv', now);
    expect(textOf(none.bytes)).toContain('Inga avvikelser.');
    const odd = await makeFindingsPdf(strange('#set page(fill: red) 𓀀 *x* \u202e'), 'sv', now);
    expect(odd.replaced).toEqual(['𓀀']);
    expect(textOf(odd.bytes)).toContain('#set page(fill: red) □ *x*');
    expect(ask(odd.bytes, 'qpdf', '--check', 'FILE')).toContain('No syntax');
  });
});

describe('a findings report as CSV', () => {
  const read = (csv: string) =>
    Papa.parse<Record<string, string>>(csv.replace(/^\uFEFF/, ''), { header: true, delimiter: ';' });

  test('has a row for each finding, semicolons, a decimal comma and its mark', () => {
    const { report } = answered();
    const csv = reportCsv(report, 'sv');
    expect(csv.startsWith('\uFEFFOmråde;Allvar;Slag;Avvikelse;Angivet tkr')).toBe(true);
    const { data, errors } = read(csv.trimEnd());
    expect(errors).toEqual([]);
    expect(data).toHaveLength(report.findings.length);
    expect(data.find((row) => row['Kod'] === 'initiative-budget-differ')).toMatchObject({
      Område: 'Kommunikation',
      'Angivet tkr': '750',
      'Jämfört tkr': '700',
      'Skillnad tkr': '-50',
      Läge: 'Rättad',
      Skäl: 'Budgeten gäller · Nr 4: 2027, tkr: 700 → 750',
      Av: 'Sara Lind',
      Dokument: 'exempelstad-2027.txt',
    });
  });

  test.each(['=1+1', '+46 31', '-x', '@SUM(A1)', ' \t=cmd|x', '＝1', '"=1";2', 'rad\r\n=1'])(
    'reads %j as words, never as a formula or another row',
    (message) => {
      const { data, errors } = read(reportCsv(strange(message), 'sv').trimEnd());
      expect(errors).toEqual([]);
      expect(data).toHaveLength(1);
      for (const [name, cell] of Object.entries(data[0]!))
        expect([name, /^\s*[=+\-@＝]/u.test(cell) && !name.endsWith('tkr')]).toEqual([name, false]);
      expect(data[0]).toMatchObject({ 'Angivet tkr': '-1234,5', 'Skillnad tkr': '2234,5' });
    },
  );

  test('opens in LibreOffice as the table it is, with amounts as numbers', async (context) => {
    const soffice = spawnSync('soffice', ['--version']).status === 0;
    context.skip(!soffice, 'soffice is missing: apt-get install libreoffice-calc');
    const folder = mkdtempSync(join(tmpdir(), 'klubba-csv-'));
    try {
      const { bytes, name } = await reportFile(answered().report, 'csv', 'sv', now);
      expect(name).toBe('avvikelserapport-2027-2026-11-24.csv');
      writeFileSync(join(folder, 'r.csv'), bytes);
      const filter = '--infilter=CSV:59,34,76,1,,1053,false,true';
      const run = ['--headless', `-env:UserInstallation=file://${folder}/profile`, filter, '--convert-to', 'fods'];
      spawnSync('soffice', [...run, '--outdir', folder, join(folder, 'r.csv')], { timeout: 90_000 });
      const table = readFileSync(join(folder, 'r.fods'), 'utf8');
      expect(table).toMatch(/office:value-type="float" office:value="750"/);
      expect(table).toMatch(/office:value-type="float" office:value="-50"/);
      expect(table).toContain('Budgeten gäller');
      expect(table).not.toContain('table:formula');
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  }, 100_000);
});
