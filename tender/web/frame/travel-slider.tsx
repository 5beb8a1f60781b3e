import type { ReactNode } from 'react';
import { useSearchParams } from 'react-router';
import { type Moment, TimeTravel } from '#platform/ui/time-travel.tsx';
import { useAt } from '../data/route.ts';

/** Moves the page to how it stood after an event: `?at=`, which every link of it keeps. */
export function TravelSlider({ moments }: { readonly moments: readonly Moment[] }): ReactNode {
  const at = useAt();
  const [search, setSearch] = useSearchParams();
  const move = (seq: number | null): void => {
    const next = new URLSearchParams(search);
    if (seq === null) next.delete('at');
    else next.set('at', String(seq));
    setSearch(next, { replace: true, preventScrollReset: true });
  };
  return <TimeTravel moments={moments} seq={at === undefined ? null : Number(at)} onMove={move} />;
}
