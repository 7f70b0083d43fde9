import './plans.css';
import { Entered } from '../entered.tsx';
import { currentYear, useRegister } from '../register-store.ts';
import { useShortcut } from '../ui/use-shortcut.ts';
import { EmptyPlans } from './empty-plans.tsx';
import { ImportPreview } from './import-preview.tsx';
import { ImportProgress } from './import-progress.tsx';
import { choosePlans, useImport } from './import-store.ts';
import { usePlanRead } from './plan-reads.ts';
import { PlanView } from './plan-view.tsx';
import { isMapping, useMapping } from './sheets/mapping-state.ts';
import { SheetMapping } from './sheets/sheet-mapping.tsx';
import { useSeveral } from './several-store.ts';
import { SeveralView } from './several-view.tsx';
import { YearView } from './year-view.tsx';

/** *Planer*: a document on its way in goes first; else a plan, else the year, else how to begin. */
export function PlansPlace() {
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
