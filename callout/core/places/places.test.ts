import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CalibrationPoint, Fence, Plan, Point } from '../organisation/organisation.ts';
import { college } from '../testing/world.ts';
import { placementOf } from './calibration.ts';
import { areaOf, checkFence, distanceTo, middleOf } from './fence.ts';
import { type Degrees, degreesOf, fromGround, metresBetween, onGround, pointOf } from './ground.ts';
import { type Fix, looked, type Noticed, startWatch, type Watched } from './watch.ts';

/** In the middle of a lake: nobody lives there. */
const lake: Degrees = { lat: 52.55, lon: 5.25 };

function at(x: number, y: number): Point {
  return pointOf(fromGround(lake, { x, y }));
}

function polygon(...corners: readonly (readonly [number, number])[]): Fence {
  return { id: 'p', name: 'Plein', kind: 'polygon', points: corners.map(([x, y]) => at(x, y)) };
}

function circle(radius: number, centre: Point = at(0, 0)): Fence {
  return { id: 'c', name: 'Kring', kind: 'circle', centre, radius };
}

function code(fence: Fence): string {
  const checked = checkFence(fence);
  return checked.ok ? 'fits' : checked.error.code;
}

const square = polygon([0, 0], [100, 0], [100, 100], [0, 100]);
/** Metres that seven decimals of a degree may be off. */
const grain = 0.02;

