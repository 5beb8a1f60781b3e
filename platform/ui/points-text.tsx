import type { ReactNode } from 'react';
import { formatPoints } from '#platform/kernel/format.ts';
import { parseRational } from '#platform/kernel/rational.ts';
import { useLanguage } from './language.tsx';

/** Points, from exact text (`14.67` or `44/3`), with two decimals unless said otherwise. Text that is no number stands as it came. */
export function PointsText(props: { readonly points: string; readonly places?: number }): ReactNode {
  const { language } = useLanguage();
  const points = parseRational(props.points);
  return (
    <span className="ui-number">
      {points.ok ? formatPoints(points.value, props.places ?? 2, language) : props.points}
    </span>
  );
}
