import type { ReactNode } from 'react';
import type { Fence } from '#callout/core/organisation/organisation.ts';
import { degreesOf } from '#callout/core/places/ground.ts';
import { useWords } from '#platform/ui/language.tsx';
import { NumberedPoint } from './plan-form.tsx';
import { isPlace, roundMetres, type Sheet } from './sheet.ts';
import type { Box } from './surface.tsx';
import { placesWords } from './words.ts';

interface DrawnProps {
  readonly sheet: Sheet;
  readonly unit: number;
}

/** An area as it lies on the sheet; the one that is worked on has numbers at its corners. */
export function DrawnArea(
  props: DrawnProps & { fence: Fence; worked: boolean; chosen: number | undefined },
): ReactNode {
  const { sheet, unit, fence, worked, chosen } = props;
  const look = worked ? 'area area--worked' : 'area';
  const places = (fence.kind === 'circle' ? [fence.centre] : fence.points).filter(isPlace);
  const spots = places.map((at) => sheet.toSpot(degreesOf(at)));
  const [first] = spots;
  if (first === undefined) return null;
  return (
    <g className={look}>
      {fence.kind === 'circle' ? (
        <circle cx={first.x} cy={first.y} r={fence.radius * sheet.metre} strokeWidth={2 * unit} />
      ) : (
        <polygon points={spots.map(({ x, y }) => `${x},${y}`).join(' ')} strokeWidth={2 * unit} />
      )}
      <text x={first.x + 14 * unit} y={first.y - 14 * unit} fontSize={14 * unit}>
        {fence.name}
      </text>
      {worked
        ? spots.map(({ x, y }, index) => (
            <NumberedPoint key={index} x={x} y={y} unit={unit} number={index + 1} chosen={chosen === index} />
          ))
        : null}
    </g>
  );
}

const linesShown = 8;
const mostLines = 60;

/** Squares of a round number of metres. */
export function Grid({ sheet, seen, unit }: DrawnProps & { readonly seen: Box }): ReactNode {
  const step = roundMetres(seen.width / sheet.metre / linesShown) * sheet.metre;
  const lines = (from: number, length: number) =>
    Array.from(
      { length: Math.min(mostLines, Math.ceil((2 * length) / step)) },
      (_, index) => (Math.floor((from - length / 2) / step) + index) * step,
    );
  const tall = 3 * Math.max(seen.height, seen.width);
  const path = [
    ...lines(seen.x, seen.width).map((x) => `M${x} ${seen.y - tall}V${seen.y + tall}`),
    ...lines(seen.y - seen.height / 2, 2 * seen.height).map((y) => `M${seen.x - tall} ${y}H${seen.x + tall}`),
  ].join('');
  return <path className="grid" d={path} strokeWidth={unit} />;
}

/** How long a metre is here, and where the north. */
export function ScaleAndNorth({ sheet, seen, unit }: DrawnProps & { readonly seen: Box }): ReactNode {
  const t = useWords(placesWords);
  const metres = roundMetres((seen.width / sheet.metre) * 0.25);
  const long = metres * sheet.metre;
  const [x, y] = [seen.x + 14 * unit, seen.y + seen.height - 16 * unit];
  const middle = { x: seen.x + seen.width / 2, y: seen.y + seen.height / 2 };
  const here = sheet.toDegrees(middle);
  const above = sheet.toSpot({ lat: here.lat + 0.0001, lon: here.lon });
  const turn = (Math.atan2(above.x - middle.x, middle.y - above.y) * 180) / Math.PI;
  return (
    <g className="scale" aria-hidden="true">
      <path d={`M${x} ${y - 6 * unit}v${6 * unit}h${long}v${-6 * unit}`} strokeWidth={2 * unit} />
      <text x={x} y={y - 10 * unit} fontSize={13 * unit}>
        {t('metres', { count: metres < 1 ? String(metres) : metres })}
      </text>
      <g
        transform={`translate(${seen.x + seen.width - 30 * unit} ${seen.y + 36 * unit}) scale(${unit}) rotate(${turn})`}
      >
        <path d="M0 18V-14M-7-4L0-16L7-4" strokeWidth="2.5" />
        <text y="-20" textAnchor="middle" fontSize="13">
          {t('north')}
        </text>
      </g>
    </g>
  );
}
