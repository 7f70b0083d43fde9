import { useId, type KeyboardEvent } from 'react';
import './findings.css';
import { describeFinding } from '../../shared/document/describe-finding.ts';
import type { Finding } from '../../shared/document/finding.ts';
import { Chip } from '../ui/chip.tsx';
import { usePreferences } from '../ui/preferences.ts';
import { useText } from '../ui/use-text.ts';
import { FindingBody } from './finding-body.tsx';
import { severitySigns } from './findings.ts';

export interface FindingCardProps {
  readonly job: string;
  readonly finding: Finding;
  readonly isOpen: boolean;
  readonly onOpen: () => void;
  /** On its heading, which can be pressed. */
  readonly onKeyDown: (event: KeyboardEvent<HTMLElement>) => void;
}

/** One finding: what differs, and where it is open both values and each place in the source. */
export function FindingCard({ job, finding, isOpen, onOpen, onKeyDown }: FindingCardProps) {
  const t = useText();
  const locale = usePreferences((preferences) => preferences.locale);
  const body = useId();
  const { tone, word } = severitySigns[finding.severity];
  return (
    <article className="finding" data-tone={tone} data-open={isOpen || undefined}>
      <button
        type="button"
        className="finding-head"
        aria-expanded={isOpen}
        aria-controls={isOpen ? body : undefined}
        onClick={onOpen}
        onKeyDown={onKeyDown}
      >
        <span>{describeFinding(locale, finding.code, finding.params)}</span>
        <Chip tone={tone}>{t(word)}</Chip>
      </button>
      {isOpen && (
        <div className="finding-body" id={body}>
          <FindingBody from={{ job }} finding={finding} />
        </div>
      )}
    </article>
  );
}
