import type { ReactNode } from 'react';
import { Loaded } from '../data/loaded.tsx';
import { useView } from '../data/view.ts';

export function StandstillPage(): ReactNode {
  const view = useView('standstill');
  return <Loaded query={view}>{() => null}</Loaded>;
}
