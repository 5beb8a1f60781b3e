import type { ReactNode } from 'react';
import { Loaded } from '../data/loaded.tsx';
import { useView } from '../data/view.ts';

/** The evidence of a procedure, for each role what its view shows. */
export function EvidencePage(): ReactNode {
  const view = useView('evidence');
  return <Loaded query={view}>{() => null}</Loaded>;
}
