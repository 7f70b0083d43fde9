import { done, failed, type Result } from '../../shared/bridge/problem.ts';
import type { PackageSummary, Receipt } from '../../shared/bridge/shapes.ts';
import type { Handlers } from '../../shared/bridge/serve.ts';
import { certificateBundle } from '../../shared/package/report.ts';
import { sha256Hex } from '../../shared/plan/canonical-json.ts';
import { localeOf } from '../app-facts.ts';
import { fileNameOf } from '../minutes.ts';
import { makePackage, refusedPackaging } from '../packages/make-package.ts';
import { bringIn, type PackageRequest, type ReadPackage } from '../packages/receive-package.ts';
import { listSigners, makeSigner, openSigner } from '../packages/signer-keys.ts';
import { workApart } from '../readers/work-apart.ts';
import { overviewOf } from '../register/overview.ts';
import { addSignature, type Signing } from '../signing/package.ts';
import { verifyPackage } from '../signing/verify.ts';
import { saveFile } from './dialogs.ts';
import type { Served } from './handlers.ts';

type PackageHandlers = Pick<Handlers, Extract<keyof Handlers, `package.${string}` | `signer.${string}`>>;

/** The machine's answers about keys and packages. */
export function packageHandlers(
  { machine, sessions, files, isolate, window }: Served,
  changed: <T>(result: Result<T>) => Result<T>,
): PackageHandlers {
  const { rooms, now } = machine;
  const summary = (id: string): PackageSummary | null =>
    overviewOf(rooms).packages.find((one) => one.id === id) ?? null;

  /** Keeps a package that was made or signed here. */
  function keep(bytes: Uint8Array, name: string, meeting: string): Result<PackageSummary> {
    const id = sha256Hex(bytes);
    rooms.packages.put({ sha256: id, name, meeting, direction: 'made', at: now().toISOString() }, bytes);
    const kept = summary(id);
    return kept ? done(kept) : failed('internal', { what: name });
  }

  async function report(id: string): Promise<Result<Receipt>> {
    const bytes = rooms.packages.content(id);
    const kept = summary(id);
    if (!bytes || !kept) return failed('packageUnknown');
    const verified = await verifyPackage(bytes, { knownCertificates: rooms.signers.known(), now: now() });
    return done({ package: kept, report: verified.report, known: true, plans: 0, operations: 0 });
  }

  return {
    'signer.list': () => done(listSigners(machine)),
    'signer.create': (wanted) => makeSigner(machine, wanted),

    'package.make': async ({ meeting, signers }) => {
      const log = sessions.log(meeting);
      if (!log?.state.opening) return failed('meetingUnknown');
      const signings: Signing[] = [];
      for (const { signer, role, passphrase } of signers) {
        const opened = await openSigner(machine, signer, passphrase);
        if (!opened.ok) return opened;
        signings.push({ signer: opened.value, role });
      }
      const made = await makePackage(meeting, log, signings, now(), localeOf(machine));
      if (!made.ok) return made;
      return changed(keep(made.value, fileNameOf('beslutspaket', log.state.opening, 'asice'), meeting));
    },
    'package.sign': async ({ package: id, signer, role, passphrase }) => {
      const bytes = rooms.packages.content(id);
      const kept = summary(id);
      if (!bytes || !kept) return failed('packageUnknown');
      const opened = await openSigner(machine, signer, passphrase);
      if (!opened.ok) return opened;
      const signed = await addSignature(bytes, opened.value, role, now());
      if (!signed.ok) return refusedPackaging(signed.refusal, localeOf(machine));
      return changed(keep(signed.bytes, kept.name, kept.meeting));
    },
    'package.export': async ({ package: id }) => {
      const bytes = rooms.packages.content(id);
      const kept = summary(id);
      if (!bytes || !kept) return failed('packageUnknown');
      const saved = await saveFile(window(), kept.name, { name: 'ASiC-E', extensions: ['asice'] }, bytes);
      return saved.ok ? done({ name: saved.value }) : saved;
    },
    'package.exportCertificates': async ({ package: id }) => {
      const found = await report(id);
      if (!found.ok) return found;
      const pem = new TextEncoder().encode(certificateBundle(found.value.report));
      const saved = await saveFile(window(), 'ca.pem', { name: 'PEM', extensions: ['pem'] }, pem);
      return saved.ok ? done({ name: saved.value }) : saved;
    },
    'package.report': ({ package: id }) => report(id),
    'package.receive': async ({ file }) => {
      const path = files.pathOf(file);
      if (path === null) return failed('documentGone', { name: '' });
      const known = rooms.signers.known();
      const request: PackageRequest = { path, known, now: now(), locale: localeOf(machine) };
      const read = await workApart<ReadPackage>(isolate, 'package-worker.cjs', request, () => {}).result;
      if (!read.ok) return read;
      const { name, bytes, opened } = read.value;
      const received = bringIn(rooms, name, bytes, opened, now().toISOString());
      sessions.forget(received.meeting);
      const kept = summary(received.id);
      if (!kept) return failed('internal', { what: name });
      const { report: found, plans, operations } = received;
      return changed(done({ package: kept, report: found, known: received.known, plans, operations }));
    },
    'package.trust': async ({ package: id, fingerprint }) => {
      const found = await report(id);
      if (!found.ok) return found;
      const { signatures, pdfSignatures } = found.value.report;
      const holder = [...signatures, ...pdfSignatures].find((one) => one.fingerprint === fingerprint);
      if (!holder) return failed('signerUnknown');
      rooms.signers.know(fingerprint, holder.name, now().toISOString());
      return report(id);
    },
  };
}
