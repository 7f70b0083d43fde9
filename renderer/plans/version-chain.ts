import type { PlanSummary } from '../../shared/bridge/shapes.ts';

/** Versions with each before those it came from; equals in the order of their hashes, so that it is always the same. */
export function newestFirst(versions: readonly PlanSummary[]): PlanSummary[] {
  const byHash = new Map(versions.map((version) => [version.hash, version]));
  const depths = new Map<string, number>();
  const depthOf = (hash: string): number => {
    const known = depths.get(hash);
    if (known !== undefined) return known;
    // Hashes name what they come from, so there are no rings; the mark only keeps a damaged register from hanging us.
    depths.set(hash, 0);
    const parents = (byHash.get(hash)?.parents ?? []).filter((parent) => byHash.has(parent));
    const depth = parents.length === 0 ? 0 : 1 + Math.max(...parents.map(depthOf));
    depths.set(hash, depth);
    return depth;
  };
  return [...versions].sort(
    (one, other) => depthOf(other.hash) - depthOf(one.hash) || (one.hash < other.hash ? -1 : 1),
  );
}
