import { Meter as AriaMeter } from 'react-aria-components';
import './meter.css';
import { useFormat, useText } from './use-text.ts';

export interface MeterProps {
  /** Of what: a year. */
  readonly label: string;
  /** Kronor used and kronor that may be used; the limit is `null` where no frame is set. */
  readonly used: number;
  readonly limit: number | null;
}

/** How much of a frame is used, in tkr; what is over is said in words and red. */
export function Meter({ label, used, limit }: MeterProps) {
  const t = useText();
  const format = useFormat();
  const over = limit !== null && used > limit;
  const figures = limit === null ? format.tkr(used) : `${format.tkr(used)} / ${format.tkr(limit)}`;
  const shown = over ? `${figures} · ${t('common.over', { amount: format.tkr(used - limit) })}` : figures;
  const said = { used: format.tkr(used), limit: format.tkr(limit) };
  const share = limit === null ? 0 : over ? 1 : limit === 0 ? 0 : Math.max(0, used / limit);
  return (
    <AriaMeter
      className="k-meter"
      aria-label={label}
      value={share * 100}
      valueLabel={
        over ? t('common.meterOver', { ...said, over: format.tkr(used - limit) }) : t('common.meterValue', said)
      }
    >
      <span className="k-meter-label">{label}</span>
      <span className="k-meter-figures" data-over={over || undefined}>
        {shown}
      </span>
      <span className="k-track">
        <span className="k-track-fill" data-over={over || undefined} style={{ width: `${share * 100}%` }} />
      </span>
    </AriaMeter>
  );
}
