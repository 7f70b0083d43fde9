import type { Key } from '../../shared/language/catalogue.ts';
import { translator } from '../../shared/language/translator.ts';
import { attempt } from '../register-store.ts';
import { notify } from '../shell/notice-store.ts';
import { usePreferences } from '../ui/preferences.ts';

type Said = Extract<Key, 'packages.saved' | 'packages.certificatesSaved'>;

/** Lets the person choose where the package goes, and says what the file is called. */
export async function savePackage(id: string): Promise<void> {
  const saved = await attempt('package.export', { package: id });
  if (saved?.name) say('packages.saved', saved.name);
}

/** The same for the signers' certificates, by which openssl checks the package. */
export async function saveCertificates(id: string): Promise<void> {
  const saved = await attempt('package.exportCertificates', { package: id });
  if (saved?.name) say('packages.certificatesSaved', saved.name);
}

function say(key: Said, name: string): void {
  notify({ tone: 'good', what: translator(usePreferences.getState().locale)(key, { name }) });
}
