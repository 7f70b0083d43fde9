import { ProgressBar } from 'react-aria-components';
import './meter.css';
import { Button } from './button.tsx';
import { useFormat, useText } from './use-text.ts';

export interface ProgressProps {
  /** What is going on: `Läser tjansteplaner-2027.pdf`. */
  readonly label: string;
  /** The share that is done, 0–1; `null` while that is not known. */
  readonly share: number | null;
  readonly onCancel?: () => void;
}

/** Long work under way, which can be cancelled. */
export function Progress({ label, share, onCancel }: ProgressProps) {
  const t = useText();
  const format = useFormat();
  return (
    <div className="k-progress-row">
      <ProgressBar
        className="k-progress"
        aria-label={label}
        isIndeterminate={share === null}
        value={(share ?? 0) * 100}
        {...(share === null ? {} : { valueLabel: format.percent(share) })}
      >
        <span className="k-meter-label">{label}</span>
        <span className="k-meter-figures">{share === null ? '' : format.percent(share)}</span>
        <span className="k-track">
          <span
            className="k-track-fill"
            data-waiting={share === null || undefined}
            style={share === null ? {} : { width: `${share * 100}%` }}
          />
        </span>
      </ProgressBar>
      {onCancel && <Button onPress={onCancel}>{t('common.cancel')}</Button>}
    </div>
  );
}
