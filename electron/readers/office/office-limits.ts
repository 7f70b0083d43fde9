/** What an archive and the XML in it may hold: far more than any real document, far less than would hurt. */
export const officeLimits = {
  /** Files in an archive. A report of 1,000 pictures has some 1,100. */
  entries: 10_000,
  /** Bytes of one file once inflated. The XML of the real year's document is 3 MB. */
  entryBytes: 48 * 1024 * 1024,
  /** Bytes of all that is inflated of one archive. */
  totalBytes: 96 * 1024 * 1024,
  /** How many times larger than packed a file over `ratioFrom` bytes may be. Office's XML packs 5 to 60 times. */
  ratio: 250,
  ratioFrom: 4 * 1024 * 1024,
  /** Elements within each other. Tables in tables in text boxes come to some 60. */
  depth: 200,
  /** Elements of one XML file. */
  elements: 2_000_000,
} as const;
