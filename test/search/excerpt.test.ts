import { describe, expect, it } from 'vitest';
import type { MarkedText } from '../../shared/bridge/search-contract.ts';
import { readQuery } from '../../shared/bridge/search-query.ts';
import { excerptOf, markAll } from '../../db/search-excerpt.ts';
import type { Part } from '../../db/search-entries.ts';
import { editDistance } from '../../db/edit-distance.ts';
import { versionRuns } from '../../db/version-runs.ts';

const shown = (text: MarkedText) => text.map((piece) => (piece.isMarked ? `[${piece.text}]` : piece.text)).join('');
const excerpt = (parts: readonly Part[], query: string) => {
  const { part, text } = excerptOf(parts, readQuery(query, false));
  return { key: part?.[0] ?? null, text: shown(text) };
};
const long = `${'Inledande ord utan betydelse. '.repeat(20)}Här står en idé om direktupphandling av tåg. ${'Sedan mer. '.repeat(40)}`;

describe('an excerpt', () => {
  it('marks whole words, also those that hold what was asked for', () => {
    expect(shown(markAll('Om upphandling och direktupphandling', readQuery('upphandling', false)))).toBe(
      'Om [upphandling] och [direktupphandling]',
    );
    expect(shown(markAll('Idé på Ön', readQuery('ide ön', false)))).toBe('[Idé] på [Ön]');
    expect(shown(markAll('E-handel', readQuery('e-handel', false)))).toBe('[E-handel]');
  });

  it('shows the part that holds most of what was asked for', () => {
    const parts: Part[] = [
      ['goal', '', 'Om avtal.'],
      ['benefit', '', 'Om avtal och uppföljning.'],
    ];
    expect(excerpt(parts, 'avtal uppföljning')).toEqual({ key: 'benefit', text: 'Om [avtal] och [uppföljning].' });
  });

  it('is cut at words, with what was found in it', () => {
    const { text } = excerpt([['goal', '', long]], 'tåg');
    expect(text).toMatch(/^… \S.*direktupphandling av \[tåg\]\. .*\S …$/);
    expect(text.length).toBeLessThan(260);
  });

  it('begins from the beginning where only the title or a heading holds it', () => {
    expect(excerpt([['goal', '', 'Mål och mening.']], 'avtal')).toEqual({ key: 'goal', text: 'Mål och mening.' });
    expect(
      excerpt(
        [
          ['goal', '', 'Annat.'],
          ['section', 'Avtal', 'Se här.'],
        ],
        'avtal',
      ),
    ).toEqual({
      key: 'section',
      text: 'Se här.',
    });
    expect(excerpt([], 'avtal')).toEqual({ key: null, text: '' });
  });

  it('leaves a word longer than itself whole', () => {
    const word = 'x'.repeat(600);
    expect(excerpt([['goal', '', `${word} avtal`]], 'xxxx').text).toContain(`[${word}]`);
  });
});

describe('what stands beside it', () => {
  it('versions in a row are a run, others stand one by one', () => {
    const runs = (all: string) =>
      versionRuns(all.split(' ').map((one) => ({ version: one.replace('!', ''), isIn: one.endsWith('!') })));
    expect(runs('0.9! 1.0! 2.0! 3.0')).toEqual(['0.9–2.0']);
    expect(runs('0.9! 1.0! 2.0 3.0! 4.0')).toEqual(['0.9', '1.0', '3.0']);
    expect(runs('0.9')).toEqual([]);
  });

  it('words are as far from each other as they have letters put in, left out, exchanged or swapped', () => {
    expect(editDistance('upphandlling', 'upphandling', 2)).toBe(1);
    expect(editDistance('avtla', 'avtal', 2)).toBe(1);
    expect(editDistance('avtal', 'avtal', 2)).toBe(0);
    expect(editDistance('år', 'ar', 2)).toBe(1);
    expect(editDistance('park', 'budget', 2)).toBe(3);
  });
});
