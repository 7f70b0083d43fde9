import type { Input } from '../shared/bridge/contract.ts';
import { LocaleSchema, ThemeSchema, type AppInfo } from '../shared/bridge/shapes.ts';
import type { Locale } from '../shared/language/locale.ts';
import type { Machine } from './machine.ts';

/** What stays the same while the application runs. */
export type AppFacts = {
  readonly version: string;
  readonly runtime: string;
  /** Taken once: the file named at the start is opened in the first window only. */
  readonly takeOpening: () => string | null;
};

/** What the window shows of the application, the register and its owner. */
export function appInfo(machine: Machine, { version, runtime, takeOpening }: AppFacts): AppInfo {
  const { rooms, device, owner } = machine;
  return {
    version,
    runtime,
    register: rooms.folder,
    device,
    owner: owner(),
    locale: localeOf(machine),
    theme: ThemeSchema.catch('system').parse(rooms.settings.get('theme')),
    opening: takeOpening(),
  };
}

/** Remembers the person's language, theme and name. */
export function setPreferences(machine: Machine, facts: AppFacts, chosen: Input<'app.setPreferences'>): AppInfo {
  machine.rooms.together(() => {
    machine.rooms.settings.set('locale', chosen.locale);
    machine.rooms.settings.set('theme', chosen.theme);
    machine.rooms.settings.set('owner', chosen.owner);
  });
  return appInfo(machine, facts);
}

/** The language to speak to this register's owner in: Swedish until they choose. */
export function localeOf({ rooms }: Machine): Locale {
  return LocaleSchema.catch('sv').parse(rooms.settings.get('locale'));
}
