import type { Input } from '../../shared/bridge/contract.ts';
import { attempt, setInfo, useRegister } from '../register-store.ts';
import { setLocale, setTheme } from '../ui/preferences.ts';

type Preferences = Input<'app.setPreferences'>;

/**
 * Shows what was chosen at once and keeps it in the register; what is not named stays as it is. Where it could not be
 * kept, that is said and the window goes back to what it was. True where it was kept.
 */
export async function keepPreferences(chosen: Partial<Preferences>): Promise<boolean> {
  const { info } = useRegister.getState();
  if (!info) return false;
  const { locale, theme, owner } = { ...info, ...chosen };
  setLocale(locale);
  setTheme(theme);
  const kept = await attempt('app.setPreferences', { locale, theme, owner });
  setInfo(kept ?? info);
  return kept !== null;
}
