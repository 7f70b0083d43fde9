import { lazy, Suspense, useEffect } from 'react';
import './plans.css';
import { Entered } from '../entered.tsx';
import { currentYear, useRegister } from '../register-store.ts';
import { useShortcut } from '../ui/use-shortcut.ts';
import { EmptyPlans } from './empty-plans.tsx';
import { ImportProgress } from './import-progress.tsx';
import { choosePlans, forgetLast, useImport } from './import-store.ts';
import { usePlanRead } from './plan-reads.ts';
import { PlanView } from './plan-view.tsx';
import { isMapping, useMapping } from './sheets/mapping-state.ts';
import { useSeveral } from './several-store.ts';
import { YearView } from './year-view.tsx';

// The window opens with the year; what a document brings is loaded when the year stands.
const load = {
  preview: async () => ({ default: (await import('./import-preview.tsx')).ImportPreview }),
  mapping: async () => ({ default: (await import('./sheets/sheet-mapping.tsx')).SheetMapping }),
  several: async () => ({ default: (await import('./several-view.tsx')).SeveralView }),
};
const ImportPreview = lazy(load.preview);
const SheetMapping = lazy(load.mapping);
const SeveralView = lazy(load.several);

/** *Planer*: what is come to from here is fetched ahead, so that nobody waits for it. */
export function PlansPlace() {
  useEffect(() => {
    const later = setTimeout(() => Object.values(load).forEach((one) => void one()), 1000);
    return () => clearTimeout(later);
  }, []);
  useEffect(() => forgetLast, []);
  return (
    <Suspense>
      <Plans />
    </Suspense>
  );
}

/** *Planer*: a document on its way in goes first; else a plan, else the year, else how to begin. */
function Plans() {
  const now = useImport((state) => state.now);
  const several = useSeveral((state) => state.now);
  const mapping = useMapping((state) => now.step === 'preview' && isMapping(state, now.preview));
  useShortcut('Control+O', () => void choosePlans());
  if (now.step === 'reading')
    return (
      <Entered key={now.job}>
        <ImportProgress name={now.name} progress={now.progress} />
      </Entered>
    );
  if (now.step === 'preview' && now.preview.sheets && mapping)
    return (
      <Entered key={`${now.preview.job}/columns`}>
        <SheetMapping preview={now.preview} sheets={now.preview.sheets} />
      </Entered>
    );
  if (now.step === 'preview')
    return (
      <Entered key={`${now.preview.job}/found`}>
        <ImportPreview {...now} />
      </Entered>
    );
  if (several)
    return (
      <Entered key={several.id}>
        <SeveralView several={several} />
      </Entered>
    );
  return <RegisterPlans />;
}

function RegisterPlans() {
  const overview = useRegister((state) => state.overview);
  const selection = useRegister((state) => state.selection);
  const read = usePlanRead(selection.plan);
  if (!overview) return null;
  const year = currentYear({ overview, selection });
  if (!year) return <EmptyPlans />;
  if (selection.plan !== null) {
    // The year stands until the plan is here: a moment, and nothing jumps.
    if (read?.hash === selection.plan)
      return (
        <Entered key={read.hash}>
          <PlanView year={year} read={read} initiative={selection.initiative} />
        </Entered>
      );
  }
  const years = overview.years.map((one) => one.year).sort((one, other) => other - one);
  return (
    <Entered key={year.year}>
      <YearView year={year} years={years} />
    </Entered>
  );
}
