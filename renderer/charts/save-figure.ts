import { notify } from '../shell/notice-store.ts';
import { attempt } from '../register-store.ts';
import type { Translate } from '../../shared/language/translator.ts';
import type { FigureKind } from '../../shared/bridge/years-contract.ts';
import { figureCsv, figureText, type CsvWords } from './figure-csv.ts';
import type { FigureData } from './figure-data.ts';
import { pngBytes } from './figure-png.ts';
import { svgText } from './figure-svg.ts';

/** Saves a figure where the person says, and tells them so; `chart` is what is drawn in the page. */
export async function saveFigure(
  t: Translate,
  data: FigureData,
  chart: SVGSVGElement | null,
  kind: FigureKind,
): Promise<void> {
  const bytes = await bytesOf(t, data, chart, kind);
  if (!bytes) return;
  const saved = await attempt('figure.save', { name: data.name, kind, base64: base64Of(bytes) });
  const name = saved?.name ?? null;
  if (name !== null) notify({ tone: 'good', what: t('charts.saved', { name }) });
}

/** Puts a figure's table on the clipboard. */
export async function copyFigure(t: Translate, data: FigureData): Promise<void> {
  const copied = await attempt('figure.copy', { text: figureText(data, csvWords(t)) });
  if (copied) notify({ tone: 'good', what: t('charts.copied', { title: data.title }) });
}

async function bytesOf(
  t: Translate,
  data: FigureData,
  chart: SVGSVGElement | null,
  kind: FigureKind,
): Promise<Uint8Array | null> {
  if (kind === 'csv') return new TextEncoder().encode(figureCsv(data, csvWords(t)));
  if (!chart) return null;
  const title = t('charts.chartTitle', { title: data.title, unit: t(`common.${data.unit}`) });
  return kind === 'png' ? pngBytes(chart, title) : new TextEncoder().encode(svgText(chart, title));
}

function csvWords(t: Translate): CsvWords {
  return { group: t('charts.group'), tkr: t('common.tkr'), percent: t('charts.percent') };
}

function base64Of(bytes: Uint8Array): string {
  let binary = '';
  for (let at = 0; at < bytes.length; at += 0x8000) binary += String.fromCharCode(...bytes.subarray(at, at + 0x8000));
  return btoa(binary);
}
