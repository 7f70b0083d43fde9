import { finding } from './describe-finding.ts';
import type { DocumentText } from './document-text.ts';
import type { Finding } from './finding.ts';

/**
 * Says what of a document's form whoever takes it in should know: changes that nobody has settled, and a
 * file that something may be missing from.
 */
export function checkForm({ changes, isDamaged }: DocumentText): Finding[] {
  const isTracked = changes !== undefined && changes.insertions + changes.deletions > 0;
  return [
    ...(isDamaged === true ? [finding('file-damaged', 'warning', {}, { places: [] })] : []),
    ...(isTracked ? [finding('changes-tracked', 'info', { ...changes }, { places: [] })] : []),
  ];
}
