import { finding } from './describe-finding.ts';
import type { DocumentText } from './document-text.ts';
import type { Finding } from './finding.ts';

/** Says what of a document's form whoever takes it in should know: changes that nobody has settled. */
export function checkForm({ changes }: DocumentText): Finding[] {
  if (changes === undefined || changes.insertions + changes.deletions === 0) return [];
  return [finding('changes-tracked', 'info', { ...changes }, { places: [] })];
}
