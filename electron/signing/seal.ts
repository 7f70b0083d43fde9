import { type Decisions, type Signatory, writeDecisions } from '../../shared/package/decisions.ts';
import { DECISIONS_FILE, MINUTES_FILE, PAGE_FILE, READ_ME_FILE } from '../../shared/package/names.ts';
import { writeReadMe } from '../../shared/package/read-me.ts';
import { roleNames } from '../../shared/package/role.ts';
import type { Signer } from './keys.ts';
import { sha256 } from './manifests.ts';
import { type Packaged, type PackagingRefusal, type Signing, createPackage, refusalOfSigners } from './package.ts';
import { type PdfRefusal, signPdf } from './pades.ts';
import verificationPage from './verification-page.html?raw';
import type { PackageFile } from './zip-layout.ts';

/** A meeting's result, before anybody has signed it. */
export interface MeetingResult {
  /** Names the meeting in the read-me: "Prioriteringsforum Park, 2026-05-12". */
  readonly title: string;
  /** Where the minutes are signed, as the PDF's signatures tell it. */
  readonly place: string;
  /** The minutes: PDF/A, unsigned. */
  readonly minutes: Uint8Array;
  /** The content of `beslut.json`, as JSON. */
  readonly decisions: Decisions['decisions'];
  /** All other payload: `plan/…`, `logg.jsonl`, `bilagor/…`. */
  readonly files: readonly PackageFile[];
}

/**
 * Signs a meeting's result and packs it, in the one order that binds its parts: the minutes by each signer, the decisions with
 * the digest of the signed minutes, then each signer's manifest over everything. Who is `awaiting` signs later, by
 * `addSignature`: until then the package is a draft for justering.
 */
export async function sealPackage(
  result: MeetingResult,
  signers: readonly Signing[],
  awaiting: readonly Signatory[],
  now: Date,
): Promise<Packaged> {
  const refusal = refusalOfSigners(signers);
  if (refusal) return { ok: false, refusal };
  let minutes = result.minutes;
  for (const { signer, role } of signers) {
    const reason = `Undertecknar protokollet som ${roleNames.sv[role]}`;
    const signed = await signPdf(minutes, signer, { role, reason, location: result.place, now });
    if (!signed.ok) return { ok: false, refusal: refusalOf(signed.reason, signer) };
    minutes = signed.bytes;
  }
  const signatories: Signatory[] = signers.map(({ signer: { certificate }, role }) => {
    const { name, organisation, fingerprint } = certificate;
    return { name, organisation, role, certificate: fingerprint };
  });
  const decisions = writeDecisions({
    minutes: { file: MINUTES_FILE, sha256: sha256(minutes) },
    signatories: [...signatories, ...awaiting],
    decisions: result.decisions,
  });
  const readMe = writeReadMe(result.title, [
    ...signers.map(({ signer: { certificate }, role }) => ({ ...personOf(certificate), role, certificate })),
    ...awaiting.map((one) => ({ ...personOf(one), role: one.role, certificate: null })),
  ]);
  const text = new TextEncoder();
  const files = [
    { name: MINUTES_FILE, bytes: minutes },
    { name: DECISIONS_FILE, bytes: text.encode(decisions) },
    { name: READ_ME_FILE, bytes: text.encode(readMe) },
    { name: PAGE_FILE, bytes: text.encode(verificationPage) },
    ...result.files,
  ];
  return createPackage({ files, signers, now });
}

function refusalOf(reason: PdfRefusal, signer: Signer): PackagingRefusal {
  return reason === 'pdf-unreadable' ? { reason, file: MINUTES_FILE } : { reason, name: signer.certificate.name };
}

function personOf({ name, organisation }: { readonly name: string; readonly organisation: string }) {
  return { name, organisation };
}
