import type { ReactNode } from 'react';
import { Loaded } from '../data/loaded.tsx';
import { useView } from '../data/view.ts';

export function OpeningPage(): ReactNode {
  const view = useView('opening');
  return <Loaded query={view}>{() => null}</Loaded>;
}
