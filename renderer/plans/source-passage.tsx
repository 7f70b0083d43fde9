import type { Passage as PassageRead } from '../../shared/bridge/shapes.ts';
import { Passage } from '../ui/passage.tsx';
import { useFormat, useText } from '../ui/use-text.ts';

/** A passage of a source as it was read, whole, with the source's name and where in it the value stands. */
export function SourcePassage({ passage }: { readonly passage: PassageRead }) {
  const t = useText();
  const format = useFormat();
  const { source, before, text, after, at } = passage;
  return (
    <Passage
      text={before + text + after}
      start={before.length}
      end={before.length + text.length}
      place={t('plans.sourcePlace', { name: source, start: format.count(at[0]), end: format.count(at[1]) })}
    />
  );
}
