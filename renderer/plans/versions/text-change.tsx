import { useMemo, useState } from 'react';
import { diffText, type TextRun } from '../../../shared/plan/text-diff.ts';
import { useText } from '../../ui/use-text.ts';

export interface TextChangeProps {
  readonly before: string;
  readonly after: string;
}

// Words that stand about a change; where more than twice as many are untouched, the rest waits to be asked for.
const ABOUT = 18;

/** What became of a text, by words: what went is struck out, what came is underlined, and both are said. */
export function TextChange({ before, after }: TextChangeProps) {
  const runs = useMemo(() => diffText(before, after), [before, after]);
  return (
    <p className="diff-text">
      {runs.map((run, at) =>
        run.kind === 'same' ? (
          <Same key={at} text={run.text} isFirst={at === 0} isLast={at === runs.length - 1} />
        ) : (
          <Marked key={at} kind={run.kind}>
            {run.text}
          </Marked>
        ),
      )}
    </p>
  );
}

/** A text that went or came; screen readers that pass over the element hear the word. */
export function Marked({
  kind,
  children,
}: {
  readonly kind: Exclude<TextRun['kind'], 'same'>;
  readonly children: string;
}) {
  const t = useText();
  const Element = kind === 'removed' ? 'del' : 'ins';
  return (
    <Element className="diff-mark">
      <span className="k-unseen">{t(kind === 'removed' ? 'compare.removedText' : 'compare.addedText')} </span>
      {children}
    </Element>
  );
}

function Same({
  text,
  isFirst,
  isLast,
}: {
  readonly text: string;
  readonly isFirst: boolean;
  readonly isLast: boolean;
}) {
  const t = useText();
  const [isWhole, setWhole] = useState(false);
  const words = useMemo(() => text.split(/(?<=\s)(?=\S)/u), [text]);
  const [start, end] = [isFirst ? 0 : ABOUT, isLast ? 0 : ABOUT];
  const left = words.length - start - end;
  if (isWhole || left <= ABOUT) return text;
  return (
    <>
      {words.slice(0, start).join('')}
      <button type="button" className="diff-more" onClick={() => setWhole(true)}>
        {t('compare.unchangedLeftOut', { words: left })}
      </button>{' '}
      {end > 0 && words.slice(-end).join('')}
    </>
  );
}
