import type { OrganisationCommand } from '#callout/core/organisation/commands.ts';
import type { PlanImage } from '#callout/core/organisation/organisation.ts';
import { fromGround, pointOf } from '#callout/core/places/ground.ts';
import { planSize } from './drawn-plan.ts';

export const kitchenSchool = 'koksschool';

/** In the middle of a lake, where no real school stands. */
const corner = { lat: 52.55, lon: 5.25 };
/** Metres of one pixel of the plan. */
const scale = 0.06;

/** The plan of the school with the kitchen, of which two corners are known, and the area around it. */
export function kitchenPlaces(image: PlanImage): readonly OrganisationCommand[] {
  const { width, height } = planSize;
  const at = (x: number, y: number) => pointOf(fromGround(corner, { x: x * scale, y: (height - y) * scale }));
  const around = (metres: number) => {
    const pixels = metres / scale;
    return [
      at(-pixels, -pixels),
      at(width + pixels, -pixels),
      at(width + pixels, height + pixels),
      at(-pixels, height + pixels),
    ];
  };
  const known = [
    { x: 40, y: 60 },
    { x: 1160, y: 740 },
  ];
  return [
    {
      type: 'set-plan',
      plan: {
        id: 'koksschool-begane-grond',
        location: kitchenSchool,
        floor: '0',
        name: 'Begane grond',
        image,
        calibration: known.map(({ x, y }) => ({ x, y, at: at(x, y) })),
      },
    },
    {
      type: 'set-signs',
      location: kitchenSchool,
      fences: [{ id: 'gebouw', name: 'Gebouw en stoep', kind: 'polygon', points: around(15) }],
      wifi: [`paraat-${kitchenSchool}`],
      beacons: [],
    },
  ];
}
