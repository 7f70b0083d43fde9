import { printedChart } from './figure-svg.ts';

const scale = 2;
const font = "'Inter Variable', Inter, sans-serif";

/**
 * A chart as a PNG at twice its size. It is painted element by element (rect, line, path, text: all that charts have)
 * with the page's own fonts: an image of the SVG would have none of them, and the window's policy would refuse it.
 */
export async function pngBytes(chart: SVGSVGElement, title: string): Promise<Uint8Array> {
  const { svg, done } = printedChart(chart, title);
  try {
    const { x, y, width, height } = svg.viewBox.baseVal;
    const canvas = document.createElement('canvas');
    canvas.width = Math.ceil(width * scale);
    canvas.height = Math.ceil(height * scale);
    const context = canvas.getContext('2d');
    if (!context) throw new Error('no canvas');
    context.setTransform(scale, 0, 0, scale, -x * scale, -y * scale);
    paint(svg, context, svg);
    const blob = await new Promise<Blob | null>((ready) => canvas.toBlob(ready, 'image/png'));
    if (!blob) throw new Error('the picture is too large');
    return new Uint8Array(await blob.arrayBuffer());
  } finally {
    done();
  }
}

function paint(parent: Element, context: CanvasRenderingContext2D, svg: SVGSVGElement): void {
  for (const one of parent.children) {
    if (one.tagName === 'defs') continue;
    context.save();
    const move = /translate\(([-\d.]+)[ ,]+([-\d.]+)\)/.exec(one.getAttribute('transform') ?? '');
    if (move) context.translate(Number(move[1]), Number(move[2]));
    paintOne(one, context, svg);
    if (one.tagName === 'g') paint(one, context, svg);
    context.restore();
  }
}

function paintOne(one: Element, context: CanvasRenderingContext2D, svg: SVGSVGElement): void {
  const [fill, stroke] = [one.getAttribute('fill') ?? 'none', one.getAttribute('stroke') ?? 'none'];
  const at = (name: string): number => Number.parseFloat(one.getAttribute(name) ?? '0');
  context.fillStyle = paintOf(fill, context, svg);
  context.strokeStyle = stroke === 'none' ? 'transparent' : stroke;
  context.lineWidth = Number.parseFloat(one.getAttribute('stroke-width') ?? '1');
  if (one.tagName === 'rect') {
    const box = [at('x'), at('y'), at('width'), at('height')] as const;
    if (fill !== 'none') context.fillRect(...box);
    if (stroke !== 'none') context.strokeRect(...box);
  }
  if (one.tagName === 'line' && stroke !== 'none') {
    context.beginPath();
    context.moveTo(at('x1'), at('y1'));
    context.lineTo(at('x2'), at('y2'));
    context.stroke();
  }
  if (one.tagName === 'path' && stroke !== 'none') context.stroke(new Path2D(one.getAttribute('d') ?? ''));
  if (one.tagName === 'text') {
    const anchor = one.getAttribute('text-anchor') ?? 'start';
    context.textAlign = anchor === 'middle' ? 'center' : anchor === 'end' ? 'right' : 'left';
    context.font = `${one.getAttribute('font-weight') ?? '400'} ${one.getAttribute('font-size') ?? '12px'} ${font}`;
    const words = [...one.childNodes].filter((node) => node.nodeType === Node.TEXT_NODE).map((node) => node.nodeValue);
    if (stroke !== 'none') context.strokeText(words.join(''), at('x'), at('y'));
    context.fillText(words.join(''), at('x'), at('y'));
  }
}

/** A colour, or a pattern painted on a tile of its own. */
function paintOf(fill: string, context: CanvasRenderingContext2D, svg: SVGSVGElement): string | CanvasPattern {
  const id = /^url\(#(.+)\)$/.exec(fill)?.[1];
  if (id === undefined) return fill === 'none' ? 'transparent' : fill;
  const pattern = svg.querySelector(`[id="${CSS.escape(id)}"]`);
  const tile = document.createElement('canvas');
  const size = Number.parseFloat(pattern?.getAttribute('width') ?? '0');
  const tileContext = tile.getContext('2d');
  if (!pattern || !tileContext || !(size > 0)) return 'transparent';
  [tile.width, tile.height] = [size * scale, size * scale];
  tileContext.scale(scale, scale);
  paint(pattern, tileContext, svg);
  const made = context.createPattern(tile, 'repeat');
  made?.setTransform(new DOMMatrix().scale(1 / scale));
  return made ?? 'transparent';
}
