import './packages.css';
import { useEffect } from 'react';
import { Entered } from '../entered.tsx';
import { takeArrivedPackage, useRegister } from '../register-store.ts';
import { useShortcut } from '../ui/use-shortcut.ts';
import { PackageList } from './package-list.tsx';
import { choosePackage, takeIn, usePackages } from './package-store.ts';
import { PackageView } from './package-view.tsx';
import { SignDialog } from './sign-dialog.tsx';

/** *Paket*: one package with its report, else all of them and the meetings that wait to be signed. */
export function PackagesPlace() {
  const overview = useRegister((state) => state.overview);
  const chosen = useRegister((state) => state.package);
  const arrived = useRegister((state) => state.arrived);
  const signing = usePackages((state) => state.signing);
  useShortcut('Control+O', () => void choosePackage());
  useEffect(() => {
    const file = arrived && takeArrivedPackage();
    if (file) void takeIn(file);
  }, [arrived]);
  if (!overview) return null;
  const shown = overview.packages.find(({ id }) => id === chosen);
  return (
    <>
      <Entered key={shown?.id ?? ''}>
        {shown ? <PackageView summary={shown} /> : <PackageList overview={overview} />}
      </Entered>
      {signing && <SignDialog signing={signing} />}
    </>
  );
}
