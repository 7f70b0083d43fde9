import { useState } from 'react';
import { TextChange } from '../../plans/versions/text-change.tsx';
import '../../plans/versions/diff.css';
import { ToggleChip } from '../../ui/toggle-chip.tsx';
import { useText } from '../../ui/use-text.ts';

export interface SectionTextProps {
  readonly text: string;
  /** What stood there when the initiative came. */
  readonly before: string;
}

/** A section's paragraphs; one that the meeting amended can show word by word what became of it. */
export function SectionText({ text, before }: SectionTextProps) {
  const t = useText();
  const [isCompared, setCompared] = useState(false);
  const isAmended = text !== before;
  return (
    <>
      {isAmended && (
        <ToggleChip isSelected={isCompared} onChange={setCompared}>
          {t('initiatives.textBefore')}
        </ToggleChip>
      )}
      {isAmended && isCompared ? (
        <TextChange before={before} after={text} />
      ) : (
        text.split('\n').map((paragraph, i) => <p key={i}>{paragraph}</p>)
      )}
    </>
  );
}
