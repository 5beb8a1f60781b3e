import type { PlanAnswer } from '#callout/api/places.ts';
import type { Fence } from '#callout/core/organisation/organisation.ts';
import { placementOf } from '#callout/core/places/calibration.ts';
import { middleOf } from '#callout/core/places/fence.ts';
import { type Degrees, fromGround, type Ground, onGround } from '#callout/core/places/ground.ts';
import type { Box } from './surface.tsx';

/** What areas are drawn on: where a coordinate lies on it, and what a spot of it is. */
export interface Sheet {
  readonly toSpot: (at: Degrees) => Ground;
  readonly toDegrees: (spot: Ground) => Degrees;
  /** How much of the drawing a metre is. */
  readonly metre: number;
  readonly whole: Box;
}

/** Metres in each direction that an empty sheet shows. */
const reach = 150;

/** A blank sheet around a place, one unit a metre, north upwards. */
export function blankSheet(middle: Degrees, fences: readonly Fence[]): Sheet {
  const toSpot = (at: Degrees): Ground => {
    const { x, y } = onGround(middle, at);
    return { x, y: -y };
  };
  const far = fences.flatMap((fence) => {
    const { x, y } = toSpot(middleOf(fence));
    const size =
      fence.kind === 'circle'
        ? fence.radius
        : acrossOf(
            fence.points.map((at) => toSpot(numbers(at))),
            { x, y },
          );
    return [Math.abs(x) + size, Math.abs(y) + size];
  });
  const half = Math.max(reach, ...far.map((one) => one * 1.25).filter((one) => one < 30_000));
  return {
    toSpot,
    toDegrees: ({ x, y }) => fromGround(middle, { x, y: -y }),
    metre: 1,
    whole: { x: -1.5 * half, y: -half, width: 3 * half, height: 2 * half },
  };
}

function acrossOf(spots: readonly Ground[], middle: Ground): number {
  return Math.max(0, ...spots.map(({ x, y }) => Math.hypot(x - middle.x, y - middle.y)));
}

function numbers({ lat, lon }: { readonly lat: string; readonly lon: string }): Degrees {
  return { lat: Number(lat), lon: Number(lon) };
}

/** A plan whose place is known; undefined for any other. */
export function planSheet({ image, calibration }: PlanAnswer): Sheet | undefined {
  const placed = calibration.length === 0 ? undefined : placementOf(calibration);
  if (placed?.ok !== true) return undefined;
  const { toPixel, toDegrees, scale } = placed.value;
  return {
    toSpot: toPixel,
    toDegrees,
    metre: 1 / scale,
    whole: { x: 0, y: 0, width: image.width, height: image.height },
  };
}

/** A round number of metres that is at most so long. */
export function roundMetres(most: number): number {
  const power = 10 ** Math.floor(Math.log10(most));
  const [best = 1] = [5, 2, 1].filter((one) => one * power <= most);
  return best * power;
}

/** Degrees that can be read from what was typed. */
export function isPlace({ lat, lon }: { readonly lat: string; readonly lon: string }): boolean {
  const read = /^-?\d{1,3}(\.\d{1,8})?$/;
  return read.test(lat.trim()) && read.test(lon.trim()) && Math.abs(Number(lat)) <= 85 && Math.abs(Number(lon)) <= 180;
}
