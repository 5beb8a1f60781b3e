import type { ReactNode } from 'react';
import { Loaded } from '../data/loaded.tsx';
import { useView } from '../data/view.ts';

export function AwardPage(): ReactNode {
  const view = useView('award');
  return <Loaded query={view}>{() => null}</Loaded>;
}
