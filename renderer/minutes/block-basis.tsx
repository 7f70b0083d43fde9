import { useId, useState } from 'react';
import './block-basis.css';
import type { OperationId } from '../../shared/log/operation.ts';
import type { MeetingLog } from '../../shared/meeting/meeting-log.ts';
import { useFormat, useText } from '../ui/use-text.ts';
import { describeFact } from './describe-fact.ts';

export interface BlockBasisProps {
  readonly operations: readonly OperationId[];
  readonly log: MeetingLog;
}

/** What a block of the minutes stands on: out of the way until asked for, then time, actor and what happened. */
export function BlockBasis({ operations, log }: BlockBasisProps) {
  const t = useText();
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  if (operations.length === 0) return null;
  return (
    <>
      <button
        type="button"
        className="minutes-basis"
        aria-expanded={isOpen}
        {...(isOpen && { 'aria-controls': id })}
        onClick={() => setOpen(!isOpen)}
      >
        {t('minutes.basis', { count: operations.length })}
      </button>
      {isOpen && <Events id={id} operations={operations} log={log} />}
    </>
  );
}

function Events({ id, operations, log }: BlockBasisProps & { readonly id: string }) {
  const t = useText();
  const format = useFormat();
  const wanted = new Set(operations);
  // In the log's order, which is the order they happened in as far as anyone knows.
  const shown = [...log.ordered].filter((operation) => wanted.has(operation.id));
  return (
    <ol id={id} className="minutes-events" aria-label={t('minutes.basisList')}>
      {shown.map(({ id: key, at, actor, fact }) => (
        <li key={key}>
          <time dateTime={at}>{format.time(at)}</time>
          <span className="minutes-actor">{actor || t('minutes.somebody')}</span>
          <span>{describeFact(fact, log.state, t, format)}</span>
        </li>
      ))}
    </ol>
  );
}
