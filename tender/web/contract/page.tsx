import type { ReactNode } from 'react';
import { Loaded } from '../data/loaded.tsx';
import { useView } from '../data/view.ts';

export function ContractPage(): ReactNode {
  const view = useView('contract');
  return <Loaded query={view}>{() => null}</Loaded>;
}
