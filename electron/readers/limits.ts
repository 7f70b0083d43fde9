/** What a document from outside may cost: every file is hostile until it has been read. */
export const limits = {
  /** Bytes of a file. The real year's text is 0.4 MB. */
  bytes: 64 * 1024 * 1024,
  /** Milliseconds from start to result. */
  time: 60_000,
  /** Megabytes of the reading process's heap. With Node itself and what lies outside the heap it stays below 500. */
  heap: 384,
} as const;

/** How Node is started to read a document. */
export const isolateArguments: readonly string[] = [`--max-old-space-size=${limits.heap}`];
