import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import canonicalize from 'canonicalize';

/**
 * Canonical JSON text of a value (RFC 8785): equal values give equal text on every machine.
 * Throws `TypeError` for what JSON cannot hold without loss: `undefined`, functions, non-finite numbers, lone
 * surrogates, cycles, nesting deeper than a call stack, and objects that are neither plain nor arrays (dates, maps).
 */
export function canonicalJson(value: unknown): string {
  let text: string | undefined;
  try {
    text = canonicalize(value);
    refuseLoss(value, '');
  } catch (cause) {
    if (cause instanceof TypeError && cause.message.startsWith('not JSON')) throw cause;
    throw new TypeError(`not JSON: ${cause instanceof Error ? cause.message : 'unknown reason'}`, { cause });
  }
  if (text === undefined) throw new TypeError('not JSON: no value');
  return text;
}

/** SHA-256 of bytes, or of a text's UTF-8, as 64 lower-case hex digits. */
export function sha256Hex(content: string | Uint8Array): string {
  return bytesToHex(sha256(typeof content === 'string' ? utf8ToBytes(content) : content));
}

// canonicalize drops undefined members and calls toJSON silently; here both are refused, with the place.
function refuseLoss(value: unknown, path: string): void {
  if (value === null || typeof value === 'string' || typeof value === 'boolean' || typeof value === 'number') return;
  if (typeof value !== 'object') throw new TypeError(`not JSON: ${typeof value} at ${path || '/'}`);
  if (Array.isArray(value)) {
    for (let index = 0; index < value.length; index++) refuseLoss(value[index], `${path}/${index}`);
    return;
  }
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype !== Object.prototype && prototype !== null) {
    throw new TypeError(`not JSON: ${value.constructor.name} at ${path || '/'}`);
  }
  for (const [key, member] of Object.entries(value)) refuseLoss(member, `${path}/${key}`);
}
