import type { ReactNode } from 'react';
import { Loaded } from '../data/loaded.tsx';
import { useView } from '../data/view.ts';

/** The standstill of a procedure, for each role what its view shows. */
export function StandstillPage(): ReactNode {
  const view = useView('standstill');
  return <Loaded query={view}>{() => null}</Loaded>;
}
