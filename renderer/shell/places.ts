import { ClipboardList, FileText, Gavel, Package, Settings, type LucideIcon } from 'lucide-react';

/** Where one can be, in the order of the work. */
export type Place = 'plans' | 'meeting' | 'minutes' | 'packages' | 'settings';

export interface PlaceSign {
  readonly id: Place;
  readonly icon: LucideIcon;
  readonly word: `shell.${Place}`;
  readonly keys: string;
}

export const places: readonly PlaceSign[] = [
  { id: 'plans', icon: ClipboardList, word: 'shell.plans', keys: 'Control+1' },
  { id: 'meeting', icon: Gavel, word: 'shell.meeting', keys: 'Control+2' },
  { id: 'minutes', icon: FileText, word: 'shell.minutes', keys: 'Control+3' },
  { id: 'packages', icon: Package, word: 'shell.packages', keys: 'Control+4' },
  { id: 'settings', icon: Settings, word: 'shell.settings', keys: 'Control+5' },
];
