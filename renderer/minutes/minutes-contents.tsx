import type { RefObject } from 'react';
import type { Minutes } from '../../shared/minutes/block.ts';
import { useText } from '../ui/use-text.ts';

export interface MinutesContentsProps {
  readonly minutes: Minutes;
  /** Where the §§ are: block by block, each marked by its place. */
  readonly sheet: RefObject<HTMLElement | null>;
}

/** The §§ at the left; each goes to its place in the text. */
export function MinutesContents({ minutes, sheet }: MinutesContentsProps) {
  const t = useText();
  const sections = minutes.blocks.flatMap((block, place) => (block.kind === 'section' ? [{ ...block, place }] : []));
  const go = (place: number) => {
    const heading = sheet.current?.querySelector<HTMLElement>(`[data-section="${place}"]`);
    heading?.scrollIntoView({ block: 'start', behavior: 'smooth' });
    heading?.focus({ preventScroll: true });
  };
  return (
    <nav className="minutes-contents" aria-label={t('minutes.contents')} data-region>
      <ol>
        {sections.map(({ place, number, title }) => (
          <li key={place}>
            <button type="button" className="minutes-content" onClick={() => go(place)}>
              <span>{number}</span>
              <span lang="sv">{title}</span>
            </button>
          </li>
        ))}
      </ol>
    </nav>
  );
}
