import './chips.css';
import { useText } from './use-text.ts';

export interface PriorityChipProps {
  /** 1 is the highest; 0 is not ranked by priority; `null` was left empty. */
  readonly priority: 0 | 1 | 2 | 3 | null;
}

/** An initiative's priority; its strength falls from 1 to 3. */
export function PriorityChip({ priority }: PriorityChipProps) {
  const t = useText();
  return (
    <span className="k-priority" data-priority={priority}>
      <span className="k-unseen">{t('common.priority', { priority: priority ?? '–' })}</span>
      <span aria-hidden>{priority ?? '–'}</span>
    </span>
  );
}
