import type { ReactNode } from 'react';
import './sourced.css';
import { useText } from '../ui/use-text.ts';
import { useSources, type ShownValue } from './source-context.ts';

export interface SourcedProps extends ShownValue {
  /** False in a table's rows that are not chosen, so that Tab goes from row to row: the pointer still reaches them. */
  readonly isReachable?: boolean;
  readonly children: ReactNode;
}

/** A value that shows, when it is pressed, the passage it was read from; plain where no document holds it. */
export function Sourced({ pointer, what, isReachable = true, children }: SourcedProps) {
  const { find, shown, show } = useSources();
  if (!find(pointer)) return children;
  return (
    <button
      type="button"
      className="sourced"
      tabIndex={isReachable ? 0 : -1}
      aria-describedby={sourceHintId}
      aria-pressed={shown?.pointer === pointer}
      onClick={() => show({ pointer, what })}
    >
      {children}
    </button>
  );
}

/** The word *Källa*, where the value itself is too long to be pressed. */
export function SourceLink({ pointer, what }: ShownValue) {
  const t = useText();
  const { find, shown, show } = useSources();
  if (!find(pointer)) return null;
  return (
    <button
      type="button"
      className="source-link"
      aria-label={t('plans.sourceOf', { what })}
      aria-pressed={shown?.pointer === pointer}
      onClick={() => show({ pointer, what })}
    >
      {t('plans.source')}
    </button>
  );
}

const sourceHintId = 'source-hint';

/** Says, to whoever listens, what pressing a value does; once in each view with sourced values. */
export function SourceHint() {
  const t = useText();
  return (
    <span id={sourceHintId} hidden>
      {t('plans.showsSource')}
    </span>
  );
}
