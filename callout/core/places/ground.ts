import type { Point } from '../organisation/organisation.ts';

/** Degrees, WGS 84. */
export interface Degrees {
  readonly lat: number;
  readonly lon: number;
}

/** Metres on the ground from an origin: `x` to the east, `y` to the north. */
export interface Ground {
  readonly x: number;
  readonly y: number;
}

/** Mean radius of the earth in metres. */
const earth = 6_371_008.8;
const radian = Math.PI / 180;
/** Of one degree; some centimetres on the ground. */
const parts = 10_000_000;

export function degreesOf({ lat, lon }: Point): Degrees {
  return { lat: Number(lat), lon: Number(lon) };
}

/** As it is kept: seven decimals, which is finer than anybody can draw. */
export function pointOf({ lat, lon }: Degrees): Point {
  return { lat: decimalText(lat), lon: decimalText(lon) };
}

function decimalText(degrees: number): string {
  const whole = Math.floor(degrees * parts + 0.5);
  const digits = String(Math.abs(whole)).padStart(8, '0');
  const decimals = digits.slice(-7).replace(/0+$/, '');
  const text = decimals === '' ? digits.slice(0, -7) : `${digits.slice(0, -7)}.${decimals}`;
  return whole < 0 ? `-${text}` : text;
}

/**
 * The earth around the origin as a flat map. Within the 20 km that an area may measure, and away from the poles, distances are right to
 * about a part in a thousand: far better than a phone knows where it is.
 */
export function onGround(origin: Degrees, { lat, lon }: Degrees): Ground {
  return {
    x: (lon - origin.lon) * radian * Math.cos(origin.lat * radian) * earth,
    y: (lat - origin.lat) * radian * earth,
  };
}

export function fromGround(origin: Degrees, { x, y }: Ground): Degrees {
  return {
    lat: origin.lat + y / (radian * earth),
    lon: origin.lon + x / (radian * Math.cos(origin.lat * radian) * earth),
  };
}

export function distance(a: Ground, b: Ground): number {
  return Math.hypot(a.x - b.x, a.y - b.y);
}

export function metresBetween(a: Degrees, b: Degrees): number {
  return distance({ x: 0, y: 0 }, onGround(a, b));
}
