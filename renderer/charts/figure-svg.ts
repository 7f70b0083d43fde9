/** What of a chart's looks goes with it into a file. */
const looks = ['fill', 'stroke', 'stroke-width', 'paint-order', 'font-size', 'font-weight'] as const;
const fonts = "Inter, 'Helvetica Neue', Arial, sans-serif";
const margin = 16;

/**
 * A chart as it is printed: light whatever the window's theme, its colours resolved and written into each element, no
 * style sheet and nothing to fetch. The element stays in the page, unseen, until `done`.
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
  for (const element of svg.querySelectorAll('*')) settle(element);
  const [width, height] = [svg.width.baseVal.value + 2 * margin, svg.height.baseVal.value + 2 * margin];
  const ground = element('rect', {
    x: -margin,
    y: -margin,
    width,
    height,
    fill: getComputedStyle(holder).backgroundColor,
  });
  const heading = element('title', {});
  heading.textContent = title;
  svg.prepend(heading, ground);
  const attributes = { width, height, viewBox: `${-margin} ${-margin} ${width} ${height}`, 'font-family': fonts };
  for (const [name, value] of Object.entries(attributes)) svg.setAttribute(name, String(value));
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
  const drawn = /^(rect|line|path|text)$/.test(one.tagName);
  for (const look of looks) {
    const value = style.getPropertyValue(look);
    // A pattern's name comes back as an address of this page, which no file has.
    if (drawn && value !== '') one.setAttribute(look, value.replace(/url\("?[^#]*#([^")]+)"?\)/, 'url(#$1)'));
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
