// Who may know whom, in one table. A file that does not fit is a sign that the house is wrong: move the wall, say so.

/** The rooms inside shared, each of which may know those above it and itself. */
export const sharedRooms = [
  'language',
  'plan',
  'document',
  'log',
  'review',
  'scoring',
  'meeting',
  'minutes',
  'package',
  'bridge',
] as const;

/** A room of the house: what it may import of ours, and of others'. */
export interface Room {
  readonly rooms: readonly string[];
  readonly packages: readonly string[] | 'any but the driver';
  readonly machine: boolean;
}

export const house: Readonly<Record<string, Room>> = {
  shared: {
    rooms: ['shared'],
    packages: ['zod', 'canonicalize', '@noble/hashes', 'intl-messageformat', 'diff', 'jsonc-parser'],
    machine: false,
  },
  db: { rooms: ['shared', 'db'], packages: ['better-sqlite3', 'zod'], machine: true },
  electron: { rooms: ['shared', 'db', 'electron'], packages: 'any but the driver', machine: true },
  renderer: {
    rooms: ['shared', 'renderer'],
    packages: [
      'react',
      'react-dom',
      'react-aria-components',
      'zustand',
      'zod',
      'lucide-react',
      '@atlaskit/pragmatic-drag-and-drop',
      '@atlaskit/pragmatic-drag-and-drop-hitbox',
      '@fontsource-variable/inter',
      'd3-scale',
      'd3-shape',
    ],
    machine: false,
  },
};

/**
 * Why a file may not import something, or null when it may.
 * @param from the importing file, from the root
 * @param to a path from the root, a package's name, or a `node:` name
 */
export function whyNot(from: string, to: string): string | null {
  const [name = '', room = ''] = from.split('/');
  const rules = house[name];
  if (!rules) return `${from}: no room called ${name}`;
  if (to.startsWith('node:')) return rules.machine ? null : `${from}: ${name} may not know the machine (${to})`;
  if (isOurs(to)) return whyNotOurs(from, to, name, room, rules);
  if (rules.packages === 'any but the driver')
    return to === 'better-sqlite3' ? `${from}: better-sqlite3 belongs to db alone` : null;
  return rules.packages.includes(to) ? null : `${from}: ${name} may not know the package ${to}`;
}

const isOurs = (to: string) => Object.keys(house).includes(to.split('/')[0] ?? '') || /^(test|build|docs)\//.test(to);

function whyNotOurs(from: string, to: string, name: string, room: string, rules: Room): string | null {
  const [otherName = '', otherRoom = ''] = to.split('/');
  if (!rules.rooms.includes(otherName)) return `${from}: ${name} may not know ${otherName} (${to})`;
  if (name !== 'shared') return null;
  const own = sharedRooms.findIndex((each) => each === room);
  const other = sharedRooms.findIndex((each) => each === otherRoom);
  if (own < 0) return `${from}: shared has no room called ${room}`;
  return other >= 0 && other <= own ? null : `${from}: shared/${room} may not know shared/${otherRoom} (${to})`;
}
