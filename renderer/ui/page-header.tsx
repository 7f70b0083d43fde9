import type { ReactNode } from 'react';
import './page-header.css';

export interface PageHeaderProps {
  readonly title: string;
  /** Beside the title: how many, in which unit. */
  readonly note?: string;
  /** Under the title: one sentence. */
  readonly lead?: string;
  readonly actions?: ReactNode;
}

/** The heading of a view, with what can be done there. */
export function PageHeader({ title, note, lead, actions }: PageHeaderProps) {
  return (
    <header className="k-page-header">
      <div className="k-page-heading">
        <h1>{title}</h1>
        {note && <span className="k-second">{note}</span>}
        {lead && <p className="k-page-lead">{lead}</p>}
      </div>
      {actions && <div className="k-page-actions">{actions}</div>}
    </header>
  );
}
