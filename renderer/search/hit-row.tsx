import { memo } from 'react';
import { partOf, placeOf, whatWords } from '../../shared/bridge/describe-hit.ts';
import type { Hit } from '../../shared/bridge/search-contract.ts';
import { Chip } from '../ui/chip.tsx';
import { useFormat, useText } from '../ui/use-text.ts';
import { Marked } from './marked.tsx';

export interface HitRowProps {
  readonly id: string;
  readonly hit: Hit;
  readonly place: number;
  readonly count: number;
  readonly isActive: boolean;
  readonly onPoint: (place: number) => void;
  readonly onOpen: (hit: Hit) => void;
}

/** One hit: what it is and where, its title, and the passage with what was asked for marked. */
export const HitRow = memo(function HitRow({ id, hit, place, count, isActive, onPoint, onOpen }: HitRowProps) {
  const t = useText();
  const format = useFormat();
  const part = partOf(hit, t);
  return (
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/interactive-supports-focus -- its keys are the field's: aria-activedescendant
    <div
      role="option"
      id={id}
      className="search-hit"
      aria-selected={isActive}
      aria-posinset={place + 1}
      aria-setsize={count}
      onMouseMove={() => onPoint(place)}
      onClick={() => onOpen(hit)}
    >
      <div className="search-hit-head">
        <span className="search-hit-title">
          <Marked text={hit.title} />
        </span>
        <Chip>{t(whatWords[hit.what])}</Chip>
      </div>
      <div className="search-hit-place">
        {placeOf(hit, t, format).join(' · ')}
        {hit.alsoIn.length > 0 && (
          <span className="search-hit-also">{t('search.alsoIn', { versions: hit.alsoIn.join(', ') })}</span>
        )}
      </div>
      {hit.excerpt.length > 0 && (
        <p className="search-hit-text">
          {part && <span className="search-hit-part">{part}</span>}
          <Marked text={hit.excerpt} />
        </p>
      )}
    </div>
  );
});
