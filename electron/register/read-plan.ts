import type { Rooms } from '../../db/rooms.ts';
import { done, failed, type Result } from '../../shared/bridge/problem.ts';
import type { PlanRead } from '../../shared/bridge/shapes.ts';
import type { Passage } from '../../shared/bridge/shapes.ts';
import type { Place } from '../../shared/document/place.ts';
import { passageAround } from '../readers/passage.ts';

/** A plan version whole, with the document it, or the version it came from, was read from. */
export function readPlan(rooms: Rooms, hash: string): Result<PlanRead> {
  const version = rooms.versions.get(hash);
  if (!version) return failed('planUnknown');
  const origin = originOf(rooms, hash);
  return done({ hash, version, source: origin === null ? null : rooms.sources.placesOf(origin), origin });
}

/** The passage of a document in the register around a place. */
export function readPassage(rooms: Rooms, sha256: string, at: Place): Result<Passage> {
  const source = rooms.sources.get(sha256);
  return source ? done(passageAround(source.name, source.text, at)) : failed('planUnknown');
}

/** The nearest forebear (or the version itself) that was read from a document; breadth first, each once. */
function originOf(rooms: Rooms, hash: string): string | null {
  const seen = new Set([hash]);
  for (const next of seen) {
    if (rooms.sources.placesOf(next)) return next;
    for (const parent of rooms.versions.get(next)?.parents ?? []) seen.add(parent);
  }
  return null;
}
