import { z } from 'zod';
import { CommandSchema, OpeningCommandSchema } from '../meeting/commands.ts';
import { OperationSchema } from '../log/operation.ts';
import { HashSchema } from '../plan/plan.ts';
import { PlaceSchema } from '../document/place.ts';
import { searchContract } from './search-contract.ts';
import { debateContract } from './debate-contract.ts';
import { compareContract, PartSchema, RemovalSchema } from './compare-contract.ts';
import { prepareContract } from './prepare-contract.ts';
import { joiningContract, joiningEvents } from './joining-contract.ts';
import { fundingContract } from './funding-contract.ts';
import { reviewContract } from './review-contract.ts';
import { scoresContract } from './scores-contract.ts';
import { sheetsContract } from './sheets-contract.ts';
import {
  AppInfoSchema,
  FileTokenSchema,
  JobSchema,
  LocaleSchema,
  MeetingLoadSchema,
  MeetingSummarySchema,
  OverviewSchema,
  PackageSummarySchema,
  PassageSchema,
  PlanReadSchema,
  PreviewSchema,
  ReceiptSchema,
  SignerSchema,
  ThemeSchema,
} from './shapes.ts';
import { noticeContract } from './notice-contract.ts';
import { projectorContract, projectorEvents } from './projector-contract.ts';
import { yearsContract } from './years-contract.ts';

const nothing = z.strictObject({});
const passphrase = z.string().max(1000);

/** Where an export went: its file name, or null where the person changed their mind. */
const Saved = z.strictObject({ name: z.string().nullable() });

/**
 * Everything that the window can ask of the machine. Both sides derive from this map; each call is checked by it on
 * the way in and on the way out, and its sender too.
 */
export const contract = {
  'app.info': { input: nothing, output: AppInfoSchema },
  'app.setPreferences': {
    input: z.strictObject({ locale: LocaleSchema, theme: ThemeSchema, owner: z.string().trim().max(200) }),
    output: AppInfoSchema,
  },
  'register.overview': { input: nothing, output: OverviewSchema },

  /** Lets the person choose a file, of plans up to a hundred at once; none where they changed their mind. */
  'document.choose': {
    input: z.strictObject({ what: z.enum(['plans', 'package']) }),
    output: z.strictObject({ files: z.array(z.strictObject({ token: FileTokenSchema, name: z.string() })).max(100) }),
  },
  /** Reads a document away from the main process; tells its progress by the event `import.progress`. */
  'document.import': { input: z.strictObject({ job: JobSchema, file: FileTokenSchema }), output: PreviewSchema },
  'document.importSample': { input: z.strictObject({ job: JobSchema }), output: PreviewSchema },
  'document.cancel': { input: z.strictObject({ job: JobSchema }), output: nothing },
  /** Takes the chosen plans of a preview into the register, by their index, whole or in part, and its tables with them. */
  'document.accept': {
    input: z.strictObject({
      job: JobSchema,
      plans: z.array(z.int().nonnegative()),
      parts: z.array(PartSchema).default([]),
      removals: z.array(RemovalSchema).default([]),
    }),
    output: z.strictObject({ plans: z.array(HashSchema), year: z.int() }),
  },
  /** The passage around a place in a document that is being previewed. */
  'document.passage': { input: z.strictObject({ job: JobSchema, at: PlaceSchema }), output: PassageSchema },

  ...reviewContract,
  ...fundingContract,
  ...scoresContract,
  ...sheetsContract,
  ...prepareContract,

  'plan.read': { input: z.strictObject({ hash: HashSchema }), output: PlanReadSchema },
  'source.passage': { input: z.strictObject({ sha256: HashSchema, at: PlaceSchema }), output: PassageSchema },

  'meeting.open': { input: OpeningCommandSchema, output: MeetingSummarySchema },
  'meeting.load': { input: z.strictObject({ meeting: HashSchema }), output: MeetingLoadSchema },
  /** Records an intent: its operations are on disk when this answers. Refused by the meeting: `meetingRefused`. */
  'meeting.perform': {
    input: z.strictObject({ meeting: HashSchema, command: CommandSchema }),
    output: z.strictObject({ operations: z.array(OperationSchema) }),
  },

  'minutes.export': {
    input: z.strictObject({ meeting: HashSchema }),
    output: z.strictObject({ name: z.string().nullable(), replaced: z.array(z.string()) }),
  },
  /** The minutes as a PDF to look at, base64. */
  'minutes.preview': { input: z.strictObject({ meeting: HashSchema }), output: z.strictObject({ pdf: z.string() }) },

  'signer.list': { input: nothing, output: z.array(SignerSchema) },
  'signer.create': {
    input: z.strictObject({
      name: z.string().trim().min(1).max(200),
      organisation: z.string().trim().max(200),
      passphrase,
    }),
    output: SignerSchema,
  },

  /** Signs the closed meeting's result with each signer in turn, the chair first, and keeps the package. */
  'package.make': {
    input: z.strictObject({
      meeting: HashSchema,
      signers: z
        .array(z.strictObject({ signer: z.string(), role: z.enum(['chair', 'approver']), passphrase }))
        .min(1)
        .max(9),
    }),
    output: PackageSummarySchema,
  },
  /** Adds one more signature to a draft for justering; the result is a package of its own. */
  'package.sign': {
    input: z.strictObject({
      package: HashSchema,
      signer: z.string(),
      role: z.enum(['chair', 'approver']),
      passphrase,
    }),
    output: PackageSummarySchema,
  },
  'package.export': { input: z.strictObject({ package: HashSchema }), output: Saved },
  /** The signers' certificates as `ca.pem`, for checking by openssl. */
  'package.exportCertificates': { input: z.strictObject({ package: HashSchema }), output: Saved },
  'package.report': { input: z.strictObject({ package: HashSchema }), output: ReceiptSchema },
  'package.receive': { input: z.strictObject({ file: FileTokenSchema }), output: ReceiptSchema },
  /** From now on the holder of this certificate is known here; the person has compared its fingerprint. */
  'package.trust': {
    input: z.strictObject({ package: HashSchema, fingerprint: HashSchema }),
    output: ReceiptSchema,
  },
  ...noticeContract,
  ...joiningContract,
  ...yearsContract,
  ...compareContract,
  ...searchContract,
  ...projectorContract,
  ...debateContract,
} as const;

export type Method = keyof typeof contract;
export type Input<M extends Method> = z.input<(typeof contract)[M]['input']>;
export type Output<M extends Method> = z.output<(typeof contract)[M]['output']>;

/** What the machine tells the window unasked. */
export const events = {
  'import.progress': z.strictObject({
    job: JobSchema,
    phase: z.enum(['reading', 'parsing', 'comparing']),
    /** 0 to 1, or null where the end is not in sight. */
    fraction: z.number().min(0).max(1).nullable(),
  }),
  /** Something in the register changed: the overview is old. */
  'register.changed': nothing,
  /** A file was opened from outside (a second start, a file dropped on the icon). */
  'file.opened': z.strictObject({ file: FileTokenSchema, name: z.string() }),
  ...joiningEvents,
  ...projectorEvents,
} as const;

export type EventName = keyof typeof events;
export type EventOf<E extends EventName> = z.output<(typeof events)[E]>;
