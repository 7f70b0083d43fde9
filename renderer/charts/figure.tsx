import './charts.css';
import { useId, useRef, type ReactNode } from 'react';
import { MenuButton } from '../ui/menu.tsx';
import { useText } from '../ui/use-text.ts';
import type { FigureData } from './figure-data.ts';
import { FigureTable } from './figure-table.tsx';
import { copyFigure, saveFigure } from './save-figure.ts';

export interface FigureProps {
  readonly data: FigureData;
  /** What the table shows where that is more than the chart. */
  readonly table?: FigureData;
  /** What can be chosen of it. */
  readonly choices?: ReactNode;
  /** What has to be known to read it. */
  readonly note?: string | undefined;
  /** The chart; none where there is nothing to draw, and the note says why. */
  readonly children?: ReactNode;
}

/** A chart with its table beside it, made of the same data, and the ways to take them along. */
export function Figure({ data, table = data, choices, note, children }: FigureProps) {
  const t = useText();
  const id = useId();
  const drawn = useRef<HTMLDivElement>(null);
  const chart = (): SVGSVGElement | null => drawn.current?.querySelector('svg') ?? null;
  const save = (kind: 'png' | 'svg' | 'csv') => () => void saveFigure(t, kind === 'csv' ? table : data, chart(), kind);
  return (
    <figure className="figure" aria-labelledby={id}>
      <figcaption className="figure-head">
        <h2 id={id}>
          {data.title} <span className="figure-unit">{t(`common.${data.unit}`)}</span>
        </h2>
        <MenuButton
          label={t('charts.export')}
          groups={[
            {
              actions: [
                ...(children ? [{ label: t('charts.savePng'), onAction: save('png') }] : []),
                ...(children ? [{ label: t('charts.saveSvg'), onAction: save('svg') }] : []),
                { label: t('charts.saveCsv'), onAction: save('csv') },
                { label: t('charts.copyTable'), onAction: () => void copyFigure(t, table) },
              ],
            },
          ]}
        />
      </figcaption>
      {note !== undefined && <p className="figure-lead">{note}</p>}
      {choices}
      <div className="figure-sides">
        {children && (
          <div className="figure-chart" ref={drawn}>
            {children}
          </div>
        )}
        <FigureTable data={table} />
      </div>
    </figure>
  );
}
