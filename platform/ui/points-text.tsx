import type { ReactNode } from 'react';
import { useLanguage } from './language.tsx';
import { pointsOf } from './numbers.ts';

/** Points, from exact text (`14.67` or `44/3`), with two decimals unless said otherwise. */
export function PointsText(props: { readonly points: string; readonly places?: number }): ReactNode {
  const { language } = useLanguage();
  return <span className="ui-number">{pointsOf(props.points, props.places ?? 2, language)}</span>;
}
