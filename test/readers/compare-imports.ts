import type { ImportResult } from '../../shared/document/import-result.ts';
import { plansOf } from '../../shared/document/plans-of.ts';

/** An import's plans as values. */
export const plansIn = (result: ImportResult) => plansOf(result).map(({ plan }) => plan);
/** A part of an import without its places. */
const values = (part: unknown): unknown =>
  JSON.parse(JSON.stringify(part, (key, value: unknown) => (/^at$|At$|^places?$/.test(key) ? undefined : value)));
/** An import's tables without their places. */
export const tablesIn = ({ budget, services, organisations, developmentList, funding }: ImportResult): unknown =>
  values({ budget, services, organisations, developmentList, funding });
/** What an import found, without places and sentences. */
export const foundIn = (result: ImportResult, isWanted: (kind: string) => boolean = () => true): unknown =>
  result.findings
    .filter(({ kind }) => isWanted(kind))
    .map(({ code, severity, params, stated, computed }) => ({ code, severity, params, stated, computed }));