describe('BHV-02: an area', () => {
  test('is one in which somebody can be', () => {
    expect(code(square)).toBe('fits');
    expect(code(polygon([0, 0], [100, 0], [50, 80]))).toBe('fits');
    expect(code(circle(10))).toBe('fits');
  });

  test('has three corners, a line that does not meet itself, and a size', () => {
    expect(code(polygon([0, 0], [100, 0], [0, 0]))).toBe('fence-too-few-points');
    expect(code(polygon([0, 0], [100, 100], [100, 0], [0, 100]))).toBe('fence-crosses-itself');
    // A corner that lies on another side, one that is used twice, a side that goes back over the one before.
    expect(code(polygon([0, 0], [100, 0], [100, 100], [50, 0], [0, 100]))).toBe('fence-crosses-itself');
    expect(code(polygon([0, 0], [100, 0], [50, 50], [100, 100], [0, 100], [50, 50]))).toBe('fence-crosses-itself');
    expect(code(polygon([0, 0], [100, 0], [60, 0], [0, 100]))).toBe('fence-crosses-itself');
    expect(code(polygon([0, 0], [4, 0], [4, 4], [0, 4]))).toBe('fence-too-small');
    expect(code(polygon([0, 0], [200, 0], [200, 0.1], [0, 0.1]))).toBe('fence-too-small');
    expect(code(polygon([0, 0], [15_000, 0], [15_000, 15_000]))).toBe('fence-too-large');
  });

  test('lies on the map, on one side of the line where the date changes', () => {
    expect(code(circle(50, { lat: '91', lon: '5' }))).toBe('fence-off-the-map');
    expect(code(circle(50, { lat: '86', lon: '5' }))).toBe('fence-off-the-map');
    expect(code(circle(500, { lat: '52', lon: '179.999' }))).toBe('fence-across-date-line');
    expect(code(circle(500, { lat: '52', lon: '-179.999' }))).toBe('fence-across-date-line');
    expect(code(circle(500, { lat: '52', lon: '179.9' }))).toBe('fits');
    const across: Fence = {
      id: 'd',
      name: 'Datum',
      kind: 'polygon',
      points: [
        { lat: '52', lon: '179.999' },
        { lat: '52', lon: '-179.999' },
        { lat: '52.001', lon: '179.999' },
      ],
    };
    expect(code(across)).toBe('fence-across-date-line');
  });

  test('may lie within another one, and is set by who administers the location', () => {
    const setSigns = (...fences: Fence[]) => ({
      type: 'set-signs' as const,
      location: 'noord',
      fences,
      wifi: [],
      beacons: [],
    });
    const inner = { ...circle(20), id: 'binnen' };
    const setUp = college().does('admin-noord', setSigns(square, inner));
    expect(setUp.organisation.locations.get('noord')?.fences).toHaveLength(2);
    expect(setUp.code('desk', setSigns(square))).toBe('not-your-location');
    expect(setUp.code('admin-noord', setSigns(square, square))).toBe('fence-named-twice');
    expect(setUp.code('admin-noord', setSigns(polygon([0, 0], [4, 0], [4, 4])))).toBe('fence-too-small');
  });

  test('has its edge inside; distances are metres, negative within', () => {
    expect(distanceTo(square, degreesOf(at(50, 50)))).toBeCloseTo(-50, 1);
    expect(distanceTo(square, degreesOf(at(150, 50)))).toBeCloseTo(50, 1);
    expect(distanceTo(square, degreesOf(at(130, 140)))).toBeCloseTo(50, 1);
    expect(distanceTo(circle(100), degreesOf(at(0, 130)))).toBeCloseTo(30, 1);
    expect(areaOf(square)).toBeCloseTo(10_000, -2);
    for (const corner of square.kind === 'polygon' ? square.points : []) {
      expect(distanceTo(square, degreesOf(corner))).toBeLessThanOrEqual(0);
    }
  });

  test('whatever its shape: corners and edges at no distance, its size by its corners, the same from wherever it is begun', () => {
    const shapes = fc
      .tuple(
        fc.array(fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.integer({ min: 30, max: 900 })), {
          minLength: 3,
          maxLength: 12,
        }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.nat(11),
      )
      .map(([spokes, along, turn]) => {
        // A star around its middle never crosses itself.
        const angles = spokes.map(([offset], index) => ((index + 0.8 * offset) / spokes.length) * 2 * Math.PI);
        const corners = spokes.map(([, reach], index): readonly [number, number] => {
          const angle = angles[index] ?? 0;
          return [reach * Math.cos(angle), reach * Math.sin(angle)];
        });
        return { corners, along, turn: turn % spokes.length };
      });
    fc.assert(
      fc.property(shapes, ({ corners, along, turn }) => {
        const fence = polygon(...corners);
        const [a = [0, 0], b = [0, 0]] = corners;
        const onEdge = fromGround(lake, { x: a[0] + along * (b[0] - a[0]), y: a[1] + along * (b[1] - a[1]) });
        expect(Math.abs(distanceTo(fence, onEdge))).toBeLessThan(grain);
        const turned = polygon(...corners.slice(turn), ...corners.slice(0, turn));
        const spot = degreesOf(at(40, -25));
        expect(distanceTo(turned, spot)).toBeCloseTo(distanceTo(fence, spot), 6);
        expect(distanceTo(polygon(...corners.toReversed()), spot)).toBeCloseTo(distanceTo(fence, spot), 6);
        const far = distanceTo(fence, degreesOf(at(5000, 5000)));
        expect(far).toBeGreaterThan(0);
        expect(code(fence)).not.toBe('fence-off-the-map');
        if (corners.length > 4) expect(code(fence)).toBe('fits');
      }),
      { seed: 1, numRuns: 300 },
    );
  });

  test('a ring of many corners is the circle that it follows', () => {
    const ring = polygon(
      ...Array.from({ length: 180 }, (_, index): readonly [number, number] => {
        const angle = (index / 180) * 2 * Math.PI;
        return [300 * Math.cos(angle), 300 * Math.sin(angle)];
      }),
    );
    expect(code(ring)).toBe('fits');
    expect(metresBetween(middleOf(ring), lake)).toBeLessThan(0.1);
    fc.assert(
      fc.property(fc.integer({ min: -600, max: 600 }), fc.integer({ min: -600, max: 600 }), (x, y) => {
        const spot = degreesOf(at(x, y));
        expect(Math.abs(distanceTo(ring, spot) - distanceTo(circle(300), spot))).toBeLessThan(0.5);
      }),
      { seed: 1, numRuns: 300 },
    );
  });
});

test('coordinates are kept to seven decimals, and come back', () => {
  expect(pointOf({ lat: 52.1, lon: -0.00000004 })).toEqual({ lat: '52.1', lon: '0' });
  expect(pointOf({ lat: -0.5, lon: 179.9999999 })).toEqual({ lat: '-0.5', lon: '179.9999999' });
  fc.assert(
    fc.property(fc.integer({ min: -20_000, max: 20_000 }), fc.integer({ min: -20_000, max: 20_000 }), (x, y) => {
      const there = onGround(lake, degreesOf(at(x, y)));
      expect(Math.hypot(there.x - x, there.y - y)).toBeLessThan(grain);
    }),
    { seed: 1 },
  );
});

