import type { ReactNode } from 'react';
import './two-panes.css';

export interface TwoPanesProps {
  readonly children: ReactNode;
  /** What the side is, for those who listen. */
  readonly sideLabel: string;
  /** What belongs to the thing that is chosen in the main pane. */
  readonly side: ReactNode;
  /** Stays in sight under the side. */
  readonly dock?: ReactNode;
}

/** The list at the left, what is chosen in it at the right, each scrolling by itself; under one another in a narrow window. */
export function TwoPanes({ children, sideLabel, side, dock }: TwoPanesProps) {
  return (
    <div className="two-panes">
      <div className="two-panes-main" data-region>
        {children}
      </div>
      <aside className="two-panes-side" aria-label={sideLabel}>
        <div className="two-panes-scroll" data-region>
          {side}
        </div>
        {dock}
      </aside>
    </div>
  );
}
