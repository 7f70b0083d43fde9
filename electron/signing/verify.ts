import { type Signatory, readDecisions } from '../../shared/package/decisions.ts';
import { DECISIONS_FILE, MINUTES_FILE, manifestFile, signatureFile } from '../../shared/package/names.ts';
import type { PackageProblem } from '../../shared/package/problem.ts';
import {
  type PdfSignatureReport,
  type SignatureReport,
  type VerificationReport,
  conclude,
} from '../../shared/package/report.ts';
import { type CheckedSignature, checkCades } from './cades.ts';
import { readCertificate } from './certificate.ts';
import { readContainer } from './container.ts';
import { checkManifest, countSignatures, digestPayload, sha256 } from './manifests.ts';
import { readPdfSignatures } from './pdf-signatures.ts';
import { fromPem } from './pem.ts';
import { reportSigner, timeProblems } from './signer-report.ts';

export interface Verified {
  readonly report: VerificationReport;
  /** The package's files by name, `mimetype` left out. Empty where the package is invalid: nothing of it may be used. */
  readonly files: ReadonlyMap<string, Uint8Array>;
}

/** Whom the reader knows already, by fingerprint (64 hex digits) or certificate (PEM), and what time it is. */
export interface VerificationOptions {
  readonly knownCertificates: readonly string[];
  readonly now: Date;
}

/**
 * Verifies a decision package: the container byte for byte, each manifest's signature, every file against every manifest, the
 * minutes' own signatures, and that the decisions belong to those minutes. Never throws for bad input: what is wrong
 * stands in the report, with its place. Certificates are judged at the time of signing, so that a package can be
 * verified when they have expired; a signing time is what the signer's own clock said.
 */
export async function verifyPackage(bytes: Uint8Array, options: VerificationOptions): Promise<Verified> {
  const container = readContainer(bytes);
  if (!container.ok) return refuse([container.problem]);
  const { files } = container;
  const judge = { known: fingerprintsOf(options.knownCertificates), now: options.now };
  const { count, problems: misplaced } = countSignatures(files.keys());
  if (misplaced.length > 0) return refuse(misplaced);
  const decisions = checkDecisions(files);
  const manifests = await checkSignatures(files, count, decisions.signatories, judge);
  const minutes = await checkMinutes(files, judge);
  const report = conclude({
    signatures: manifests.signatures,
    pdfSignatures: minutes.signatures,
    awaiting: decisions.signatories.filter((one) => !manifests.signatures.some((by) => by.valid && isBy(by, one))),
    problems: [...manifests.problems, ...minutes.problems, ...decisions.problems],
  });
  return report.overall === 'invalid' ? { report, files: new Map() } : { report, files };
}

// A long meeting's decisions take a hundredth of it.
const MOST_DECISION_BYTES = 16 * 1024 * 1024;

interface Judge {
  readonly known: ReadonlySet<string>;
  readonly now: Date;
}

type Files = ReadonlyMap<string, Uint8Array>;

async function checkSignatures(files: Files, count: number, signatories: readonly Signatory[], judge: Judge) {
  const digests = digestPayload(files);
  const signatures: SignatureReport[] = [];
  const problems: PackageProblem[] = [];
  for (let number = 1; number <= count; number++) {
    const [covers, signature] = [manifestFile(number), signatureFile(number)];
    const manifest = files.get(covers) ?? new Uint8Array();
    const found = [...checkManifest(number, manifest, digests)];
    const checked = await checkCades(files.get(signature) ?? new Uint8Array(), manifest);
    if (!checked) found.push({ code: 'signature-unreadable', file: signature });
    else {
      found.push(...signatureProblems(signature, checked, judge.now));
      const signer = reportSigner(checked, judge.known, found.length === 0);
      signatures.push({ ...signer, covers, signature, listed: signatories.some((one) => isBy(signer, one)) });
    }
    problems.push(...found);
  }
  return { signatures, problems };
}

async function checkMinutes(files: Files, judge: Judge) {
  const file = MINUTES_FILE;
  const signatures: PdfSignatureReport[] = [];
  const pdf = files.get(file);
  if (!pdf) return { signatures, problems: [{ code: 'file-missing', file } satisfies PackageProblem] };
  const found = await readPdfSignatures(pdf);
  if (!found) return { signatures, problems: [{ code: 'pdf-unreadable', file } satisfies PackageProblem] };
  const problems: PackageProblem[] = [];
  if (found.length === 0) problems.push({ code: 'pdf-not-signed', file });
  else if (found.at(-1)?.end !== pdf.length) problems.push({ code: 'pdf-changed-after-signing', file });
  for (const { field, checked } of found) {
    if (!checked) problems.push({ code: 'signature-unreadable', file });
    else {
      const own = signatureProblems(file, checked, judge.now);
      problems.push(...own);
      signatures.push({ ...reportSigner(checked, judge.known, own.length === 0), file, field });
    }
  }
  return { signatures, problems };
}

function signatureProblems(file: string, checked: CheckedSignature, now: Date): readonly PackageProblem[] {
  const wrong: PackageProblem = { code: 'signature-wrong', file, name: checked.certificate.name };
  return [...(checked.genuine ? [] : [wrong]), ...timeProblems(file, checked, now)];
}

function checkDecisions(files: Files): {
  readonly signatories: readonly Signatory[];
  readonly problems: readonly PackageProblem[];
} {
  const file = DECISIONS_FILE;
  const bytes = files.get(file);
  if (!bytes) return { signatories: [], problems: [{ code: 'file-missing', file }] };
  const decisions = bytes.length > MOST_DECISION_BYTES ? null : readDecisions(Buffer.from(bytes).toString('utf8'));
  if (!decisions) return { signatories: [], problems: [{ code: 'decisions-unreadable', file }] };
  const { minutes, signatories } = decisions;
  const pdf = files.get(minutes.file);
  const same = pdf !== undefined && sha256(pdf) === minutes.sha256;
  return { signatories, problems: same ? [] : [{ code: 'decisions-of-other-minutes', file, minutes: minutes.file }] };
}

// A signatory whose certificate was known when the decisions were written is that certificate; others are a name and a role.
function isBy(signer: Pick<SignatureReport, 'fingerprint' | 'name' | 'role'>, signatory: Signatory): boolean {
  if (signer.role !== signatory.role) return false;
  return signatory.certificate === null ? signer.name === signatory.name : signer.fingerprint === signatory.certificate;
}

function fingerprintsOf(certificates: readonly string[]): ReadonlySet<string> {
  return new Set(
    certificates.flatMap((text) => {
      if (/^[0-9a-fA-F]{64}$/.test(text)) return text.toLowerCase();
      const der = fromPem('CERTIFICATE', text);
      return (der && readCertificate(der)?.fingerprint) ?? [];
    }),
  );
}

function refuse(problems: readonly PackageProblem[]): Verified {
  const report = conclude({ signatures: [], pdfSignatures: [], awaiting: [], problems: [...problems] });
  return { report, files: new Map() };
}
