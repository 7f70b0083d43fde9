import { useEffect, useState } from 'react';
import { resultsOf } from '../../shared/meeting/results.ts';
import { hashOf } from '../../shared/plan/plan.ts';
import { logOf } from '../log-of.ts';
import { attempt } from '../register-store.ts';

/** A plan version that a meeting gave, and where *Planer* shows it. */
export interface ResultPlan {
  readonly year: number;
  readonly hash: string;
  readonly area: string;
}

/** The plan versions that a meeting gave; none until its log is read. */
export function useResults(meeting: string): readonly ResultPlan[] {
  const [results, setResults] = useState<readonly ResultPlan[]>([]);
  useEffect(() => {
    let isWanted = true;
    void attempt('meeting.load', { meeting }).then((load) => {
      if (!load || !isWanted) return;
      const log = logOf(load);
      const given = resultsOf(log.state, log.versions);
      setResults(
        given.map((version) => ({
          year: version.plan.period[0] ?? 0,
          hash: hashOf(version),
          area: version.plan.area,
        })),
      );
    });
    return () => {
      isWanted = false;
    };
  }, [meeting]);
  return results;
}
