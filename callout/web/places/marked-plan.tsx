import { type ReactNode, useState } from 'react';
import type { PhoneCall } from '#callout/core/protocol/phone-call.ts';
import { useWords } from '#platform/ui/language.tsx';
import { Surface } from './surface.tsx';
import { surfaceWords } from './surface-words.ts';

export type Mark = NonNullable<PhoneCall['mark']>;

interface PictureProps {
  readonly location: string;
  readonly image: string;
  readonly width: number;
  readonly height: number;
}

/** The picture of a plan, in its own pixels. */
export function PlanPicture({ location, image, width, height }: PictureProps): ReactNode {
  const t = useWords(surfaceWords);
  const [failed, setFailed] = useState(false);
  if (failed) {
    return (
      <text x={width / 2} y={height / 2} textAnchor="middle" fontSize={width / 40}>
        {t('pictureFails')}
      </text>
    );
  }
  return (
    <image
      href={`/v1/plan-images/${encodeURIComponent(location)}/${image}`}
      width={width}
      height={height}
      onError={() => setFailed(true)}
    />
  );
}

/** A sign that is told from the drawing by shape as well as colour, and keeps its size. */
export function MarkSign({ x, y, unit }: { readonly x: number; readonly y: number; readonly unit: number }): ReactNode {
  const t = useWords(surfaceWords);
  return (
    <g transform={`translate(${x} ${y}) scale(${unit})`} role="img" aria-label={t('markHere')}>
      <circle className="mark__ring" r="22" strokeWidth="3" />
      <path className="mark__pin" d="M0 0c-4-9-13-14-13-24a13 13 0 0 1 26 0c0 10-9 15-13 24z" strokeWidth="2" />
      <circle r="5" cy="-24" fill="#fff" />
    </g>
  );
}

interface MarkedPlanProps {
  readonly location: string;
  readonly mark: Mark;
}

/** The plan with the mark of the call, as responders and receptions see it. */
export function MarkedPlan({ location, mark }: MarkedPlanProps): ReactNode {
  const t = useWords(surfaceWords);
  const { width, height, floor, name, x, y } = mark;
  const label = name === '' ? t('oldPlan') : t('planOf', { floor, name });
  return (
    <Surface label={label} whole={{ x: 0, y: 0, width, height }}>
      {(unit) => (
        <>
          <PlanPicture location={location} {...mark} />
          <MarkSign x={x} y={y} unit={unit} />
        </>
      )}
    </Surface>
  );
}
