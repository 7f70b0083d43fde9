import { useId, type ReactNode } from 'react';
import './panel.css';
import type { Tone } from './tone.ts';

export interface PanelProps {
  readonly title?: string;
  /** Stands opposite the title: a figure, a status, a button. */
  readonly aside?: ReactNode;
  /** Marks the edge: a finding that asks for care or stops. */
  readonly edge?: Tone;
  /** The one that is worked in now. */
  readonly isActive?: boolean;
  readonly children?: ReactNode;
}

/** A white surface with a hairline, for one thing. Don't put one in another. */
export function Panel({ title, aside, edge, isActive = false, children }: PanelProps) {
  const id = useId();
  return (
    <section
      className="k-panel"
      data-edge={edge}
      data-active={isActive || undefined}
      aria-labelledby={title ? id : undefined}
    >
      {(title || aside) && (
        <header className="k-panel-head">
          {title && (
            <h2 id={id} className="k-panel-title">
              {title}
            </h2>
          )}
          {aside && <div className="k-panel-aside">{aside}</div>}
        </header>
      )}
      {children}
    </section>
  );
}
