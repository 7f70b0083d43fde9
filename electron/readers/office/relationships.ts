import { posix } from 'node:path';
import { done, type Result } from '../../../shared/bridge/problem.ts';
import { attributeOf, walkXml } from './read-xml.ts';
import type { ZipArchive } from './read-zip.ts';

/** What a part of an Office document refers to: another part, by its path in the archive. */
export type Relationship = {
  readonly id: string;
  /** The last word of its type, alike in transitional and strict documents: `styles`, `officeDocument`, `worksheet`. */
  readonly type: string;
  readonly target: string;
};

/**
 * The relationships of a part (ECMA-376 part 2, 9.3); of the whole document where `part` is empty. What is external is
 * left out: nothing is fetched.
 */
export async function readRelationships(
  name: string,
  archive: ZipArchive,
  part: string,
): Promise<Result<readonly Relationship[]>> {
  const folder = posix.dirname(part);
  const read = await archive.read(posix.join(folder, '_rels', `${posix.basename(part)}.rels`));
  if (!read.ok) return read;
  const found: Relationship[] = [];
  if (read.value === undefined) return done(found);
  const walked = walkXml(name, read.value, {
    open: (tag) => {
      if (tag.local !== 'Relationship' || attributeOf(tag, 'TargetMode') === 'External') return;
      const [id, type, target] = ['Id', 'Type', 'Target'].map((key) => attributeOf(tag, key) ?? '') as [
        string,
        string,
        string,
      ];
      const path = posix.join('/', target.startsWith('/') ? '' : folder, target).slice(1);
      found.push({ id, type: type.slice(type.lastIndexOf('/') + 1), target: path });
    },
  });
  return walked.ok ? done(found) : walked;
}
