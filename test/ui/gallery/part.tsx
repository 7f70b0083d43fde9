import type { ReactNode } from 'react';

interface PartProps {
  readonly title: string;
  readonly isWide?: boolean;
  readonly children: ReactNode;
}

/** A titled place in the gallery. */
export function Part({ title, isWide = false, children }: PartProps) {
  return (
    <section className={isWide ? 'gallery-wide' : ''}>
      <h2>{title}</h2>
      {children}
    </section>
  );
}
