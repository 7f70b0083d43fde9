import type { LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import './empty-state.css';

export interface EmptyStateProps {
  readonly icon: LucideIcon;
  readonly title: string;
  /** What would be here, and how it comes here. */
  readonly text: string;
  readonly actions?: ReactNode;
}

/** A place with nothing in it yet: says what belongs there and how to begin. */
export function EmptyState({ icon: Icon, title, text, actions }: EmptyStateProps) {
  return (
    <div className="k-empty">
      <Icon size={32} strokeWidth={1.5} aria-hidden />
      <h1>{title}</h1>
      <p>{text}</p>
      {actions && <div className="k-empty-actions">{actions}</div>}
    </div>
  );
}
