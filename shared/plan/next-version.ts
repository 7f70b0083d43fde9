/**
 * The version after a decided meeting: the next whole one, `'1.0'` → `'2.0'`, `'0.9'` → `'1.0'`, `'4'` → `'5.0'`.
 * A version that starts with no number becomes `'1.0'`.
 */
export function nextVersion(version: string): string {
  const whole = /^\s*(\d{1,6})(?!\d)/.exec(version)?.[1];
  return whole === undefined ? '1.0' : `${Number(whole) + 1}.0`;
}
