import { z } from 'zod';

/**
 * What can go wrong that a person can do something about. Each has two sentences in the catalogue:
 * `errors.<code>` says what happened to what, `errors.<code>Next` what to do. A new code without them does not compile.
 */
export const problemCodes = [
  'documentEmpty',
  'documentNotPlan',
  'documentTooLarge',
  'documentTooLong',
  'documentIsFolder',
  'documentGone',
  'documentUnreadable',
  'documentKindUnknown',
  'documentDamaged',
  'documentUnsafe',
  'documentEncrypted',
  'documentFormatOld',
  'documentIsPackage',
  'documentIsArchive',
  'documentIsScanned',
  'documentIsPortfolio',
  'documentIsForm',
  'documentIsMinutes',
  'documentTooManyPages',
  'documentTooHeavy',
  'documentFromFuture',
  'sheetTooLarge',
  'sheetUncertain',
  'mapUnknown',
  'documentCancelled',
  'documentTookTooLong',
  'importGone',
  'registerInUse',
  'registerOnNetwork',
  'registerFromFuture',
  'registerDamaged',
  'registerNotWritable',
  'packageInvalid',
  'packageUnknown',
  'certificateExpired',
  'packageDiffers',
  'passphraseWrong',
  'passphraseShort',
  'signerUnknown',
  'signerTwice',
  'planUnknown',
  'yearAlreadyPlanned',
  'meetingUnknown',
  'meetingNotClosed',
  'meetingRefused',
  'meetingFileUnknown',
  'meetingFileFromFuture',
  'meetingFileDamaged',
  'meetingFileTooMuch',
  'meetingFileForeign',
  'meetingFileOther',
  'folderGone',
  'folderWithoutMeeting',
  'bodyTwice',
  'preparationUnknown',
  'preparationLacks',
  'rosterNoNames',
  'reviewRefused',
  'sourceUnknown',
  'exportFailed',
  'noticeWithoutDay',
  'requestInvalid',
  'internal',
] as const;
export type ProblemCode = (typeof problemCodes)[number];

export const ProblemSchema = z.strictObject({
  code: z.enum(problemCodes),
  params: z.record(z.string(), z.union([z.string(), z.number()])),
});
/** A failure as a value: its code and what fills its sentences. */
export type Problem = z.infer<typeof ProblemSchema>;

/** A problem with what it happened to. */
export function problem(code: ProblemCode, params: Problem['params'] = {}): Problem {
  return { code, params };
}

export type Result<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problem: Problem };

/** What was asked for. */
export function done<T>(value: T): Result<T> {
  return { ok: true, value };
}

/** Why it could not be done. */
export function failed(code: ProblemCode, params: Problem['params'] = {}): Result<never> {
  return { ok: false, problem: problem(code, params) };
}
