import type { ReactNode } from 'react';
import { Loaded } from '../data/loaded.tsx';
import { useView } from '../data/view.ts';

export function ExaminationPage(): ReactNode {
  const view = useView('examination');
  return <Loaded query={view}>{() => null}</Loaded>;
}
