import { ok, type Result, refuse } from '#platform/kernel/result.ts';
import type { Fence } from '../organisation/organisation.ts';
import { crossesItself } from './crossing.ts';
import { type Degrees, degreesOf, distance, type Ground, metresBetween, onGround } from './ground.ts';

/** Metres across: less is smaller than what a phone can notice, more is no building. */
export const leastAcross = 10;
export const mostAcross = 20_000;
/** Square metres: a sliver is a line that was drawn by mistake. */
const leastArea = 50;
/** Degrees: nearer to the poles a flat map no longer holds. */
const farthestNorth = 85;

/**
 * Whether somebody can be inside: three points or more, a line that does not cross itself, 10 m to 20 km across, not over the line where
 * the date changes. Areas may lie within one another and overlap, those of other locations too: a school may stand on a campus, and the
 * smallest one around a person counts (`watch.ts`).
 */
export function checkFence(fence: Fence): Result<Fence> {
  const params = { fence: fence.name };
  const points = pointsOf(fence);
  if (points.some(({ lat, lon }) => Math.abs(lat) > farthestNorth || Math.abs(lon) > 180)) {
    return refuse('fence-off-the-map', params);
  }
  if (fence.kind === 'circle') {
    const east = onGround(degreesOf(fence.centre), { lat: Number(fence.centre.lat), lon: 180 }).x;
    const west = onGround(degreesOf(fence.centre), { lat: Number(fence.centre.lat), lon: -180 }).x;
    return Math.min(east, -west) < fence.radius ? refuse('fence-across-date-line', params) : ok(fence);
  }
  const lons = points.map(({ lon }) => lon);
  if (Math.max(...lons) - Math.min(...lons) > 180) return refuse('fence-across-date-line', params);
  const distinct = new Set(fence.points.map(({ lat, lon }) => `${Number(lat)} ${Number(lon)}`));
  if (distinct.size < 3) return refuse('fence-too-few-points', params);
  if (crossesItself(fence.points)) return refuse('fence-crosses-itself', params);
  const across = acrossOf(points);
  if (across < leastAcross || areaOf(fence) < leastArea)
    return refuse('fence-too-small', { ...params, least: leastAcross });
  return across > mostAcross ? refuse('fence-too-large', { ...params, most: mostAcross / 1000 }) : ok(fence);
}

function pointsOf(fence: Fence): readonly Degrees[] {
  return fence.kind === 'circle' ? [degreesOf(fence.centre)] : fence.points.map(degreesOf);
}

function acrossOf(points: readonly Degrees[]): number {
  return Math.max(
    ...points.map((point, index) => Math.max(0, ...points.slice(index).map((one) => metresBetween(point, one)))),
  );
}

/** Square metres. */
export function areaOf(fence: Fence): number {
  if (fence.kind === 'circle') return Math.PI * fence.radius ** 2;
  const [first] = fence.points;
  if (first === undefined) return 0;
  const corners = fence.points.map((point) => onGround(degreesOf(first), degreesOf(point)));
  const twice = sidesOf(corners).reduce((sum, [a, b]) => sum + a.x * b.y - b.x * a.y, 0);
  return Math.abs(twice) / 2;
}

/** Metres from a position to the edge, negative inside. On the edge, at 0, is inside. */
export function distanceTo(fence: Fence, position: Degrees): number {
  if (fence.kind === 'circle') return metresBetween(degreesOf(fence.centre), position) - fence.radius;
  const corners = fence.points.map((point) => onGround(position, degreesOf(point)));
  const sides = sidesOf(corners);
  const edge = Math.min(...sides.map(([a, b]) => toSide(a, b)));
  return surrounds(sides) ? -edge : edge;
}

/** A middle to look at it from. */
export function middleOf(fence: Fence): Degrees {
  const points = pointsOf(fence);
  const mean = (of: (point: Degrees) => number) => points.reduce((sum, point) => sum + of(point), 0) / points.length;
  return { lat: mean(({ lat }) => lat), lon: mean(({ lon }) => lon) };
}

type Side = readonly [Ground, Ground];

function sidesOf(corners: readonly Ground[]): readonly Side[] {
  return corners.map((corner, index) => [corner, corners[(index + 1) % corners.length] ?? corner]);
}

/** Whether the line goes round the origin: a ray to the east meets it an odd number of times. */
function surrounds(sides: readonly Side[]): boolean {
  const met = sides.filter(([a, b]) => a.y > 0 !== b.y > 0 && a.x - (a.y * (b.x - a.x)) / (b.y - a.y) > 0);
  return met.length % 2 === 1;
}

/** Metres from the origin to the nearest point of a side. */
function toSide(a: Ground, b: Ground): number {
  const length = distance(a, b);
  if (length === 0) return distance({ x: 0, y: 0 }, a);
  const along = -(a.x * (b.x - a.x) + a.y * (b.y - a.y)) / length ** 2;
  const part = Math.min(1, Math.max(0, along));
  return Math.hypot(a.x + part * (b.x - a.x), a.y + part * (b.y - a.y));
}
