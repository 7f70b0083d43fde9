import type { Finding } from '../document/finding.ts';
import { canonicalJson, sha256Hex } from '../plan/canonical-json.ts';

/** SHA-256 in lower-case hex; names a finding in a document for good. */
export type FindingId = string;

/**
 * Names a finding by what it says and where, in which document (its SHA-256): the same import gives the same names, on
 * every machine, whatever the sentence about it is (SPEC R1).
 */
export function findingId(source: string, { code, params, places }: Finding): FindingId {
  return sha256Hex(canonicalJson({ source, code, params, places }));
}
