import { ok, type Result, refuse } from '#platform/kernel/result.ts';
import type { Calibration } from '../organisation/organisation.ts';
import { type Degrees, degreesOf, distance, fromGround, type Ground, onGround } from './ground.ts';

/** Where a pixel of a plan lies on the ground, and the other way round. */
export interface Placement {
  readonly toDegrees: (pixel: Ground) => Degrees;
  /** `y` goes down, as in pictures. */
  readonly toPixel: (at: Degrees) => Ground;
  /** Metres of one pixel. */
  readonly scale: number;
}

/** Pixels and metres between two points: nearer together a slip of the hand turns the whole plan. */
const leastPixels = 20;
const leastMetres = 5;
/** How much longer a metre may be in one direction of the drawing than in the other. */
const mostStretch = 1.2;
/** Sine of the angle at which three points still span a plan. */
const leastAngle = 0.1;

/**
 * Two known points turn and scale the plan; with three it may be stretched a little as well, as paper and scans are. More would have to be
 * evened out, which hides the one that was mistyped.
 */
export function placementOf(points: Calibration): Result<Placement> {
  const [first, second, third] = points;
  if (first === undefined || second === undefined) return refuse('calibration-needs-points');
  const origin = degreesOf(first.at);
  const spots = points.map(({ x, y, at }) => ({ pixel: { x, y: -y }, ground: onGround(origin, degreesOf(at)) }));
  for (const [index, one] of spots.entries()) {
    for (const other of spots.slice(index + 1)) {
      const near = distance(one.pixel, other.pixel) < leastPixels || distance(one.ground, other.ground) < leastMetres;
      if (near) return refuse('calibration-points-together', { pixels: leastPixels, metres: leastMetres });
    }
  }
  const [a, b, c] = spots;
  if (a === undefined || b === undefined) return refuse('calibration-needs-points');
  const matrix = third === undefined || c === undefined ? ok(similarity(a, b)) : affine(a, b, c);
  return matrix.ok ? ok(placementFrom(matrix.value, a, origin)) : matrix;
}

interface Spot {
  readonly pixel: Ground;
  readonly ground: Ground;
}

/** Columns: where one pixel to the right, and one up, leads on the ground. */
interface Matrix {
  readonly right: Ground;
  readonly up: Ground;
}

function similarity(a: Spot, b: Spot): Matrix {
  const [px, py] = [b.pixel.x - a.pixel.x, b.pixel.y - a.pixel.y];
  const [gx, gy] = [b.ground.x - a.ground.x, b.ground.y - a.ground.y];
  const squared = px ** 2 + py ** 2;
  const right = { x: (gx * px + gy * py) / squared, y: (gy * px - gx * py) / squared };
  return { right, up: { x: -right.y, y: right.x } };
}

function affine(a: Spot, b: Spot, c: Spot): Result<Matrix> {
  const [p, q] = [minus(b.pixel, a.pixel), minus(c.pixel, a.pixel)];
  const [g, h] = [minus(b.ground, a.ground), minus(c.ground, a.ground)];
  const span = cross(p, q);
  const angle = Math.abs(span) / (Math.hypot(p.x, p.y) * Math.hypot(q.x, q.y));
  if (angle < leastAngle) return refuse('calibration-points-in-line');
  const along = (of: (one: Ground) => number): readonly [number, number] => [
    (of(g) * q.y - of(h) * p.y) / span,
    (of(h) * p.x - of(g) * q.x) / span,
  ];
  const [rightX, upX] = along(({ x }) => x);
  const [rightY, upY] = along(({ y }) => y);
  const [right, up] = [
    { x: rightX, y: rightY },
    { x: upX, y: upY },
  ];
  const [wide, high] = [Math.hypot(right.x, right.y), Math.hypot(up.x, up.y)];
  const square = cross(right, up) / (wide * high);
  const fits = Math.max(wide, high) <= mostStretch * Math.min(wide, high) && square > 1 / mostStretch;
  return fits ? ok({ right, up }) : refuse('calibration-does-not-fit');
}

function placementFrom({ right, up }: Matrix, { pixel, ground }: Spot, origin: Degrees): Placement {
  const span = cross(right, up);
  return {
    scale: Math.sqrt(span),
    toDegrees({ x, y }) {
      const [dx, dy] = [x - pixel.x, -y - pixel.y];
      return fromGround(origin, {
        x: ground.x + right.x * dx + up.x * dy,
        y: ground.y + right.y * dx + up.y * dy,
      });
    },
    toPixel(at) {
      const away = minus(onGround(origin, at), ground);
      return { x: pixel.x + cross(away, up) / span, y: -(pixel.y + cross(right, away) / span) };
    },
  };
}

function minus(a: Ground, b: Ground): Ground {
  return { x: a.x - b.x, y: a.y - b.y };
}

function cross(a: Ground, b: Ground): number {
  return a.x * b.y - a.y * b.x;
}
