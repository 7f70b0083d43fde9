import './fingerprint.css';
import { groupFingerprint } from './group-fingerprint.ts';

export interface FingerprintProps {
  /** SHA-256 of a certificate, hex. */
  readonly fingerprint: string;
  /** Larger, where it is to be compared with what somebody reads aloud. */
  readonly isLarge?: boolean;
}

/** A certificate's fingerprint in groups, each kept whole. */
export function Fingerprint({ fingerprint, isLarge = false }: FingerprintProps) {
  return (
    <span className="fingerprint" data-large={isLarge || undefined}>
      {groupFingerprint(fingerprint).map((group, place) => (
        <span key={place}>{group} </span>
      ))}
    </span>
  );
}
