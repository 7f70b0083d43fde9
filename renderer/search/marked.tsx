import type { MarkedText } from '../../shared/bridge/search-contract.ts';

/** A text with what was asked for marked. */
export function Marked({ text }: { readonly text: MarkedText }) {
  return text.map(({ text: piece, isMarked }, place) =>
    isMarked ? <mark key={place}>{piece}</mark> : <span key={place}>{piece}</span>,
  );
}

/** The same without marks. */
export function plainText(text: MarkedText): string {
  return text.map((piece) => piece.text).join('');
}
