import { expect, it } from 'vitest';
import { formatter } from '../../shared/language/format.ts';
import { translator } from '../../shared/language/translator.ts';
import { diffPlans } from '../../shared/plan/diff.ts';
import { writeDiff } from '../../shared/plan/write-diff.ts';
import { parks } from '../meeting/plans.ts';

const words = { t: translator('sv'), format: formatter('sv', 'wide') };

it('a comparison in plain text says the sums, then each thing with what changed', () => {
  const before = parks.plan;
  const [first, second, third] = before.initiatives;
  const direction = 'Stadens parker ska vara till för alla, hela året. Skötseln ska kosta mindre.';
  const after = {
    ...before,
    version: '2.0',
    date: '2026-06-01',
    direction: direction.replace('mindre', 'lika mycket'),
    initiatives: [
      third!,
      { ...first!, title: 'Lekplatser och utegym', priority: 1 as const, costs: { '2027': 1_250_000, '2028': null } },
    ],
    statements: [
      {
        date: '2026-06-01',
        forum: 'Forum',
        subject: 'Dammar',
        initiatives: [third!.id],
        outcome: 'approved' as const,
        text: 'Bra.',
      },
    ],
  };
  const text = writeDiff(words, diffPlans({ ...before, direction }, after)).replaceAll('\u00a0', ' ');
  expect(text).toBe(
    `Parker: från version 0.9 till 2.0

10 ändringar, −2 250 tkr
  2027: 6 000 → 4 250 (−1 750)
  2028: 4 500 → 4 000 (−500)

Planen
  Version: 0.9 → 2.0
  Datum: 4 maj 2026 → 1 juni 2026
  Inriktning och mål: Stadens parker ska vara till för alla, hela året. Skötseln ska kosta [-mindre-]{+lika mycket+}.
  Yttranden: ny rad: {+1 juni 2026 · Forum · Dammar · Tillstyrks
    Bra.+}

Nr 3 Dammar
  Plats: Från plats 3 till 1

Nr 1 Lekplatser och utegym
  Rubrik: Lekplatser{+ och utegym+}
  Prioritet: 2 → 1
  Kostnad 2027, tkr: 1 000 → 1 250 (+250)
  Kostnad 2028, tkr: 500 → – (−500)

Nr 2 Belysning
  Borttaget initiativ: Stod på plats 2 (2027: 2 000 tkr)`,
  );
  expect(second!.title).toBe('Belysning');
});

it('a comparison can be kept to some kinds', () => {
  const after = { ...parks.plan, version: '2.0', initiatives: parks.plan.initiatives.toReversed() };
  const text = writeDiff(words, diffPlans(parks.plan, after), new Set(['other']));
  expect(text).toContain('1 ändring,');
  expect(text).not.toContain('Plats');
});
