import { pointsFor, type Points, type ScoringModel } from './model.ts';

/** A score as a function of one weight w: `(sum + w · points) / (weights + w)`, or without w where it has no points. */
type InWeight = { readonly sum: number; readonly weights: number; readonly points: number; readonly has: 0 | 1 };

/**
 * The positive weights of a criterion at which two initiatives are worth as much: their weighted means over their
 * prices. Where both have points for all that the other has this is one line against another; else a root of a quadratic,
 * since what has no points does not count in a mean.
 */
export function weightsWhereLevel(
  model: ScoringModel,
  criterion: string,
  one: Points,
  other: Points,
  price: number,
  otherPrice: number,
): readonly number[] {
  const [a, b] = [inWeight(model, criterion, one), inWeight(model, criterion, other)];
  // What costs nothing comes before all that costs anything, whatever its points.
  if ((price === 0) !== (otherPrice === 0)) return [];
  const [p, q] = price === 0 ? [1, 1] : [price, otherPrice];
  // (a.sum + w a.points)(b.weights + w b.has) q = (b.sum + w b.points)(a.weights + w a.has) p
  const square = a.points * b.has * q - b.points * a.has * p;
  const linear = (a.sum * b.has + a.points * b.weights) * q - (b.sum * a.has + b.points * a.weights) * p;
  const constant = a.sum * b.weights * q - b.sum * a.weights * p;
  return rootsOf(square, linear, constant).filter((root) => root > 0 && Number.isFinite(root));
}

function inWeight(model: ScoringModel, criterion: string, points: Points): InWeight {
  let sum = 0;
  let weights = 0;
  for (const { id, weight } of model.criteria) {
    const given = pointsFor(points, id);
    if (id === criterion || given === undefined) continue;
    sum += given * weight;
    weights += weight;
  }
  const own = pointsFor(points, criterion);
  return { sum, weights, points: own ?? 0, has: own === undefined ? 0 : 1 };
}

/** Real roots of `square·w² + linear·w + constant`, without cancelling (Numerical Recipes, 5.6). */
function rootsOf(square: number, linear: number, constant: number): readonly number[] {
  const scale = Math.max(Math.abs(square), Math.abs(linear), Math.abs(constant));
  if (scale === 0) return [];
  if (Math.abs(square) < scale * 1e-13) return linear === 0 ? [] : [-constant / linear];
  const inside = linear * linear - 4 * square * constant;
  if (inside < 0) return [];
  const half = -0.5 * (linear + (linear < 0 ? -1 : 1) * Math.sqrt(inside));
  return half === 0 ? [0] : [half / square, constant / half];
}
