/** A fingerprint as people compare it: upper case, in groups of four. */
export function groupFingerprint(fingerprint: string): readonly string[] {
  return fingerprint.toUpperCase().match(/.{1,4}/g) ?? [];
}
