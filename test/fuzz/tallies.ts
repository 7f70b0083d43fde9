import type { Result } from '../../shared/bridge/problem.ts';
import type { Preview } from '../../shared/bridge/shapes.ts';
import type { Cost } from './reading-process.ts';
import { megabytes } from './trial.ts';

type Tally = {
  files: number;
  read: number;
  refused: Map<string, number>;
  slowest: { own: number; name: string };
  largest: { memory: number; name: string };
};

/** What became of the files of each kind. */
export class Tallies {
  readonly #by = new Map<string, Tally>();

  add(kind: string, name: string, preview: Result<Preview>, { own, memory }: Cost): void {
    const tally = this.#by.get(kind) ?? {
      files: 0,
      read: 0,
      refused: new Map(),
      slowest: { own: 0, name: '' },
      largest: { memory: 0, name: '' },
    };
    this.#by.set(kind, tally);
    tally.files++;
    if (preview.ok) tally.read++;
    else tally.refused.set(preview.problem.code, (tally.refused.get(preview.problem.code) ?? 0) + 1);
    if (own > tally.slowest.own) tally.slowest = { own, name };
    if ((memory ?? 0) > tally.largest.memory) tally.largest = { memory: memory ?? 0, name };
  }

  lines(): string[] {
    return [...this.#by].map(([kind, { files, read, refused, slowest, largest }]) => {
      const why = [...refused].toSorted(([, one], [, other]) => other - one).map(([code, times]) => `${code} ${times}`);
      const cost = `slowest ${Math.round(slowest.own)} ms (${slowest.name}), most ${megabytes(largest.memory)} MB (${largest.name})`;
      return `${kind}: ${files} files, ${read} read, ${files - read} refused${why.length > 0 ? ` (${why.join(', ')})` : ''}; ${cost}`;
    });
  }
}