describe('BHV-02: a plan with known points', () => {
  const spot = (x: number, y: number, east: number, north: number): CalibrationPoint => ({ x, y, at: at(east, north) });
  const failure = (...points: readonly CalibrationPoint[]): string => {
    const placed = placementOf(points);
    return placed.ok ? 'fits' : placed.error.code;
  };

  test('of which two turn and scale it, and three fit what a scanner stretched', () => {
    // A quarter turn: the right of the drawing is the north.
    const turned = placementOf([spot(0, 0, 0, 0), spot(100, 0, 0, 50)]);
    if (!turned.ok) throw new Error(turned.error.code);
    expect(turned.value.scale).toBeCloseTo(0.5, 2);
    const below = onGround(lake, turned.value.toDegrees({ x: 0, y: 100 }));
    expect(below.x).toBeCloseTo(50, 0);
    expect(below.y).toBeCloseTo(0, 0);
    const stretched = placementOf([spot(0, 0, 0, 0), spot(1000, 0, 100, 0), spot(0, 1000, 0, -110)]);
    if (!stretched.ok) throw new Error(stretched.error.code);
    const corner = onGround(lake, stretched.value.toDegrees({ x: 1000, y: 1000 }));
    expect(corner.x).toBeCloseTo(100, 0);
    expect(corner.y).toBeCloseTo(-110, 0);
  });

  test('of which a slip is found where it can be', () => {
    expect(failure(spot(0, 0, 0, 0))).toBe('calibration-needs-points');
    expect(failure(spot(0, 0, 0, 0), spot(5, 0, 50, 0))).toBe('calibration-points-together');
    expect(failure(spot(0, 0, 0, 0), spot(500, 0, 2, 0))).toBe('calibration-points-together');
    expect(failure(spot(0, 0, 0, 0), spot(500, 0, 50, 0), spot(1000, 2, 100, 0))).toBe('calibration-points-in-line');
    // Mirrored, and askew.
    expect(failure(spot(0, 0, 0, 0), spot(500, 0, 50, 0), spot(0, 500, 0, 50))).toBe('calibration-does-not-fit');
    expect(failure(spot(0, 0, 0, 0), spot(500, 0, 50, 0), spot(0, 500, 45, -50))).toBe('calibration-does-not-fit');
  });

  test('from pixel to ground and back is the same pixel', () => {
    const pixel = fc.record({ x: fc.integer({ min: 0, max: 4000 }), y: fc.integer({ min: 0, max: 4000 }) });
    fc.assert(
      fc.property(pixel, fc.boolean(), ({ x, y }, third) => {
        const points = [spot(100, 3000, 10, 20), spot(3000, 2800, 240, 60)];
        const placed = placementOf(third ? [...points, spot(300, 400, 0, 260)] : points);
        if (!placed.ok) throw new Error(placed.error.code);
        const back = placed.value.toPixel(placed.value.toDegrees({ x, y }));
        expect(Math.hypot(back.x - x, back.y - y)).toBeLessThan(0.01);
      }),
      { seed: 1 },
    );
  });

  test('is set by who administers the location, and goes with it', () => {
    const image = { sha256: 'a'.repeat(64), type: 'image/png', width: 800, height: 600 } as const;
    const plan: Plan = { id: 'bg', location: 'noord', floor: '0', name: 'Begane grond', image, calibration: [] };
    const set = (more: Partial<Plan>) => ({ type: 'set-plan', plan: { ...plan, ...more } }) as const;
    const setUp = college().does('admin-noord', set({}));
    expect(setUp.organisation.plans.get('bg')?.name).toBe('Begane grond');
    expect(setUp.code('desk', set({}))).toBe('not-your-location');
    expect(setUp.code('chief', set({ location: 'zuid' }))).toBe('no-such-plan');
    expect(setUp.code('admin-noord', set({ id: 'nog', name: 'begane grond' }))).toBe('plan-name-taken');
    const outside = [spot(900, 0, 0, 0), spot(0, 0, 50, 0)];
    expect(setUp.code('admin-noord', set({ calibration: outside }))).toBe('calibration-off-the-plan');
    const together = [spot(0, 0, 0, 0), spot(1, 0, 50, 0)];
    expect(setUp.code('admin-noord', set({ calibration: together }))).toBe('calibration-points-together');
    for (let count = 1; count < 50; count += 1)
      setUp.does('admin-noord', set({ id: `p${count}`, floor: String(count) }));
    expect(setUp.code('admin-noord', set({ id: 'meer', floor: 'meer' }))).toBe('too-many-plans');
    expect(setUp.code('desk', { type: 'remove-plan', id: 'bg' })).toBe('no-such-plan');
    setUp.does('admin-noord', { type: 'remove-plan', id: 'bg' });
    expect(setUp.organisation.plans.has('bg')).toBe(false);
    setUp.does('chief', { type: 'set-location', id: 'tent', name: 'Tent', region: 'land' });
    setUp.does('chief', set({ id: 'tent', location: 'tent' }), { type: 'remove-location', id: 'tent' });
    expect(setUp.organisation.plans.has('tent')).toBe(false);
  });
});

