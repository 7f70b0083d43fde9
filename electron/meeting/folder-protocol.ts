import type { Operation } from '../../shared/log/operation.ts';
import type { PlanVersion } from '../../shared/plan/plan.ts';

/** What the process that works in a shared folder is asked for. */
export type FolderRequest =
  | { readonly kind: 'list'; readonly folder: string }
  | { readonly kind: 'begin'; readonly folder: string; readonly meeting: string; readonly device: string }
  | { readonly kind: 'look' }
  | { readonly kind: 'write'; readonly lines: readonly string[] };

/** A device's file as it stands: whose, and how many of its lines could not be read. */
export type DeviceFile = { readonly device: string; readonly unreadable: number };

/** A meeting that lies in a folder. */
export type ListedMeeting = {
  readonly meeting: string;
  readonly body: string;
  readonly date: string;
  readonly operations: number;
  readonly devices: number;
};

/** What it tells. Nothing but operations and plans that were read and hold their names comes through. */
export type FolderMessage =
  | { readonly kind: 'listed'; readonly meetings: readonly ListedMeeting[] }
  | {
      readonly kind: 'looked';
      /** Everything comes anew: a file went away or is another, and what it held counts as not there. */
      readonly anew: boolean;
      readonly operations: readonly Operation[];
      readonly versions: readonly PlanVersion[];
      /** More of the same look follows. */
      readonly more: boolean;
      readonly files: readonly DeviceFile[];
      /** False where nothing tells of changes here, so that looking now and then is the only way. */
      readonly isWatched: boolean;
    }
  | { readonly kind: 'written' }
  | { readonly kind: 'away' };
