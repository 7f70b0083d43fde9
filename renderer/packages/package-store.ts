import { create } from 'zustand';
import type { Problem } from '../../shared/bridge/problem.ts';
import type { Receipt } from '../../shared/bridge/shapes.ts';
import { call } from '../bridge.ts';
import { attempt, showPackage, type OpenedFile } from '../register-store.ts';
import { forgetReports, keepReport } from './package-reports.ts';
import type { Signatory } from './sign-steps.ts';

/** What is being signed: a closed meeting's result for the first time, or a draft that lacks somebody's signature. */
export type Signing =
  | { readonly kind: 'make'; readonly meeting: string }
  | { readonly kind: 'add'; readonly package: string; readonly signatory: Signatory };

/** What goes on in *Paket*, beside which package is shown. */
export interface PackageState {
  /** The name of a file that is being read; null while none is. */
  readonly receiving: string | null;
  /** How it went with the package that was last taken in. */
  readonly receipt: Receipt | null;
  /** Why the last file was not taken in. */
  readonly refusal: Problem | null;
  readonly signing: Signing | null;
}

const nothing: PackageState = { receiving: null, receipt: null, refusal: null, signing: null };

/** Read by selectors; changed by the functions below. */
export const usePackages = create<PackageState>()(() => nothing);

const set = usePackages.setState;

/** Lets the person choose a package, and takes it in. */
export async function choosePackage(): Promise<void> {
  const chosen = await attempt('document.choose', { what: 'package' });
  const [file] = chosen?.files ?? [];
  if (file) await takeIn(file);
}

/** Takes in a package from outside: shows what came, or why nothing did. */
export async function takeIn({ token, name }: OpenedFile): Promise<void> {
  set({ receiving: name, receipt: null, refusal: null });
  showPackage(null);
  const result = await call('package.receive', { file: token });
  if (!result.ok) return set({ receiving: null, refusal: result.problem });
  const receipt = result.value;
  forgetReports();
  keepReport(receipt);
  set({ receiving: null, receipt });
  showPackage(receipt.package.id);
}

export function dismissRefusal(): void {
  set({ refusal: null });
}

export function dismissReceipt(): void {
  set({ receipt: null });
}

/** Goes to *Paket* and begins to sign a closed meeting's result. */
export function startSigning(meeting: string): void {
  showPackage(null);
  set({ signing: { kind: 'make', meeting } });
}

/** Begins to add somebody's signature to a draft for justering. */
export function startAdding(id: string, signatory: Signatory): void {
  set({ signing: { kind: 'add', package: id, signatory } });
}

/** Leaves the signing; nothing that was typed stays. */
export function stopSigning(): void {
  set({ signing: null });
}
