import { useMemo, useState, type ReactNode } from 'react';
import './review.css';
import type { PlanRead, Year } from '../../shared/bridge/shapes.ts';
import { correctionOf, lineOf, reviewedBy } from '../../shared/review/queries.ts';
import { showPlans, useRegister } from '../register-store.ts';
import { CorrectDialog } from './correct-dialog.tsx';
import { CorrectionsContext, type Corrections } from './corrections-context.ts';
import { initiativeFields, planFields, targetAt, type PlanField } from './plan-fields.ts';
import { performReview, useReview } from './review-store.ts';
import { tellCorrected } from './tell-corrected.ts';

export interface PlanCorrectionsProps {
  readonly year: Year;
  readonly read: PlanRead;
  /** The id of the initiative at hand: the corrected plan is shown with it. */
  readonly initiative: string | null;
  readonly children: ReactNode;
}

interface Asked {
  readonly what: string;
  readonly fields: readonly PlanField[];
  readonly first: string | undefined;
}

/** Around a plan: its values know whether they were corrected, and can be. */
export function PlanCorrections({ year, read, initiative, children }: PlanCorrectionsProps) {
  const { state } = useReview(year.year);
  const [asked, setAsked] = useState<Asked | null>(null);
  const overview = useRegister((register) => register.overview);
  const { hash } = read;
  const { plan } = read.version;
  const isNewest = year.plans.some((one) => one.newest && one.hash === hash);
  const corrections = useMemo((): Corrections => {
    const all = new Map((overview?.years ?? []).flatMap(({ plans }) => plans.map((one) => [one.hash, one.parents])));
    const line = lineOf(hash, (one) => all.get(one) ?? []);
    const toReview = new Set(plan.toReview);
    return {
      at: (pointer) => correctionOf(state, line, targetAt(plan, pointer)),
      correct: isNewest
        ? (one, base, first) =>
            setAsked({
              what: one ? `${one.number} ${one.title}` : plan.area,
              fields: one ? initiativeFields(one, base, plan.period) : planFields(plan),
              first,
            })
        : null,
      review: (one) => (toReview.has(one ?? '') ? (reviewedBy(state, line, one) ?? 'waits') : null),
      markReviewed: isNewest
        ? (one) => void performReview({ type: 'mark-reviewed', version: hash, initiative: one })
        : null,
    };
  }, [state, overview, plan, hash, isNewest]);
  return (
    <CorrectionsContext value={corrections}>
      {children}
      {asked && (
        <CorrectDialog
          what={asked.what}
          version={hash}
          fields={asked.fields}
          first={asked.first}
          onClose={() => setAsked(null)}
          onCorrected={(version) => {
            void tellCorrected(year.year, version).then(() =>
              showPlans({ year: year.year, plan: version, initiative }),
            );
          }}
        />
      )}
    </CorrectionsContext>
  );
}
