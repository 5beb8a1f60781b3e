import type { Degrees } from './ground.ts';

/** A picture of a map that is cut into squares by Web Mercator (EPSG:3857), counted from the north-west; `z` halves each square again. */
export interface Tile {
  readonly z: number;
  readonly x: number;
  readonly y: number;
}

/** Degrees: where the square of Web Mercator ends. */
export const edgeOfMap = 85.051_128_779_806_59;
const radian = Math.PI / 180;
/** What servers have at most. */
export const closestOfAll = 22;
/** Pixels of the screen that one tile is drawn for. */
const tilePixels = 256;

/** Where a place lies among the tiles of a zoom: whole numbers are their north-west corners. */
export function amongTiles({ lat, lon }: Degrees, z: number): { readonly x: number; readonly y: number } {
  const north = Math.max(-edgeOfMap, Math.min(edgeOfMap, lat)) * radian;
  const across = 2 ** z;
  return { x: ((lon + 180) / 360) * across, y: (0.5 - Math.asinh(Math.tan(north)) / (2 * Math.PI)) * across };
}

/** The place of a spot among the tiles of a zoom; of whole numbers, the north-west corner of that tile. */
export function placeAmongTiles({ x, y, z }: Tile): Degrees {
  const across = 2 ** z;
  return {
    lat: Math.atan(Math.sinh(2 * Math.PI * (0.5 - y / across))) / radian,
    lon: (x / across) * 360 - 180,
  };
}

/** The zoom whose tiles come out nearest to their own size where one pixel of the screen is so many degrees of longitude. */
export function zoomFor(degreesOfPixel: number, closest: number): number {
  const wanted = Math.floor(Math.log2(360 / (tilePixels * degreesOfPixel)) + 0.5);
  return Math.max(0, Math.min(closest, wanted));
}

/** More than any screen needs at the zoom that suits it. */
const mostTiles = 160;

/** The tiles that cover what lies between two corners, at this zoom or, where they would be too many, at the next coarser one. */
export function tilesOver(northWest: Degrees, southEast: Degrees, zoom: number): readonly Tile[] {
  for (let z = zoom; z >= 0; z -= 1) {
    const last = 2 ** z - 1;
    const within = (count: number): number => Math.max(0, Math.min(last, Math.floor(count)));
    const [from, to] = [amongTiles(northWest, z), amongTiles(southEast, z)];
    const [west, north, east, south] = [within(from.x), within(from.y), within(to.x), within(to.y)];
    const [wide, high] = [east - west + 1, south - north + 1];
    if (wide * high > mostTiles) continue;
    return Array.from({ length: wide * high }, (_, index) => ({
      z,
      x: west + (index % wide),
      y: north + Math.floor(index / wide),
    }));
  }
  return [];
}

/** Whether there can be such a tile. */
export function isTile({ z, x, y }: Tile, closest: number): boolean {
  const across = 2 ** z;
  return [z, x, y].every((one) => Number.isInteger(one) && one >= 0) && z <= closest && x < across && y < across;
}
