import './passage.css';

export interface PassageProps {
  /** Some of the source, as it is written there. */
  readonly text: string;
  /** What the value was read from: offsets in `text`, the end not included. */
  readonly start: number;
  readonly end: number;
  /** Where in the source: `tjansteplaner-2027.pdf, s. 11`. */
  readonly place?: string;
}

/** The passage of the source that a value was read from, with the value marked. */
export function Passage({ text, start, end, place }: PassageProps) {
  return (
    <figure className="k-passage">
      {place && <figcaption className="k-passage-place">{place}</figcaption>}
      <blockquote className="k-passage-text">
        {withCells(text.slice(0, start))}
        <mark>{withCells(text.slice(start, end))}</mark>
        {withCells(text.slice(end))}
      </blockquote>
    </figure>
  );
}

/** A tab parts a table's cells in a source's text; as wide as it happens to be, figures would run into each other. */
function withCells(text: string): string {
  return text.replaceAll('\t', '\u2002│\u2002');
}
