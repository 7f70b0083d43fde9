import { useEffect, useRef, type KeyboardEvent, type MouseEvent, type RefObject } from 'react';
import { describeFinding } from '../../shared/document/describe-finding.ts';
import { stateKeys } from '../../shared/review/describe.ts';
import type { Found } from '../../shared/review/found.ts';
import { answerTo, type FindingState } from '../../shared/review/queries.ts';
import type { ReviewState } from '../../shared/review/state.ts';
import { Chip } from '../ui/chip.tsx';
import { usePreferences } from '../ui/preferences.ts';
import type { Tone } from '../ui/tone.ts';
import { useText } from '../ui/use-text.ts';
import { severitySigns } from './findings.ts';
import { chooseFindings, chooseUpTo, moveToFinding, selectFinding, toggleFinding } from './review-store.ts';

export interface FindingListProps {
  readonly listRef: RefObject<HTMLDivElement | null>;
  readonly findings: readonly Found[];
  readonly state: ReviewState;
  readonly selected: string | null;
  /** Where several are chosen, which. */
  readonly chosen: ReadonlySet<string>;
  readonly onOpen: () => void;
}

/** How a state is shown; an open finding says so by having no sign of an answer. */
export const stateTones: Readonly<Record<FindingState, Tone>> = {
  open: 'neutral',
  accepted: 'good',
  corrected: 'accent',
};

/**
 * A year's findings, one of them at hand: arrows move, Home and End go to the ends, Enter opens. With Shift, Ctrl+A, or
 * Ctrl and Space several are chosen, as the listbox of the ARIA Authoring Practices has it.
 */
export function FindingList({ listRef, findings, state, selected, chosen, onOpen }: FindingListProps) {
  const t = useText();
  const locale = usePreferences((preferences) => preferences.locale);
  const isMoving = useRef(false);
  const ids = findings.map(({ id }) => id);
  const isChosen = (id: string): boolean => (chosen.size > 0 ? chosen.has(id) : id === selected);
  useEffect(() => {
    // Only where somebody moved by keys: what is first shown never takes the focus.
    if (isMoving.current) rowAtHand(listRef.current)?.focus();
    isMoving.current = false;
  });
  const move = (event: KeyboardEvent<HTMLElement>): void => {
    const here = findings.findIndex(({ id }) => id === selected);
    const last = findings.length - 1;
    const to = { ArrowDown: here + 1, ArrowUp: here - 1, Home: 0, End: last, PageDown: here + 10, PageUp: here - 10 };
    const next = to[event.key as keyof typeof to];
    if (event.key === 'Enter') {
      event.preventDefault();
      return onOpen();
    }
    const isControl = event.ctrlKey || event.metaKey;
    if (isControl && event.key.toLowerCase() === 'a') {
      event.preventDefault();
      return chooseFindings(ids);
    }
    if (isControl && event.key === ' ' && selected !== null) {
      event.preventDefault();
      return toggleFinding(selected);
    }
    if (event.key === 'Escape' && chosen.size > 0) {
      event.preventDefault();
      return selectFinding(selected);
    }
    if (next === undefined || event.altKey) return;
    event.preventDefault();
    const found = findings[Math.max(0, Math.min(last, next))];
    if (!found || (found.id === selected && chosen.size === 0)) return;
    isMoving.current = true;
    if (event.shiftKey) chooseUpTo(found.id, ids);
    else if (isControl) moveToFinding(found.id);
    else selectFinding(found.id);
  };
  const press = (event: MouseEvent, id: string): void => {
    isMoving.current = true;
    if (event.shiftKey) chooseUpTo(id, ids);
    else if (event.ctrlKey || event.metaKey) toggleFinding(id);
    else selectFinding(id);
  };
  return (
    <div
      className="review-list"
      role="listbox"
      aria-multiselectable
      aria-label={t('review.list')}
      aria-describedby={hintId}
      ref={listRef}
      tabIndex={-1}
    >
      {findings.map(({ id, area, finding }, place) => {
        const { tone, word } = severitySigns[finding.severity];
        const { state: stands, rivals } = answerTo(state, id);
        return (
          <div
            key={id}
            id={`finding-${id}`}
            role="option"
            aria-selected={isChosen(id)}
            aria-posinset={place + 1}
            aria-setsize={findings.length}
            tabIndex={id === selected ? 0 : -1}
            className="review-row"
            data-tone={tone}
            // Choosing several neither moves the focus beforehand nor marks text.
            onMouseDown={(event) => (event.shiftKey || event.ctrlKey || event.metaKey) && event.preventDefault()}
            onClick={(event) => press(event, id)}
            onDoubleClick={onOpen}
            onFocus={() => id !== selected && selectFinding(id)}
            onKeyDown={move}
          >
            <span className="review-row-text">
              <span className="review-row-area">{area ?? t('plans.wholeDocument')}</span>
              <span>{withoutArea(describeFinding(locale, finding.code, finding.params), area)}</span>
            </span>
            <span className="review-row-signs">
              <Chip tone={tone}>{t(word)}</Chip>
              {stands !== 'open' && <Chip tone={stateTones[stands]}>{t(stateKeys[stands])}</Chip>}
              {rivals.length > 0 && <Chip tone="careful">{t('review.stateContested')}</Chip>}
            </span>
          </div>
        );
      })}
    </div>
  );
}

/** Where the list's keys tell what they do. */
export const hintId = 'review-list-hint';

/** The row that has the list's one stop for Tab. */
export function rowAtHand(list: HTMLElement | null): HTMLElement | null {
  return list?.querySelector<HTMLElement>('[role=option][tabindex="0"]') ?? null;
}

/** The area stands above the sentence; said twice it would only be in the way. */
function withoutArea(sentence: string, area: string | null): string {
  if (area === null || !sentence.startsWith(area)) return sentence;
  const after = sentence.slice(area.length);
  const rest = after.replace(/^[:,]?\s+/u, '');
  if (rest === after) return sentence;
  return rest.charAt(0).toLocaleUpperCase('sv') + rest.slice(1);
}
