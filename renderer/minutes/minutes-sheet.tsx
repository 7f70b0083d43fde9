import type { RefObject } from 'react';
import './minutes-sheet.css';
import type { MeetingLog } from '../../shared/meeting/meeting-log.ts';
import type { Minutes } from '../../shared/minutes/block.ts';
import { phrases } from '../../shared/minutes/phrases.ts';
import { useText } from '../ui/use-text.ts';
import { BlockBasis } from './block-basis.tsx';
import { headingsOf } from './heading-levels.ts';
import { MinutesBlock } from './minutes-block.tsx';

export interface MinutesSheetProps {
  readonly minutes: Minutes;
  /** Where the operations are that the blocks stand on. */
  readonly log: MeetingLog;
  readonly ref: RefObject<HTMLElement | null>;
}

/** The minutes as a document: Swedish whatever the window speaks, each block beside what it stands on. */
export function MinutesSheet({ minutes, log, ref }: MinutesSheetProps) {
  const t = useText();
  const kind = phrases.kind[minutes.profile] + (minutes.draft ? `, ${phrases.draft}` : '');
  const headings = headingsOf(minutes.blocks);
  return (
    <article
      className="minutes-sheet"
      ref={ref}
      aria-label={t('minutes.document')}
      data-draft={minutes.draft || undefined}
    >
      <header className="minutes-title" lang="sv">
        <h2>{kind}</h2>
        <p>{minutes.title}</p>
      </header>
      {minutes.blocks.map((block, place) => (
        <div key={place} className="minutes-block" data-kind={block.kind}>
          <div className="minutes-words" lang="sv">
            <MinutesBlock block={block} heading={headings[place] ?? 'h3'} place={place} minutes={minutes} />
          </div>
          <BlockBasis operations={block.operations} log={log} />
        </div>
      ))}
    </article>
  );
}
