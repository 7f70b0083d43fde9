import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { diffText, type TextRun } from '../../shared/plan/text-diff.ts';

const signs = { same: ['', ''], removed: ['[-', '-]'], added: ['{+', '+}'] } as const;
const shown = (before: string, after: string) =>
  diffText(before, after)
    .map(({ kind, text }) => `${signs[kind][0]}${text}${signs[kind][1]}`)
    .join('');
const side = (runs: readonly TextRun[], kind: TextRun['kind']) =>
  runs
    .filter((run) => run.kind === 'same' || run.kind === kind)
    .map(({ text }) => text)
    .join('');

const words = fc
  .array(
    fc.constantFrom('mål', 'Åre', 'är', '1 200', 'och', 'e-arkiv', '.', ',', ' ', '\n', '  ', 'ö', '😀', '\u0301'),
    {
      maxLength: 60,
    },
  )
  .map((parts) => parts.join(''));
const text = fc.oneof(words, fc.string({ unit: 'binary', maxLength: 80 }));

describe('what became of a text', () => {
  it('holds both texts whole, whatever they are', () => {
    fc.assert(
      fc.property(text, text, (before, after) => {
        const runs = diffText(before, after);
        expect(side(runs, 'removed')).toBe(before);
        expect(side(runs, 'added')).toBe(after);
      }),
    );
  });

  it('is one run where nothing did, and none where there is nothing', () => {
    fc.assert(
      fc.property(text, (same) => {
        expect(diffText(same, same)).toEqual(same === '' ? [] : [{ kind: 'same', text: same }]);
      }),
    );
  });

  it('has no two neighbours of a kind, and what went before what came', () => {
    fc.assert(
      fc.property(text, text, (before, after) => {
        const kinds = diffText(before, after).map(({ kind }) => kind);
        kinds.forEach((kind, at) => {
          expect(kind).not.toBe(kinds[at + 1]);
          if (kind === 'added') expect(['same', undefined]).toContain(kinds[at + 1]);
        });
      }),
    );
  });

  it.each([
    ['Andelen ska minska.', 'Andelen ska halveras.', 'Andelen ska [-minska-]{+halveras+}.'],
    ['Kostnaden är 2 300 tkr.', 'Kostnaden är 2 400 tkr.', 'Kostnaden är [-2 300-]{+2 400+} tkr.'],
    ['Målet nås.', 'Målet nås. Det följs upp.', 'Målet nås.{+ Det följs upp.+}'],
    ['Ett e-arkiv införs.', 'Ett mellanarkiv införs.', 'Ett [-e-arkiv-]{+mellanarkiv+} införs.'],
    ['Åtta områden', 'Åtta öppna områden', 'Åtta {+öppna +}områden'],
    ['', 'Nytt.', '{+Nytt.+}'],
    ['Bort.', '', '[-Bort.-]'],
  ])('%s → %s', (before, after, expected) => {
    expect(shown(before, after)).toBe(expected);
  });

  it('takes a small word that happens to be in both into the change about it', () => {
    const before = 'Inköpare och beställare får stöd.';
    const after = 'Controller och ekonomer får stöd.';
    expect(shown(before, after)).toBe('[-Inköpare och beställare-]{+Controller och ekonomer+} får stöd.');
  });

  it('keeps the sentences apart that were not touched', () => {
    const runs = diffText(
      'Första meningen står kvar. Andra byts ut helt. Tredje står också kvar.',
      'Första meningen står kvar. Här står något annat. Tredje står också kvar.',
    );
    expect(runs[0]).toEqual({ kind: 'same', text: expect.stringContaining('Första meningen står kvar.') });
    expect(runs.at(-1)).toEqual({ kind: 'same', text: expect.stringContaining('Tredje står också kvar.') });
  });

  it('finds one word among ten thousand, and tells texts without a word in common as replaced', () => {
    const long = Array.from({ length: 10_000 }, (_, at) => `ord${at}${at % 12 === 11 ? '.' : ''}`);
    const changed = long.with(5000, 'annat');
    expect(diffText(long.join(' '), changed.join(' ')).filter(({ kind }) => kind !== 'same')).toEqual([
      { kind: 'removed', text: 'ord5000' },
      { kind: 'added', text: 'annat' },
    ]);
    const other = long.map((word) => word.replace('ord', 'sak'));
    expect(diffText(long.join(' '), other.join(' ')).map(({ kind }) => kind)).toEqual(['removed', 'added']);
    expect(diffText(long.join(' ').replaceAll('.', ''), other.join(' ')).map(({ kind }) => kind)).toEqual([
      'removed',
      'added',
    ]);
  });
});
