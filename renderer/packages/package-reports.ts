import { useEffect } from 'react';
import { create } from 'zustand';
import type { Receipt } from '../../shared/bridge/shapes.ts';
import { call } from '../bridge.ts';
import { attempt } from '../register-store.ts';

/** Reports by package: a package never changes, but who is known here does. */
const useReports = create<{ readonly reports: ReadonlyMap<string, Receipt> }>()(() => ({ reports: new Map() }));

export function keepReport(receipt: Receipt): void {
  useReports.setState(({ reports }) => ({ reports: new Map(reports).set(receipt.package.id, receipt) }));
}

/** To be called when somebody has become known here. */
export function forgetReports(): void {
  useReports.setState({ reports: new Map() });
}

/** A package's report; null until the machine has verified it. What goes wrong is shown above the view. */
export function usePackageReport(id: string): Receipt | null {
  const report = useReports(({ reports }) => reports.get(id) ?? null);
  const isMissing = report === null;
  useEffect(() => {
    if (isMissing) void attempt('package.report', { package: id }).then((receipt) => receipt && keepReport(receipt));
  }, [id, isMissing]);
  return report;
}

/** The reports of several packages, verified one after another as they are asked for. */
export function usePackageReports(ids: readonly string[]): ReadonlyMap<string, Receipt> {
  const reports = useReports((state) => state.reports);
  const next = ids.find((id) => !reports.has(id));
  useEffect(() => {
    if (next === undefined) return;
    void call('package.report', { package: next }).then((result) => {
      if (result.ok) keepReport(result.value);
    });
  }, [next]);
  return reports;
}
