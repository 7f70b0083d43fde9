import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { BarChart } from '../../renderer/charts/bar-chart.tsx';
import { ColumnChart } from '../../renderer/charts/column-chart.tsx';
import { FigureTable } from '../../renderer/charts/figure-table.tsx';
import type { FigureData } from '../../renderer/charts/figure-data.ts';

const data: FigureData = {
  name: 'prov',
  title: 'Budget',
  summary: 'Budget 2017, störst är HR.',
  rowTitle: 'Område',
  columns: [
    { id: '2016', title: '2016', kind: 'amount' },
    { id: '2017', title: '2017', kind: 'amount' },
  ],
  rows: [
    { id: 'a', label: 'HR', cells: { 2016: 1_500_000, 2017: null } },
    { id: 'b', label: 'Ekonomi', cells: { 2016: 0, 2017: -250_000 } },
  ],
  unit: 'tkr',
};
const text = (html: string) => html.replace(/<[^>]+>/g, '|').replace(/\s/g, ' ');

describe('a chart', () => {
  const bars = renderToStaticMarkup(
    <BarChart
      data={data}
      bars={[{ segments: ['2016'] }, { segments: ['2017'] }]}
      tones={{ 2016: { colour: 5, isHatched: true } }}
    />,
  );

  it('is one picture with one sentence for those who do not see it', () => {
    expect(bars).toContain('role="img" aria-label="Budget 2017, störst är HR."');
    expect(renderToStaticMarkup(<ColumnChart data={data} columns={['2016', '2017']} />)).toContain('role="img"');
  });

  it('writes each amount out, a minus as a minus, and an empty one as – where zero is 0', () => {
    expect(text(bars)).toMatch(/\|1 500\|/);
    expect(text(bars)).toMatch(/\|−250\|/);
    expect(bars).toContain('data-empty="true"');
    expect(bars.match(/data-empty/g)).toHaveLength(1);
  });

  it('has stripes for the year before, so that colour is not all that tells', () => {
    expect(bars).toContain('<pattern');
    expect(bars).toMatch(/fill:url\(#[\w-]+-5\)/);
  });

  it('says the same as its table', () => {
    const table = text(renderToStaticMarkup(<FigureTable data={data} />));
    for (const figure of ['1 500', '−250', '–', 'HR', 'Ekonomi', 'Budget, belopp i tkr'])
      expect(table).toContain(figure);
  });

  it('shows in mnkr when asked to, everywhere', () => {
    const inMillions = { ...data, unit: 'mnkr' as const };
    const chart = text(renderToStaticMarkup(<BarChart data={inMillions} bars={[{ segments: ['2016'] }]} tones={{}} />));
    expect(chart).toContain('1,5');
    expect(text(renderToStaticMarkup(<FigureTable data={inMillions} />))).toContain('belopp i mnkr');
  });
});
