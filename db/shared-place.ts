import { existsSync, statfsSync } from 'node:fs';
import { dirname, resolve } from 'node:path';

/** File systems that other machines write to as well, by the magic number of statfs(2). */
const networks = new Map<number, string>([
  [0x6969, 'NFS'],
  [0x517b, 'SMB'],
  [0xff534d42, 'CIFS'],
  [0xfe534d42, 'SMB2'],
  [0x01021997, '9P'],
  [0x5346414f, 'AFS'],
  [0x00c36400, 'Ceph'],
]);

const synced =
  /[/\\]((?:OneDrive|Dropbox)(?: [^/\\]*)?|Google Drive|GoogleDrive|iCloud Drive|Nextcloud|Box Sync)([/\\]|$)/i;

/**
 * What makes a folder a bad place for a register: its network file system or the service that syncs it, else null.
 * WAL needs one machine's shared memory (https://sqlite.org/wal.html), and a synced file can be replaced while open.
 */
export function sharedPlace(folder: string): string | null {
  const full = resolve(folder);
  const service = synced.exec(full)?.[1];
  if (service !== undefined) return service;
  if (full.startsWith('\\\\')) return 'SMB';
  let nearest = full;
  while (!existsSync(nearest) && dirname(nearest) !== nearest) nearest = dirname(nearest);
  return networks.get(statfsSync(nearest).type) ?? null;
}
