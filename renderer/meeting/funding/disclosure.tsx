import { ChevronRight } from 'lucide-react';
import { useId, type ReactNode } from 'react';

export interface DisclosureProps {
  readonly title: string;
  readonly isOpen: boolean;
  readonly onChange: (isOpen: boolean) => void;
  readonly children: ReactNode;
}

/** A part that is worked out and shown when somebody opens it. */
export function Disclosure({ title, isOpen, onChange, children }: DisclosureProps) {
  const id = useId();
  return (
    <section className="funding-part" aria-labelledby={id}>
      <h2>
        <button
          type="button"
          id={id}
          className="funding-opener"
          aria-expanded={isOpen}
          onClick={() => onChange(!isOpen)}
        >
          <ChevronRight size={16} aria-hidden />
          {title}
        </button>
      </h2>
      {isOpen && <div className="funding-inside">{children}</div>}
    </section>
  );
}
