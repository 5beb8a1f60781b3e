import type { ReactNode } from 'react';
import { Loaded } from '../data/loaded.tsx';
import { useView } from '../data/view.ts';

/** The contract of a procedure, for each role what its view shows. */
export function ContractPage(): ReactNode {
  const view = useView('contract');
  return <Loaded query={view}>{() => null}</Loaded>;
}
