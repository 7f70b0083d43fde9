import type { Hit } from '../../shared/bridge/search-contract.ts';
import { markWords, textsIn, unmarkWords } from './mark-words.ts';
import { plainText } from './marked.tsx';

/** A view reads from the machine and may take its time; after this long it is left as it is. */
const patience = 4000;
const frame = () => new Promise((done) => requestAnimationFrame(done));
/** Marked text and some of what stands around it: enough to tell the passage from others. */
const around = 30;

/**
 * Waits until the view shows what was found, marks it, brings it into sight and gives it focus, so that whoever listens
 * goes on from there. Escape takes the marks away.
 */
export async function revealFound(hit: Hit, query: string): Promise<void> {
  unmarkWords();
  const found = (await waitFor(needlesOf(hit))) ?? (await waitFor(standIns(hit), 0));
  if (!found) return;
  const block = found.closest('p, li, dd, td, blockquote') ?? found;
  const scope = block.closest('article, section, [role=tabpanel]') ?? block;
  markWords(scope, query);
  block.scrollIntoView({ block: 'center', inline: 'nearest' });
  giveFocus(block);
  const end = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    unmarkWords();
    window.removeEventListener('keydown', end);
  };
  window.addEventListener('keydown', end);
}

/** What stands there, as the excerpt has it; what stands in for it where nothing of the text is marked. */
function needlesOf(hit: Hit): readonly string[] {
  const { excerpt } = hit;
  const at = excerpt.findIndex(({ isMarked }) => isMarked);
  if (at < 0) return standIns(hit);
  const before = excerpt[at - 1]?.text.replace(/^… /, '').slice(-around) ?? '';
  const after = excerpt[at + 1]?.text.replace(/ …$/, '').slice(0, around) ?? '';
  return [before + (excerpt[at]?.text ?? '') + after];
}

/** The title, and how the text begins: not every view shows the title as the hit does. */
function standIns({ title, excerpt }: Hit): readonly string[] {
  const start = plainText(excerpt)
    .replace(/^… /, '')
    .replace(/ …$/, '')
    .slice(0, 2 * around);
  return [plainText(title), start];
}

/** The element that shows the first of some texts that any shows. */
async function waitFor(needles: readonly string[], atMost = patience): Promise<Element | null> {
  const wanted = needles.map(even);
  const begun = performance.now();
  let last: Element | null = null;
  do {
    const found = wanted.map(shownWith).find((one) => one !== null) ?? null;
    // Twice the same: the view has come to rest.
    if (found && found === last) return found;
    last = found;
    await frame();
    await frame();
  } while (performance.now() - begun < atMost);
  return last;
}

/** The element whose own text holds it, in the side that shows most of it first: a detail goes before a list. */
function shownWith(wanted: string): Element | null {
  const view = document.querySelector('.shell-view');
  if (!view || wanted === '' || document.querySelector('.k-modal')) return null;
  const holding = textsIn(view).flatMap((node) =>
    even(node.data).includes(wanted) && node.parentElement?.checkVisibility() ? [node.parentElement] : [],
  );
  return holding.find((element) => element.closest('article')) ?? holding[0] ?? null;
}

function even(text: string): string {
  return text.normalize('NFC').replace(/\s+/g, ' ').trim();
}

/** What is no control can be given focus, and given it back, but is no stop on the way. */
function giveFocus(element: Element): void {
  if (!(element instanceof HTMLElement)) return;
  const inside = element.closest('button, a, [tabindex]');
  if (inside instanceof HTMLElement && inside.tabIndex >= 0) return inside.focus({ preventScroll: true });
  element.tabIndex = -1;
  element.focus({ preventScroll: true });
}
