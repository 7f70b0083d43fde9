import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import type { Decisions } from '../../shared/package/decisions.ts';
import { sealPackage } from '../../electron/signing/seal.ts';
import type { Signing } from '../../electron/signing/package.ts';
import type { PackageFile } from '../../electron/signing/zip-layout.ts';
import { now } from './people.ts';

/** A small tagged PDF/A-2a, as the minutes of a meeting are. */
export function minutesPdf(text = 'Initiativet tillstyrks.'): Uint8Array {
  const typst = NodeCompiler.create();
  const source = `#set document(title: "Protokoll", date: datetime(year: 2026, month: 5, day: 12))
#set text(lang: "sv")
= Protokoll
${text}`;
  const made = typst.compile({ mainFileContent: source });
  if (!made.result) throw new Error('Typst could not compile the example');
  return new Uint8Array(typst.pdf(made.result, { pdfStandard: 'a-2a', creationTimestamp: now.getTime() / 1000 }));
}

export const decisions = { sections: [{ number: 1, text: 'Forumet beslutar att tillstyrka initiativet.' }] };

export const payload: readonly PackageFile[] = [
  { name: 'plan/park.json', bytes: Buffer.from('{"area":"park","title":"Parker och träd"}') },
  { name: 'logg.jsonl', bytes: Buffer.from('{"id":"1"}\n{"id":"2"}\n') },
  { name: 'bilagor/Yttrande från nämnden & bilaga 100 %.txt', bytes: Buffer.from('Nämnden har inget att erinra.\n') },
];

/** A whole package of the example meeting, signed by those given. */
export async function sealExample(
  signers: readonly Signing[],
  awaiting: Decisions['signatories'] = [],
  files = payload,
  at = now,
): Promise<Uint8Array<ArrayBuffer>> {
  const result = {
    title: 'Prioriteringsforum Park, 2026-05-12',
    place: 'Exempelstad',
    minutes: minutesPdf(),
    decisions,
    files,
  };
  const sealed = await sealPackage(result, signers, awaiting, at);
  if (!sealed.ok) throw new Error(sealed.refusal.reason);
  return sealed.bytes;
}
