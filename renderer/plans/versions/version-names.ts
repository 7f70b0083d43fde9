import type { PlanSummary } from '../../../shared/bridge/shapes.ts';

/** What each version is called, by its hash: its number, with the beginning of the hash where another has the same. */
export function versionNames(versions: readonly PlanSummary[]): ReadonlyMap<string, string> {
  const keyOf = ({ version, period, date }: PlanSummary) => `${version} ${period[0]} ${date}`;
  return new Map(
    versions.map((one) => {
      const number = one.version || '–';
      const isOneOfSeveral = versions.filter((other) => keyOf(other) === keyOf(one)).length > 1;
      return [one.hash, isOneOfSeveral ? `${number} (${one.hash.slice(0, 7)})` : number];
    }),
  );
}