describe('BHV-02: a phone that watches', () => {
  const watched: readonly Watched[] = [
    { location: 'campus', fences: [circle(400)] },
    { location: 'school', fences: [square] },
  ];
  const repeatAfter = 1_800_000;

  /** Walks along spots, one fix every five seconds unless told otherwise. */
  function walk(spots: readonly (readonly [x: number, y: number, accuracy: number])[], here?: string, every = 5000) {
    let watch = startWatch(here);
    const said: Noticed[] = [];
    for (const [index, [x, y, accuracy]] of spots.entries()) {
      const fix: Fix = { ...fromGround(lake, { x, y }), accuracy, at: index * every };
      const done = looked(watch, fix, watched, repeatAfter);
      ({ watch } = done);
      said.push(...done.says);
    }
    return { watch, said: said.map(({ location, says }) => `${says} ${location}`) };
  }

  const stay = (x: number, y: number, accuracy: number, count: number) =>
    Array.from({ length: count }, () => [x, y, accuracy] as const);

  test('says that it is here once that stood, at the smallest area around it', () => {
    expect(walk(stay(50, 50, 20, 2)).said).toEqual([]);
    expect(walk(stay(50, 50, 20, 4)).said).toEqual(['here school']);
    expect(walk(stay(-200, 0, 20, 4)).said).toEqual(['here campus']);
  });

  test('says that it left only when it surely did, and never because it cannot see', () => {
    expect(walk(stay(480, 0, 30, 20), 'campus').said).toEqual(['gone campus']);
    // At the door, and with an accuracy that reaches back inside.
    expect(walk(stay(410, 0, 10, 50), 'campus').said).toEqual([]);
    expect(walk(stay(480, 0, 90, 50), 'campus').said).toEqual([]);
    expect(walk(stay(5000, 0, 101, 50), 'campus').said).toEqual([]);
    expect(walk(stay(5000, 0, Number.NaN, 50), 'campus').said).toEqual([]);
  });

  test('flaps not: what is taken back before it stood never happened', () => {
    const flapping = Array.from({ length: 40 }, (_, index) => [index % 3 === 0 ? 600 : 0, 0, 20] as const);
    expect(walk(flapping, 'campus').said.filter((one) => one.startsWith('gone'))).toEqual([]);
  });

  test('that goes from one place to another leaves the first', () => {
    expect(walk([...stay(-200, 0, 20, 4), ...stay(50, 50, 20, 6)]).said).toEqual([
      'here campus',
      'gone campus',
      'here school',
    ]);
  });

  test('says again that it is here before that grows stale, as long as it sees that', () => {
    expect(walk(stay(50, 50, 20, 8), undefined, 600_000).said).toEqual(['here school', 'here school', 'here school']);
  });

  test('whatever it sees, what it says is the id of a location, here or gone, and whole metres', () => {
    const spots = fc.array(
      fc.tuple(
        fc.integer({ min: -900, max: 900 }),
        fc.integer({ min: -900, max: 900 }),
        fc.integer({ min: 0, max: 300 }),
      ),
      { maxLength: 60 },
    );
    fc.assert(
      fc.property(spots, (walked) => {
        let watch = startWatch();
        let here: string | undefined;
        for (const [index, [x, y, accuracy]] of walked.entries()) {
          const fix = { ...fromGround(lake, { x, y }), accuracy, at: index * 20_000 };
          const done = looked(watch, fix, watched, repeatAfter);
          ({ watch } = done);
          for (const noticed of done.says) {
            expect(Object.keys(noticed).toSorted()).toEqual(['accuracy', 'location', 'says']);
            expect(Number.isInteger(noticed.accuracy)).toBe(true);
            // Somebody leaves only where he was.
            if (noticed.says === 'gone') expect(noticed.location).toBe(here);
            here = noticed.says === 'here' ? noticed.location : undefined;
          }
          expect(watch.here).toBe(here);
          expect(JSON.stringify(watch)).not.toMatch(/lat|lon|52\.|5\.2/);
        }
      }),
      { seed: 1, numRuns: 300 },
    );
  });
});
