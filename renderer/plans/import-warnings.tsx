import type { ImportComparison } from '../../shared/bridge/compare-contract.ts';
import type { ImportResult } from '../../shared/document/import-result.ts';
import { Banner } from '../ui/banner.tsx';
import { useFormat, useText } from '../ui/use-text.ts';

export interface ImportWarningsProps {
  readonly result: ImportResult;
  readonly comparison: ImportComparison;
}

/** What is older in the document than in the register: nothing newer is replaced unseen. */
export function ImportWarnings({ result, comparison }: ImportWarningsProps) {
  const t = useText();
  const format = useFormat();
  const warnings = comparison.plans.flatMap(({ base, older }, index) => {
    const plan = result.plans[index];
    if (!plan || !base) return [];
    const { area, version, date } = plan;
    if (older.version) return [t('compare.olderVersion', { area, version, held: base.plan.version })];
    if (!older.date) return [];
    return [t('compare.olderDate', { area, date: format.date(date), held: format.date(base.plan.date) })];
  });
  return warnings.map((what) => <Banner key={what} tone="careful" what={what} />);
}
