/** Fewer characters than this the machine refuses as a passphrase; a test holds the two equal. */
export const shortestPassphrase = 8;

/** A certificate holds names of so many characters (RFC 5280); a test holds it equal to the machine's. */
export const longestName = 64;
