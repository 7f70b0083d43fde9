/** What of its looks goes with each kind of element into a file. */
const looks: Readonly<Record<string, readonly string[]>> = {
  rect: ['fill', 'stroke', 'stroke-width'],
  line: ['stroke', 'stroke-width'],
  path: ['stroke', 'stroke-width'],
  text: ['fill', 'stroke', 'stroke-width', 'paint-order', 'font-size', 'font-weight'],
};
const fonts = "Inter, 'Helvetica Neue', Arial, sans-serif";
const margin = 16;
/** The room above the chart for its title. */
const head = 28;

/**
 * A chart as it is printed: under its title, light whatever the window's theme, its colours resolved and written into
 * each element, no style sheet and nothing to fetch. The element stays in the page, unseen, until `done`.
 */
export function printedChart(
  chart: SVGSVGElement,
  title: string,
): { readonly svg: SVGSVGElement; readonly done: () => void } {
  const holder = document.createElement('div');
  holder.className = 'chart-printed';
  const svg = chart.cloneNode(true) as SVGSVGElement;
  holder.append(svg);
  document.body.append(holder);
  const [width, height] = [svg.width.baseVal.value + 2 * margin, svg.height.baseVal.value + head + 2 * margin];
  const top = -margin - head;
  const heading = element('text', { class: 'chart-title', y: -14 });
  const name = element('title', {});
  heading.textContent = name.textContent = title;
  svg.prepend(heading);
  for (const one of svg.querySelectorAll('*')) settle(one);
  const fill = getComputedStyle(holder).backgroundColor;
  svg.prepend(name, element('rect', { x: -margin, y: top, width, height, fill }));
  const attributes = { width, height, viewBox: `${-margin} ${top} ${width} ${height}`, 'font-family': fonts };
  for (const [key, value] of Object.entries(attributes)) svg.setAttribute(key, String(value));
  return { svg, done: () => holder.remove() };
}

/** A chart as a file of its own: SVG 1.1, UTF-8. */
export function svgText(chart: SVGSVGElement, title: string): string {
  const { svg, done } = printedChart(chart, title);
  const text = new XMLSerializer().serializeToString(svg);
  done();
  return text;
}

function settle(one: Element): void {
  const style = getComputedStyle(one);
  for (const look of looks[one.tagName] ?? []) {
    const value = style.getPropertyValue(look);
    // A pattern's name comes back as an address of this page, which no file has.
    if (value !== '') one.setAttribute(look, value.replace(/url\("?[^#]*#([^")]+)"?\)/, 'url(#$1)'));
  }
  one.removeAttribute('style');
  one.removeAttribute('class');
  for (const name of one.getAttributeNames()) if (name.startsWith('data-')) one.removeAttribute(name);
}

function element(name: string, attributes: Readonly<Record<string, string | number>>): SVGElement {
  const made = document.createElementNS('http://www.w3.org/2000/svg', name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, String(value));
  return made;
}
