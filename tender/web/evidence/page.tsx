import type { ReactNode } from 'react';
import { Loaded } from '../data/loaded.tsx';
import { useView } from '../data/view.ts';

export function EvidencePage(): ReactNode {
  const view = useView('evidence');
  return <Loaded query={view}>{() => null}</Loaded>;
}
