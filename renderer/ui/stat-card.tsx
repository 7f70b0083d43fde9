import './stat-card.css';
import type { Tone } from './tone.ts';

export interface StatCardProps {
  /** Already formatted: `689 695`. */
  readonly figure: string;
  /** What it counts, in its unit: `tkr i budget`. */
  readonly label: string;
  readonly tone?: Tone;
}

/** One large figure with its words. Goes in a `StatCards`. */
export function StatCard({ figure, label, tone = 'neutral' }: StatCardProps) {
  return (
    <div className="k-stat" data-tone={tone}>
      <dt className="k-stat-label">{label}</dt>
      <dd className="k-stat-figure">{figure}</dd>
    </div>
  );
}

/** A row of figures that sum up what stands below. */
export function StatCards({ cards }: { readonly cards: readonly StatCardProps[] }) {
  return (
    <dl className="k-stats">
      {cards.map((card) => (
        <StatCard key={card.label} {...card} />
      ))}
    </dl>
  );
}
