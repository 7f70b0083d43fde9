import { findTerm, readQuery } from '../../shared/bridge/search-query.ts';
import { wordsOf } from '../../shared/language/words.ts';

/** The name by which `search.css` colours what is found; nothing in the view's own elements is changed. */
const name = 'found';

/** Marks what is asked for in an element's text (CSS Custom Highlight API); what was marked before is no more. */
export function markWords(element: Element, query: string): void {
  const wanted = readQuery(query, true).filter(({ without }) => !without);
  const ranges = textsIn(element).flatMap((node) => {
    const words = wordsOf(node.data);
    return wanted.flatMap((term) =>
      findTerm(term, words).map(({ from, count }) => {
        const range = new Range();
        range.setStart(node, words[from]?.start ?? 0);
        range.setEnd(node, words[from + count - 1]?.end ?? 0);
        return range;
      }),
    );
  });
  CSS.highlights.set(name, new Highlight(...ranges));
}

export function unmarkWords(): void {
  CSS.highlights.delete(name);
}

export function textsIn(element: Element): Text[] {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode()) if (walker.currentNode instanceof Text) texts.push(walker.currentNode);
  return texts;
}
