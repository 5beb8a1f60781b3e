import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Degrees, metresBetween } from './ground.ts';
import { amongTiles, edgeOfMap, isTile, placeAmongTiles, type Tile, tilesOver, zoomFor } from './tiles.ts';

const place = fc.record({
  lat: fc.double({ min: -85, max: 85, noNaN: true }),
  lon: fc.double({ min: -180, max: 179.999, noNaN: true }),
});
const zoom = fc.integer({ min: 0, max: 22 });

function tileAt(at: Degrees, z: number): Tile {
  const { x, y } = amongTiles(at, z);
  return { z, x: Math.floor(x), y: Math.floor(y) };
}

describe('BHV-02: tiles of a map', () => {
  test('the whole world is the one tile of zoom 0, the equator its middle', () => {
    const [northWest, southEast] = [placeAmongTiles({ z: 0, x: 0, y: 0 }), placeAmongTiles({ z: 0, x: 1, y: 1 })];
    expect([northWest.lon, southEast.lon]).toEqual([-180, 180]);
    expect(northWest.lat).toBeCloseTo(edgeOfMap, 9);
    expect(southEast.lat).toBeCloseTo(-edgeOfMap, 9);
    expect(amongTiles({ lat: 0, lon: 0 }, 1)).toEqual({ x: 1, y: 1 });
  });

  test('the middle of Utrecht is in tile 67400, 43241 of zoom 17; everywhere it is what the formula of the books says', () => {
    expect(tileAt({ lat: 52.0907, lon: 5.1214 }, 17)).toEqual({ z: 17, x: 67_400, y: 43_241 });
    fc.assert(
      fc.property(place, zoom, ({ lat, lon }, z) => {
        const turned = (lat * Math.PI) / 180;
        const written = (1 - Math.log(Math.tan(turned) + 1 / Math.cos(turned)) / Math.PI) / 2;
        expect(Math.abs(amongTiles({ lat, lon }, z).y - written * 2 ** z)).toBeLessThan(1e-6);
      }),
    );
  });

  test('a place and back is the same place, to a hundredth of a millimetre of the map', () => {
    fc.assert(
      fc.property(place, zoom, (at, z) => {
        const back = placeAmongTiles({ z, ...amongTiles(at, z) });
        expect(Math.abs(back.lat - at.lat)).toBeLessThan(1e-9);
        expect(Math.abs(back.lon - at.lon)).toBeLessThan(1e-9);
      }),
    );
  });

  test('north is up and east is right: a place further so lies further among the tiles', () => {
    fc.assert(
      fc.property(place, place, zoom, (a, b, z) => {
        const [first, second] = [amongTiles(a, z), amongTiles(b, z)];
        if (a.lat > b.lat) expect(first.y).toBeLessThanOrEqual(second.y);
        if (a.lon < b.lon) expect(first.x).toBeLessThanOrEqual(second.x);
      }),
    );
  });

  test('one zoom closer, four tiles take the place of one, and the corner stays', () => {
    fc.assert(
      fc.property(place, fc.integer({ min: 0, max: 21 }), (at, z) => {
        const { x, y } = tileAt(at, z);
        const closer = tileAt(at, z + 1);
        expect([Math.floor(closer.x / 2), Math.floor(closer.y / 2)]).toEqual([x, y]);
        const [one, other] = [placeAmongTiles({ z, x, y }), placeAmongTiles({ z: z + 1, x: 2 * x, y: 2 * y })];
        expect(other.lat).toBeCloseTo(one.lat, 9);
        expect(other.lon).toBeCloseTo(one.lon, 9);
      }),
    );
  });

  test('a tile is as wide as it is high on the ground, to a part in a thousand, and as wide as its latitude makes it', () => {
    fc.assert(
      fc.property(place, fc.integer({ min: 14, max: 20 }), (at, z) => {
        const { x, y } = tileAt(at, z);
        const [corner, east, south] = [
          placeAmongTiles({ z, x, y }),
          placeAmongTiles({ z, x: x + 1, y }),
          placeAmongTiles({ z, x, y: y + 1 }),
        ];
        const [wide, high] = [metresBetween(corner, east), metresBetween(corner, south)];
        // Within one tile the scale changes with the latitude: at zoom 14 and 85° by a tenth of a hundredth.
        expect(Math.abs(wide / high - 1)).toBeLessThan(0.003);
        const round = 2 * Math.PI * 6_371_008.8;
        const expected = (round * Math.cos((corner.lat * Math.PI) / 180)) / 2 ** z;
        expect(Math.abs(wide / expected - 1)).toBeLessThan(1e-6);
      }),
    );
  });

  test('tiles over a piece of ground cover both its corners, each once, and never are more than a screen needs', () => {
    const size = fc.double({ min: 0.0001, max: 40, noNaN: true });
    fc.assert(
      fc.property(place, size, size, zoom, (middle, high, wide, wanted) => {
        const northWest = { lat: Math.min(85, middle.lat + high), lon: Math.max(-180, middle.lon - wide) };
        const southEast = { lat: Math.max(-85, middle.lat - high), lon: Math.min(179.999, middle.lon + wide) };
        const tiles = tilesOver(northWest, southEast, wanted);
        const [first] = tiles;
        expect(tiles.length).toBeLessThanOrEqual(160);
        expect(new Set(tiles.map(({ x, y }) => `${x} ${y}`)).size).toBe(tiles.length);
        const z = first?.z ?? -1;
        expect(z).toBeLessThanOrEqual(wanted);
        expect(tiles.every((tile) => isTile(tile, wanted))).toBe(true);
        for (const corner of [northWest, southEast, middle]) expect(tiles).toContainEqual(tileAt(corner, z));
      }),
    );
  });

  test('the zoom draws a tile between 0.7 and 1.5 times its own size', () => {
    fc.assert(
      fc.property(fc.double({ min: 1e-6, max: 0.9, noNaN: true }), (degrees) => {
        const drawn = 360 / 2 ** zoomFor(degrees, 22) / degrees;
        if (zoomFor(degrees, 22) === 22) return;
        expect(drawn).toBeGreaterThan(256 * 0.7);
        expect(drawn).toBeLessThan(256 * 1.5);
      }),
    );
    expect(zoomFor(1e-7, 19)).toBe(19);
    expect(zoomFor(1000, 19)).toBe(0);
  });

  test('there is no tile beside the world, between two tiles, or closer than the server has them', () => {
    expect(isTile({ z: 3, x: 7, y: 7 }, 19)).toBe(true);
    for (const wrong of [
      { z: 3, x: 8, y: 0 },
      { z: 3, x: 0, y: -1 },
      { z: 3, x: 0.5, y: 0 },
      { z: 20, x: 0, y: 0 },
      { z: Number.NaN, x: 0, y: 0 },
    ])
      expect(isTile(wrong, 19)).toBe(false);
  });
});
